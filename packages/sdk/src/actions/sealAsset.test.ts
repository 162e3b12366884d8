import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { joinList, openPayload } from '@saharakit/workers/payload'
import { keccak256 } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import { fetchVerified, fromHex } from '../content/index.ts'
import { sealAsset } from '../index.ts'
import { accountSeed } from '../market/accountSeed.ts'
import { payloadKeys } from '../market/secrets.ts'
import type { Hex } from '../types/ids.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

const nonce: Hex = `0x${'0a'.repeat(32)}`
const bytesOf = (length: number, step: number) => Uint8Array.from({ length }, (_, at) => (at * step) % 251)
const contents = [bytesOf(1_500_000, 7), bytesOf(10, 3)]
const files = contents.map((bytes, at) => ({ name: `${at}.bin`, data: new Blob([bytes]) }))

for (const cipher of ['aes-256-ctr', 'aes-256-gcm'] as const)
  test(`sealAsset: default: what was uploaded opens with the account's own keys (${cipher})`, async () => {
    const { client, wallet } = network.person(1)
    const sealed = await sealAsset(client, { files, cipher, nonce })
    const { index, plainRoot, cipherRoot, keyCommit, salt } = sealed.payload
    assert.deepEqual(
      sealed.files.map(({ sha256 }) => sha256),
      contents.map((bytes) => `0x${createHash('sha256').update(bytes).digest('hex')}`),
    )
    const fetchBlock = (digest: Hex) => fetchVerified({ gateways: client.gateways, digest, limit: 2_000_000 })
    assert.deepEqual(JSON.parse(new TextDecoder().decode(await fetchBlock(salt))), index)
    const { key } = payloadKeys(await accountSeed(client), nonce)
    assert.equal(keccak256(key), keyCommit)
    const opened: Uint8Array[] = []
    await openPayload({
      ...index,
      key: fromHex(key),
      plainRoot,
      cipherRoot,
      plainHashes: joinList(await Promise.all(index.plain.map(fetchBlock)), index.leaves),
      fetchBlock,
      onBytes: (bytes) => void opened.push(bytes.slice()),
    })
    assert.deepEqual(Buffer.concat(opened), Buffer.concat(contents))
    const signatures = wallet.requests.filter(({ method }) => method === 'eth_signTypedData_v4')
    assert.equal(signatures.length, 2, 'one unlocks, one allows the upload')
  })

test('sealAsset: behavior: again with the same nonce it is the same payload, and nothing is sent', async () => {
  const first = await sealAsset(network.person(2).client, { files, nonce })
  const { client, wallet } = network.person(2)
  const again = await sealAsset(client, { files, nonce })
  assert.deepEqual(again, first)
  const signatures = wallet.requests.filter(({ method }) => method === 'eth_signTypedData_v4')
  assert.equal(signatures.length, 1, 'only to unlock')
})

test('sealAsset: behavior: what everybody may have goes with it, under the same signature, however large', async () => {
  const { client, wallet } = network.person(4)
  const open = ['{"name":"Marsh birds"}', 'reed '.repeat(500_000)].map((text) => ({
    digest: `0x${createHash('sha256').update(text).digest('hex')}` as Hex,
    bytes: new TextEncoder().encode(text),
  }))
  await sealAsset(client, { files, nonce, blocks: open })
  for (const { digest, bytes } of open)
    assert.deepEqual(await fetchVerified({ gateways: client.gateways, digest, limit: 3_000_000 }), bytes)
  const signatures = wallet.requests.filter(({ method }) => method === 'eth_signTypedData_v4')
  assert.equal(signatures.length, 2, 'one unlocks, one allows the upload')
})

test('sealAsset: error: a payload that is too large is refused before anything is read', async () => {
  const data = { size: 10_000_000_000, type: '', slice: () => assert.fail('it was read') } as unknown as Blob
  await assert.rejects(sealAsset(network.person(3).client, { files: [{ name: 'big', data }] }), {
    name: 'PayloadTooLargeError',
  })
})

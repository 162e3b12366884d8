import assert from 'node:assert/strict'
import { test } from 'node:test'
import { http } from 'viem'
import { type Hindrance, type Passage, startGateway } from '../../test/gateway.ts'
import { keyOf } from '../../test/network.ts'
import { fetchVerified, sha256 } from '../content/index.ts'
import { type ContentBlock, createSaharaClient, openStore, openUpload, saharaLocal } from '../index.ts'
import { createScriptedWallet } from '../testing/index.ts'

/** A seller whose wallet signs; uploading needs no chain. */
function seller() {
  const rpcUrl = 'http://127.0.0.1:1'
  const wallet = createScriptedWallet({ privateKey: keyOf(1), rpcUrl, chainId: 31337 })
  const client = createSaharaClient({
    chain: saharaLocal,
    transport: http(rpcUrl),
    wallet,
    storage: openStore(),
  })
  const grants = () => wallet.requests.filter(({ method }) => method === 'eth_signTypedData_v4').length
  return { client, wallet, grants }
}

/** Starts a gateway for the seller, stopped when the test ends. */
async function gatewayFor(
  context: { after(stop: () => Promise<void>): void },
  hinder?: (method: string, passed: readonly Passage[]) => Hindrance | undefined,
) {
  const gateway = await startGateway([seller().wallet.address], hinder)
  context.after(gateway.stop)
  return gateway
}

async function blockOf(bytes: Uint8Array<ArrayBuffer>): Promise<ContentBlock> {
  return { digest: await sha256(bytes), bytes }
}

const root = await blockOf(new TextEncoder().encode('{"name":"Marsh birds"}'))
/** Ten blocks as encryption makes them: no text, no picture. */
const blocks = await Promise.all(
  Array.from({ length: 10 }, (_, n) => blockOf(new Uint8Array(1_048_576).fill(129 + n))),
)
const sizes = { bytes: 10 * 1_048_576, blocks: 10 }
const posts = (passed: readonly Passage[]) => passed.filter(({ method }) => method === 'POST')

test('openUpload: default: blocks of any kind go under their root, with one signature for all of them', async (context) => {
  const { origin, passed } = await gatewayFor(context)
  const { client, grants } = seller()
  const told: number[] = []
  const onProgress = ({ bytes }: { bytes: number }) => told.push(bytes)
  const upload = await openUpload(client, { root, ...sizes, gateways: [origin], onProgress })
  for (const block of blocks) await upload.add(block)
  await upload.end()
  for (const { digest } of [root, ...blocks])
    await fetchVerified({ gateways: [origin], digest, limit: 2_000_000 })
  assert.equal(grants(), 1)
  assert.equal(told.at(-1), root.bytes.length + sizes.bytes)
  assert(
    posts(passed).every(({ bytes }) => bytes < 5_000_000),
    'few blocks wait in memory',
  )
})

test('openUpload: behavior: what was cut off goes on where it stopped; a whole one sends and signs nothing', async (context) => {
  let cut = true
  const { origin, passed } = await gatewayFor(context, (method, before) =>
    cut && method === 'POST' && posts(before).length === 2 ? { status: 400 } : undefined,
  )
  const { client, grants } = seller()
  const whole = async () => {
    let sent = 0
    const upload = await openUpload(client, {
      root,
      ...sizes,
      gateways: [origin],
      onProgress: (progress) => (sent = progress.sent),
    })
    for (const block of blocks) await upload.add(block)
    await upload.end()
    return sent
  }
  await assert.rejects(whole(), { name: 'UploadRefusedError' })
  cut = false
  const before = posts(passed).length
  assert.equal(await whole(), 6 * 1_048_576, 'four blocks were there')
  assert(posts(passed).length > before)
  const [requests, signed] = [posts(passed).length, grants()]
  assert.equal(await whole(), 0)
  assert.equal(posts(passed).length, requests)
  assert.equal(grants(), signed, 'nothing to send, nothing to sign')
})

test('openUpload: behavior: once something failed no block is taken', async (context) => {
  const { origin } = await gatewayFor(context, (method, before) =>
    method === 'POST' && posts(before).length > 0 ? { status: 413 } : undefined,
  )
  const upload = await openUpload(seller().client, { root, ...sizes, gateways: [origin] })
  const failure = { name: 'UploadRefusedError', status: 413 }
  await assert.rejects(async () => {
    for (const block of blocks) await upload.add(block)
  }, failure)
  await assert.rejects(upload.add(blocks[0]!), failure)
  await assert.rejects(upload.end(), failure)
})

test('openUpload: behavior: ends with the signal', async (context) => {
  const { origin } = await gatewayFor(context)
  const stop = new AbortController()
  const upload = await openUpload(seller().client, {
    root,
    ...sizes,
    gateways: [origin],
    signal: stop.signal,
  })
  const reason = new Error('left')
  stop.abort(reason)
  await assert.rejects(upload.add(blocks[0]!), reason)
})

test('openUpload: error: ConfigError where there is no gateway, WalletRejectedError where nobody signs', async (context) => {
  const { client, wallet } = seller()
  await assert.rejects(openUpload(client, { root, ...sizes, gateways: [] }), {
    name: 'ConfigError',
    attribute: 'gateway',
  })
  const { origin } = await gatewayFor(context)
  wallet.behave('reject')
  await assert.rejects(openUpload(client, { root, ...sizes, gateways: [origin] }), {
    name: 'WalletRejectedError',
  })
})

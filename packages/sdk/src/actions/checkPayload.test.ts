import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keccak256 } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import { bytesOf, sell } from '../../test/payloads.ts'
import { publish, register } from '../../test/sales.ts'
import { toCid } from '../content/toCid.ts'
import { checkPayload, fromContractOffer, type PayloadIndex } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

/** What a buyer without a wallet finds of a sale. */
async function check(options: Parameters<typeof sell>[1], download = false) {
  const sale = await sell(network, options)
  return { sale, found: await look(sale, download) }
}

function look({ offer }: Pick<Awaited<ReturnType<typeof sell>>, 'offer'>, download = false) {
  const { client } = network.person(9, { wallet: undefined })
  return checkPayload(client, { offer: { offer: fromContractOffer(offer) }, download })
}

const codesOf = ({ problems }: Awaited<ReturnType<typeof look>>) => problems.map(({ code }) => code)

for (const cipher of ['aes-256-ctr', 'aes-256-gcm'] as const)
  test(`checkPayload: default: ${cipher}: nothing speaks against an honest payload`, async () => {
    for (const download of [false, true]) {
      const { sale, found } = await check({ cipher }, download)
      assert.deepEqual(found.index, sale.index)
      assert.deepEqual([found.leaves, found.encrypted, found.problems], [300, download ? 'all' : 'some', []])
    }
  })

test('checkPayload: behavior: a license alone has no payload', async () => {
  const offer = await publish(network, { assetId: await register(network) })
  assert.deepEqual(await look({ offer }), { index: undefined, leaves: 0, encrypted: 'nothing', problems: [] })
})

test('checkPayload: behavior: what is missing is told: the index, a list, a block', async () => {
  const none = await check({ offer: { salt: keccak256('0x77') } })
  assert.deepEqual([codesOf(none.found), none.found.index], [['unavailable'], undefined])
  const forget = (digest: `0x${string}` | undefined) => network.content.delete(toCid(digest ?? '0x'))
  const files = [{ name: 'x', bytes: bytesOf(1_300_000, 40) }]
  const block = await sell(network, { files })
  forget(block.index.blocks[1])
  assert.deepEqual(codesOf(await look(block)), ['unavailable'])
  const list = await sell(network, { files: [{ name: 'x', bytes: bytesOf(500, 41) }] })
  forget(list.index.plain[0])
  const found = await look(list)
  assert.deepEqual([codesOf(found), found.leaves], [['unavailable'], 0])
  for (const { text } of found.problems) assert.match(text, /\.$/)
})

test('checkPayload: behavior: what contradicts itself, the offer or the manifest is told', async () => {
  const files = [{ name: 'x', bytes: bytesOf(9_000, 50) }]
  const other = await sell(network, { files: [{ name: 'y', bytes: bytesOf(9_000, 51) }] })
  const cases: readonly (readonly [string, Parameters<typeof sell>[1], boolean?])[] = [
    ['invalid', { files, index: (index) => ({ ...index, leaves: 1 }) }],
    ['invalid', { files, index: (index) => ({ ...index, nonce: 7 }) as unknown as PayloadIndex }],
    ['invalid', { files, index: (index) => ({ ...index, size: 2 ** 40 }) }],
    ['lists', { files, index: (index) => ({ ...index, plain: other.index.plain }) }],
    ['cipher', { files, index: (index) => ({ ...index, blocks: other.index.blocks }) }, true],
    ['cipher', { files, offer: { cipherRoot: keccak256('0x01') } }, true],
    [
      'size',
      { files, manifest: (manifest) => ({ ...manifest, files: [{ ...manifest.files[0]!, size: 8_999 }] }) },
    ],
  ]
  for (const [code, options, download] of cases)
    assert.deepEqual(codesOf((await check(options, download)).found), [code])
})

test('checkPayload: error: the signal, and a chain that can’t be asked', async () => {
  const { offer } = await sell(network, { files: [{ name: 'x', bytes: bytesOf(10) }] })
  const { client } = network.person(9)
  const asked = { offer: { offer: fromContractOffer(offer) } }
  const signal = AbortSignal.abort(new Error('closed'))
  await assert.rejects(checkPayload(client, { ...asked, signal }), /closed/)
  network.proxy.mode('502html')
  await assert.rejects(checkPayload(client, asked), { name: 'RpcUnavailableError' })
  network.proxy.mode('ok')
})

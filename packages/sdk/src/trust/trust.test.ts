/** Proofs from a real node: the roots and hashes are computed again from what it says, and do not take anything false. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Hex, numberToHex } from 'viem'
import { sendRawTransaction } from 'viem/actions'
import { account, cast } from '../../test/marketCast.ts'
import { mineMixedBlock } from '../../test/mixedBlock.ts'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { encodeReceipt, type RawReceipt } from './encodeReceipt.ts'
import { findMisfit } from './findMisfit.ts'
import { hashHeader, type RawHeader } from './hashHeader.ts'
import { trieRoot } from './trieRoot.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

async function read(
  block: bigint,
): Promise<{ header: RawHeader & { hash: Hex }; receipts: readonly RawReceipt[] }> {
  const ask = (method: string, ...params: unknown[]) => network.chain.request({ method, params } as never)
  return {
    header: await ask('eth_getBlockByNumber', numberToHex(block), false),
    receipts: await ask('eth_getBlockReceipts', numberToHex(block)),
  }
}

test('trieRoot: default: a block with legacy, EIP-1559, EIP-2930 and failed transactions commits to its receipts', async () => {
  const { block } = await mineMixedBlock(network)
  const { header, receipts } = await read(block)
  assert.deepEqual(
    receipts.map(({ type, status }) => [type, status]),
    [
      ['0x0', '0x1'],
      ['0x2', '0x1'],
      ['0x2', '0x0'],
      ['0x1', '0x1'],
    ],
  )
  assert.equal(trieRoot(receipts.map(encodeReceipt)), header.receiptsRoot)
  assert.equal(hashHeader(header), header.hash)
})

test('trieRoot: behavior: empty blocks, single transactions, and more than a byte of RLP can count', async () => {
  const from = await network.chain.getBlockNumber({ cacheTime: 0 })
  await network.mine()
  const sender = account(cast.page)
  let nonce = await network.chain.getTransactionCount({ address: sender.address })
  const shared = {
    type: 'legacy',
    chainId: 31_337,
    to: addressOf(cast.helper),
    gas: 21_000n,
    gasPrice: 10n ** 10n,
  } as const
  for (const count of [1, 2, 16, 17, 130, 300]) {
    await network.chain.setAutomine(false)
    for (let sent = 0; sent < count; sent++)
      await sendRawTransaction(network.chain, {
        serializedTransaction: await sender.signTransaction({ ...shared, nonce: nonce++ }),
      })
    await network.mine()
    await network.chain.setAutomine(true)
  }
  const counts: number[] = []
  const head = await network.chain.getBlockNumber({ cacheTime: 0 })
  for (let block = from + 1n; block <= head; block++) {
    const { header, receipts } = await read(block)
    assert.equal(trieRoot(receipts.map(encodeReceipt)), header.receiptsRoot, `${receipts.length} receipts`)
    counts.push(receipts.length)
  }
  assert.deepEqual(counts, [0, 1, 2, 16, 17, 130, 300])
})

test('trieRoot: error: any receipt that is changed, left out, or in another place gives another root', async () => {
  const { block } = await mineMixedBlock(network)
  const { header, receipts } = await read(block)
  const [first, second, third, fourth] = receipts as [RawReceipt, RawReceipt, RawReceipt, RawReceipt]
  const log = first.logs[0]!
  const changed: readonly RawReceipt[][] = [
    [second, first, third, fourth],
    [first, second, fourth],
    [first, second, third, { ...fourth, type: '0x0' }],
    [first, second, { ...third, status: '0x1' }, fourth],
    [{ ...first, cumulativeGasUsed: '0x1' }, second, third, fourth],
    [{ ...first, logs: first.logs.slice(1) }, second, third, fourth],
    [{ ...first, logs: [{ ...log, address: addressOf(1) }, ...first.logs.slice(1)] }, second, third, fourth],
    [{ ...first, logs: [{ ...log, data: `${log.data}00` }, ...first.logs.slice(1)] }, second, third, fourth],
    [
      { ...first, logs: [{ ...log, topics: log.topics.slice(1) }, ...first.logs.slice(1)] },
      second,
      third,
      fourth,
    ],
  ]
  for (const [index, list] of changed.entries())
    assert.notEqual(trieRoot(list.map(encodeReceipt)), header.receiptsRoot, `change ${index}`)
  for (const field of Object.keys(header).filter((name) => typeof header[name] === 'string'))
    if (!['hash', 'size', 'totalDifficulty'].includes(field))
      assert.notEqual(hashHeader({ ...header, [field]: `${header[field] as string}01` }), header.hash, field)
})

test('findMisfit: default: the path of the first difference, whatever the case of bytes', () => {
  const row = { a: 1n, b: { c: '0xab', d: ['x', 'y'] }, e: undefined }
  assert.equal(findMisfit(row, { ...row, b: { c: '0xAB', d: ['x', 'y'] }, own: 1 }), undefined)
  assert.equal(findMisfit(row, { ...row, a: 1 }), 'a')
  assert.equal(findMisfit(row, { ...row, b: undefined }), 'b')
  assert.equal(findMisfit(row, { ...row, b: { c: '0xac', d: ['x', 'y'] } }), 'b.c')
  assert.equal(findMisfit(row, { ...row, b: { c: '0xab', d: ['x'] } }), 'b.d')
  assert.equal(findMisfit(row, { ...row, b: { c: '0xab', d: ['x', 'Y'] } }), 'b.d.1')
  assert.equal(findMisfit(row, { ...row, e: 0 }), 'e')
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { marketAbi } from '@saharakit/contracts/abi'
import { keccak256, zeroAddress } from 'viem'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { buy, bytesOf, sell } from '../../test/payloads.ts'
import { reverts } from '../../test/refusals.ts'
import { buyer, callMarket, marketOf, price, seller } from '../../test/sales.ts'
import {
  type ChunkProof,
  confirmOrder,
  deliverKey,
  disputeChunk,
  disputeKey,
  downloadAsset,
  getOrder,
  offerStatuses,
} from '../index.ts'
import { sealKey } from '../market/sealKey.ts'
import { pointOf } from '../seal/points.ts'

let network: Network
const small = { files: [{ name: 'a.txt', bytes: bytesOf(5_000) }] }
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

/** A delivery by bare calls, of whatever key. */
async function deliverWrong(bought: Awaited<ReturnType<typeof buy>>, key = keccak256('0xbad0')) {
  const { orderId, order } = bought
  const scalar = keccak256('0x5e11')
  const { x, parity } = pointOf(scalar)
  const sealedKey = sealKey(key, { scalar, keyX: order.keyX, keyParity: order.keyParity, orderId })
  await callMarket(network, seller, 'deliver', [order, { keyX: x, keyParity: parity, sealedKey }])
}

/** The proof that a failed download carries. */
async function proofOf(bought: Awaited<ReturnType<typeof buy>>): Promise<ChunkProof> {
  const error = await downloadAsset(bought.client, { orderId: bought.orderId }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  const { proof } = error as { proof?: ChunkProof }
  assert(proof)
  return proof
}

const balanceOf = (index: number) => network.chain.getBalance({ address: addressOf(index) })

test('disputeKey: default: the whole price becomes credit, and the offer is over', async () => {
  const { offer } = await sell(network, small)
  const bought = await buy(network, offer)
  await deliverWrong(bought)
  const { client, orderId } = bought
  const paid = await disputeKey(client, { orderId })
  assert.deepEqual({ ...paid, hash: '' }, { hash: '', token: zeroAddress, amount: price, withdrawn: 0n })
  const order = await getOrder(client, { orderId })
  assert.equal(order?.state, 'Refunded')
  assert.deepEqual([order?.refunded?.reason, order?.refunded?.tx], ['WrongKey', paid.hash])
  const [status] = await network.chain.readContract({
    address: marketOf(network).Market,
    abi: marketAbi,
    functionName: 'statusOf',
    args: [offer, '0x'],
  })
  assert.equal(offerStatuses[status], 'Canceled')
})

test('disputeKey: behavior: the money is sent in the same transaction, to the unit', async () => {
  const before = await balanceOf(buyer)
  const { offer } = await sell(network, small)
  const bought = await buy(network, offer)
  await deliverWrong(bought)
  const { withdrawn, hash } = await disputeKey(bought.client, { orderId: bought.orderId, withdraw: true })
  // Also what the dispute before left as credit.
  assert.equal(withdrawn, 2n * price)
  const fees = await Promise.all(
    [bought.tx, hash].map(async (tx) => {
      const { gasUsed, effectiveGasPrice } = await network.chain.getTransactionReceipt({ hash: tx })
      return gasUsed * effectiveGasPrice
    }),
  )
  const spent = fees.reduce((sum, fee) => sum + fee, 0n)
  assert.equal(await balanceOf(buyer), before - spent + price)
})

test('disputeKey: error: a right key is told here, and the buyer’s key is not shown to anybody', async () => {
  const { offer } = await sell(network, small)
  const { client, orderId, scalar } = await buy(network, offer)
  await assert.rejects(disputeKey(client, { orderId }), reverts('WrongOrderState'))
  await deliverKey(network.person(seller).client, { orderId })
  let told = ''
  const request = (async (args: object, options: object) => {
    told += JSON.stringify(args)
    return (client.rpc.request as (...all: unknown[]) => unknown)(args, options)
  }) as typeof client.rpc.request
  const spied = { ...client, rpc: { ...client.rpc, request } }
  await assert.rejects(disputeKey(spied, { orderId }), reverts('KeyIsRight'))
  assert(told.length > 0 && !told.includes(scalar.slice(2)))
  const stranger = disputeKey(network.person(5).client, { orderId })
  await assert.rejects(stranger, { name: 'OrderNotFoundError' })
})

test('disputeChunk: default: a bad leaf, shown by the proof of the download, pays back', async () => {
  const { offer } = await sell(network, { badLeaf: 299 })
  const bought = await buy(network, offer)
  const { client, orderId } = bought
  await deliverKey(network.person(seller).client, { orderId })
  const proof = await proofOf(bought)
  const { amount, withdrawn } = await disputeChunk(client, { orderId, proof, withdraw: true })
  assert.deepEqual([amount, withdrawn], [price, price])
  assert.equal((await getOrder(client, { orderId }))?.refunded?.reason, 'WrongChunk')
})

test('disputeChunk: error: what shows nothing is refused before anything is sent', async () => {
  const bad = await sell(network, { badLeaf: 5 })
  const bought = await buy(network, bad.offer)
  const { client, wallet, orderId } = bought
  await deliverKey(network.person(seller).client, { orderId })
  const proof = await proofOf(bought)
  const refused: readonly (readonly [string, ChunkProof])[] = [
    ['FalseProof', { ...proof, index: 6n }],
    ['FalseProof', { ...proof, cipher: proof.cipher.slice(0, -2) as `0x${string}` }],
    ['FalseProof', { ...proof, plainLeaf: keccak256('0x01') }],
    ['FalseProof', { ...proof, plainProof: proof.plainProof.slice(1) }],
    ['FalseProof', { ...proof, cipherProof: [...proof.cipherProof].reverse() }],
  ]
  for (const [name, shown] of refused)
    await assert.rejects(disputeChunk(client, { orderId, proof: shown }), reverts(name))
  const sound = await sell(network, small)
  const other = await buy(network, sound.offer)
  await deliverKey(network.person(seller).client, { orderId: other.orderId })
  const { treeOf, pathOf, hashLeaf } = await import('@saharakit/workers/payload')
  const { fromHex, toHex } = await import('../content/sha256.ts')
  const { toCid } = await import('../content/toCid.ts')
  const block = network.content.get(toCid(sound.index.blocks[0] ?? '0x'))
  assert(block)
  const leaves = [block.slice(0, 4_096), block.slice(4_096, 8_192)]
  const hashes = await Promise.all(leaves.map(async (leaf) => [...fromHex(await hashLeaf(leaf))]))
  const { plainHashes } = sound.sealed
  const right: ChunkProof = {
    index: 1n,
    cipher: toHex(leaves[1] ?? new Uint8Array()),
    plainLeaf: toHex(plainHashes.subarray(32, 64)),
    cipherProof: pathOf(await treeOf(Uint8Array.from(hashes.flat())), 1),
    plainProof: pathOf(await treeOf(plainHashes), 1),
  }
  const asked = disputeChunk(client, { orderId: other.orderId, proof: right })
  await assert.rejects(asked, reverts('ChunkIsRight'))
  assert.equal(wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, 0)
  const gcm = await sell(network, { ...small, cipher: 'aes-256-gcm' })
  const third = await buy(network, gcm.offer)
  await deliverKey(network.person(seller).client, { orderId: third.orderId })
  const notProvable = disputeChunk(client, { orderId: third.orderId, proof })
  await assert.rejects(notProvable, reverts('ChunksNotProvable'))
})

test('disputeChunk: error: DisputeTooLate when the time is over; a settled sale is final', async () => {
  const { offer } = await sell(network, { badLeaf: 0 })
  const bought = await buy(network, offer)
  const { client, orderId } = bought
  await deliverKey(network.person(seller).client, { orderId })
  const proof = await proofOf(bought)
  await network.travel(3_601)
  await assert.rejects(disputeChunk(client, { orderId, proof }), reverts('DisputeTooLate'))
  await confirmOrder(client, { orderId })
  await assert.rejects(disputeChunk(client, { orderId, proof }), reverts('WrongOrderState'))
})

/** The market from end to end, on a real chain and a real gateway: an honest sale, and three that cheat. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { erc20Abi, keccak256 } from 'viem'
import {
  buyLicense,
  type ChunkProof,
  checkPayload,
  claimRevenue,
  confirmOrder,
  createReceipt,
  deliverKey,
  disputeChunk,
  disputeKey,
  downloadAsset,
  getMarketCredit,
  getOrder,
  getQuote,
  hasRight,
  keepDelivering,
  listLicenses,
  listOrders,
  presetTerms,
  publishOffer,
  refundOrder,
  registerAsset,
  sealAsset,
  sealKey,
  toContractOffer,
  verifyReceipt,
  watchOrder,
} from '../src/index.ts'
import { pointOf } from '../src/seal/points.ts'
import { addressOf, type Network, startNetwork } from './network.ts'
import { bytesOf, sell, twoFiles } from './payloads.ts'
import { buyer, callMarket, seller } from './sales.ts'
import { until } from './until.ts'

const price = 25_000_003n
let network: Network
before(async () => {
  network = await startNetwork({ market: true })
  await network.giveDollars(1_000_000_000n, buyer)
})
after(() => network.stop())

const dollarsOf = (index: number) =>
  network.chain.readContract({
    address: network.dollar,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [addressOf(index)],
  })

const in30Days = async () => Number((await network.chain.getBlock()).timestamp) + 30 * 86_400

/** Buys what is listed, with a wallet that was never here before. */
async function buyListed(assetId: bigint) {
  const { client } = network.person(buyer)
  const quote = await getQuote(client, { assetId, account: addressOf(buyer) })
  return { client, quote, ...(await buyLicense(client, { quote })) }
}

for (const cipher of ['aes-256-ctr', 'aes-256-gcm'] as const)
  test(`an honest sale with ${cipher}: registered, listed, bought, delivered, opened, confirmed, licensed, receipted`, async () => {
    const { client: shop } = network.person(seller)
    const files = twoFiles.map(({ name, bytes }) => ({ name, data: new Blob([bytes]) }))
    const sealed = await sealAsset(shop, { files, cipher })
    const { assetId, manifestHash } = await registerAsset(shop, {
      manifest: {
        version: 1,
        kind: 'dataset',
        name: 'Field notes',
        description: 'Two files.',
        open: false,
        files: sealed.files,
      },
      contentRoot: sealed.payload.plainRoot,
      terms: presetTerms['Commercial Remix'],
    })
    const { payload } = sealed
    await publishOffer(shop, {
      assetId,
      terms: presetTerms['Commercial Remix'],
      token: network.dollar,
      price,
      payload,
      validUntil: await in30Days(),
    })

    const { client } = network.person(buyer)
    const before = await dollarsOf(buyer)
    const quote = await getQuote(client, { assetId, account: addressOf(buyer) })
    const checked = await checkPayload(client, { offer: quote, download: true })
    assert.deepEqual([checked.problems, checked.encrypted, checked.leaves], [[], 'all', 300])
    const { orderId, state } = await buyLicense(client, { quote })
    assert.equal(state, 'Open')
    assert.equal(await dollarsOf(buyer), before - price)

    // The page is closed; another one, on another machine, finds everything again.
    const { client: later } = network.person(buyer)
    const { rows } = await listOrders(later, { buyer: addressOf(buyer), assetId })
    assert.deepEqual(
      rows.map((row) => [row.orderId, row.state]),
      [[orderId, 'Open']],
    )
    const seen: string[] = []
    const stop = watchOrder(later, { orderId, onOrder: (order) => seen.push(order?.state ?? 'gone') })
    const { delivered } = await deliverKey(shop)
    assert.deepEqual(delivered, [orderId])
    await until(() => seen.includes('Delivered'))
    stop()
    const { files: opened } = await downloadAsset(later, { orderId })
    for (const [at, { blob, name }] of opened.entries()) {
      assert.equal(name, twoFiles[at]?.name)
      assert.deepEqual(new Uint8Array((await blob?.arrayBuffer()) ?? []), twoFiles[at]?.bytes)
    }
    assert.equal(await hasRight(later, { assetId, rights: ['TRAIN'] }), false)
    const { licenseTokenId } = await confirmOrder(later, { orderId })
    assert.equal(await hasRight(later, { assetId, rights: ['TRAIN', 'SELL_OUTPUTS'] }), true)
    const [license] = await listLicenses(later, { assetIds: [assetId] })
    assert.deepEqual([license?.tokenId, license?.balance, license?.live], [licenseTokenId, 1n, true])

    await network.mine()
    const receipt = await createReceipt(later, { orderId })
    assert.equal(receipt.manifestHash, manifestHash)
    const checks = await verifyReceipt(network.person(9, { wallet: undefined }).client, {
      receipt: JSON.parse(JSON.stringify(receipt)),
      files: opened.map(({ blob }) => blob ?? new Blob()),
    })
    assert.deepEqual(
      checks.filter((check) => check.state !== 'true'),
      [],
    )
    const earned = await dollarsOf(seller)
    const { amount } = await claimRevenue(shop, { assetId, token: network.dollar })
    assert.deepEqual([amount, (await dollarsOf(seller)) - earned], [price, price])
  })

/** A sale in dollars whose payload was made as told, bought by our own action. */
async function cheat(options: Parameters<typeof sell>[1] = {}) {
  const { offer, key } = await sell(network, { ...options, offer: { token: network.dollar, price } })
  const before = await dollarsOf(buyer)
  const bought = await buyListed(offer.assetId)
  assert.equal(await dollarsOf(buyer), before - price)
  return { ...bought, key, before }
}

/** All the money is back, and nothing of it waits anywhere. */
async function assertPaidBack(
  { client, orderId, before }: Awaited<ReturnType<typeof cheat>>,
  reason: string,
) {
  assert.equal(await dollarsOf(buyer), before)
  const [credit] = await getMarketCredit(client, { tokens: [network.dollar] })
  assert.deepEqual([credit?.refunds ?? 0n, credit?.earnings ?? 0n], [0n, 0n])
  const order = await getOrder(client, { orderId })
  assert.deepEqual([order?.state, order?.refunded?.reason], ['Refunded', reason])
  assert.equal(await hasRight(client, { assetId: order?.order.offer.assetId ?? 0n, rights: 1 }), false)
}

test('a seller who posts a wrong key: the buyer sees it, shows it, and has the money back to the unit', async () => {
  const sale = await cheat()
  const { client, orderId, order } = sale
  const scalar = keccak256('0x5e11')
  const { x, parity } = pointOf(scalar)
  const { keyX, keyParity } = order
  const sealedKey = sealKey(keccak256('0xbad0'), { scalar, keyX, keyParity, orderId })
  const delivery = { keyX: x, keyParity: parity, sealedKey }
  const struct = { ...order, offer: toContractOffer(order.offer) }
  await callMarket(network, seller, 'deliver', [struct, delivery])
  await assert.rejects(downloadAsset(client, { orderId }), { name: 'KeyMismatchError', orderId })
  const { amount, withdrawn } = await disputeKey(client, { orderId, withdraw: true })
  assert.deepEqual([amount, withdrawn], [price, price])
  await assertPaidBack(sale, 'WrongKey')
})

test('a seller who posts no key: after the time the money is back to the unit', async () => {
  const sale = await cheat({ files: [{ name: 'a', bytes: bytesOf(10) }] })
  const { client, orderId } = sale
  await network.travel(3_601)
  const { amount, withdrawn } = await refundOrder(client, { orderId, withdraw: true })
  assert.deepEqual([amount, withdrawn], [price, price])
  await assertPaidBack(sale, 'NotDelivered')
})

test('a seller with a bad chunk: the download finds it, its proof wins, and the money is back to the unit', async () => {
  const sale = await cheat({ badLeaf: 257 })
  const { client, orderId } = sale
  await deliverKey(network.person(seller).client, { orderId })
  const proof = await downloadAsset(client, { orderId }).then(
    () => assert.fail('opened'),
    (error: Error & { proof?: ChunkProof }) => {
      assert.equal(error.name, 'PayloadMismatchError')
      return error.proof
    },
  )
  assert(proof)
  const { amount, withdrawn } = await disputeChunk(client, { orderId, proof, withdraw: true })
  assert.deepEqual([amount, withdrawn], [price, price])
  await assertPaidBack(sale, 'WrongChunk')
})

test('nobody is at the seller’s page but a program: it delivers, waits, and settles', async () => {
  const { offer } = await sell(network, {
    files: [{ name: 'a', bytes: bytesOf(10) }],
    offer: { token: network.dollar, price },
  })
  const told: string[] = []
  const stop = keepDelivering(network.person(seller).client, {
    onDelivered: ({ orderIds }) => told.push(...orderIds.map((id) => `delivered ${id}`)),
    onClaimed: ({ settled }) => told.push(...settled.map(({ orderId }) => `settled ${orderId}`)),
  })
  const { client, orderId } = await buyListed(offer.assetId)
  await until(() => told.includes(`delivered ${orderId}`))
  assert.equal((await downloadAsset(client, { orderId })).files[0]?.blob?.size, 10)
  await network.travel(3_601)
  await until(() => told.includes(`settled ${orderId}`))
  stop()
  assert.equal(await hasRight(client, { assetId: offer.assetId, rights: ['USE'] }), true)
})

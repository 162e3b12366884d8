import assert from 'node:assert/strict'
import {
  type DrawnLeaf,
  getAsset,
  getOffer,
  getOrder,
  getQuote,
  type Quote,
  type Receipt,
  type ReceiptCheck,
  type SaharaClient,
  type SealAssetReturnType,
  type SignedOffer,
  verifyOpenings,
  verifyReceipt,
} from '@saharakit/sdk'
import { fetchVerified } from '@saharakit/sdk/content'
import { isAddressEqual } from 'viem'
import { deliverWrongKey, sellSpoiled } from './cheats.ts'
import { counts, type Example, gives, type Outcome, prints, tells } from './examples.ts'
import { type MarketActor, type MarketScene, type MarketStory, orderSeconds, price } from './marketStory.ts'

/** The order of the story is in a state. */
const orderIs =
  (state: string, reason?: string) =>
  async (_: Outcome, { orderId }: MarketStory, client: SaharaClient) => {
    const order = await getOrder(client, { orderId })
    assert.deepEqual([order?.state, order?.refunded?.reason], [state, reason])
  }

/** An asset's listing is the offer of the outcome. */
const isListed = async ({ values }: Outcome, _: MarketStory, client: SaharaClient) => {
  const { listing } = await getAsset(client, { assetId: 1n })
  assert.partialDeepStrictEqual(listing, { offerHash: values['offerHash'], live: true, price })
}

/** Of payloads, offers, orders and receipts, by the action's name. */
export const saleExamples: Readonly<Record<string, Example<MarketScene, MarketActor, MarketStory>>> = {
  sealAsset: {
    at: 'empty',
    as: 'seller',
    async expect({ values }, { file }, { gateways }) {
      const { payload, files } = values as unknown as SealAssetReturnType
      assert.partialDeepStrictEqual(files, [{ name: 'sightings.jsonl', size: file.size }])
      const bytes = await fetchVerified({ gateways, digest: payload.salt, limit: 10_000 })
      assert.partialDeepStrictEqual(JSON.parse(new TextDecoder().decode(bytes)), { size: file.size })
    },
  },
  openUpload: {
    at: 'empty',
    as: 'seller',
    client: ({ emptyGateway }) => ({ gateway: emptyGateway }),
    async expect(_, { block }, { gateways }) {
      assert.deepEqual(await fetchVerified({ gateways, digest: block.digest, limit: 100 }), block.bytes)
    },
  },
  signOffer: {
    at: 'registered',
    as: 'seller',
    async expect({ values }, _, client) {
      const { status, offer } = await getQuote(client, { offer: values['signed'] as SignedOffer })
      assert.partialDeepStrictEqual({ status, offer }, { status: 'Live', offer: { price, cipher: 'none' } })
    },
  },
  publishOffer: { at: 'registered', as: 'seller', expect: isListed },
  getOffer: { at: 'listed', expect: gives({ values: { offer: { price, cipher: 'aes-256-ctr' } } }) },
  getQuote: {
    at: 'listed',
    expect(outcome) {
      prints(/^owner 25000000n$/)(outcome)
      const { status, split } = outcome.values['quote'] as Quote
      assert.equal(status, 'Live')
      assert.equal(
        split.reduce((sum, { amount }) => sum + amount, 0n),
        price,
      )
    },
  },
  cancelOffer: {
    at: 'listed',
    as: 'seller',
    expect: async (_, __, client) =>
      assert.equal((await getQuote(client, { assetId: 1n })).status, 'Canceled'),
  },
  incrementCounter: {
    at: 'listed',
    as: 'seller',
    async expect(outcome, _, client) {
      gives({ values: { counter: 1n } })(outcome)
      assert.equal((await getQuote(client, { assetId: 1n })).status, 'Canceled')
    },
  },
  checkPayload: { at: 'listed', expect: gives({ values: { problems: [] }, printed: [] }) },
  requestOpenings: { at: 'listed', expect: gives({ values: { requestId: 1n } }) },
  buyLicense: {
    at: 'listed',
    async expect({ values }, { addressOf, orderId }, client) {
      assert.partialDeepStrictEqual(values, { orderId, state: 'Open' })
      const order = await getOrder(client, { orderId })
      assert.ok(order && isAddressEqual(order.order.recipient, addressOf('buyer')))
    },
  },
  drawOpenings: { at: 'asked', expect: ({ values }) => assert.match(String(values['seed']), /^0x\w{64}$/) },
  answerOpenings: {
    at: 'drawn',
    as: 'seller',
    async expect(_, __, client) {
      const offer = await getOffer(client, { assetId: 1n })
      const { state } = await verifyOpenings(client, { requestId: 1n, offer })
      assert.equal(state, 'shown')
    },
  },
  verifyOpenings: {
    at: 'answered',
    expect(outcome) {
      gives({ values: { state: 'shown' } })(outcome)
      const openings = outcome.values['openings'] as readonly DrawnLeaf[]
      assert.ok(openings.length > 0 && openings.every(({ file }) => file === 'sightings.jsonl'))
    },
  },
  getOrder: { at: 'bought', expect: prints(/^the key comes until \w+/) },
  watchOrder: { at: 'bought', expect: tells(/^Open$/) },
  listOrders: { at: 'bought', expect: gives({ values: { rows: [{ state: 'Open' }] } }) },
  deliverKey: {
    at: 'bought',
    as: 'seller',
    async expect(outcome, story, client) {
      gives({ values: { delivered: [story.orderId] } })(outcome)
      await orderIs('Delivered')(outcome, story, client)
    },
  },
  keepDelivering: {
    at: 'bought',
    as: 'seller',
    async expect(outcome, story, client) {
      await tells(new RegExp(story.orderId))(outcome)
      await orderIs('Delivered')(outcome, story, client)
    },
  },
  setDeliverer: {
    at: 'bought',
    as: 'seller',
    expect: async (_, story) => {
      await deliverWrongKey(story, 'friend')
      await orderIs('Delivered')(_, story, story.client('buyer'))
    },
  },
  refundOrder: {
    at: 'bought',
    prepare: ({ travel }) => travel(orderSeconds + 1),
    async expect(outcome, story, client) {
      gives({ values: { amount: price } })(outcome)
      await orderIs('Refunded', 'NotDelivered')(outcome, story, client)
    },
  },
  disputeKey: {
    at: 'bought',
    prepare: (story) => deliverWrongKey(story, 'seller'),
    async expect(outcome, story, client) {
      gives({ values: { amount: price } })(outcome)
      await orderIs('Refunded', 'WrongKey')(outcome, story, client)
    },
  },
  disputeChunk: {
    at: 'listed',
    instead: async (story) => ({ orderId: await sellSpoiled(story) }),
    async expect(_, { addressOf }, client) {
      const { rows } = await client.indexer.listOrders({ buyer: addressOf('buyer') })
      assert.partialDeepStrictEqual(rows, [{ state: 'Refunded', refunded: { reason: 'WrongChunk' } }])
    },
  },
  openDelivery: {
    at: 'delivered',
    async expect(outcome, story, client) {
      gives({ values: { right: true } })(outcome)
      await orderIs('Delivered')(outcome, story, client)
    },
  },
  downloadAsset: {
    at: 'delivered',
    async expect({ values, printed: lines }, { file }) {
      const [bought] = values['files'] as readonly { name: string; blob: Blob }[]
      assert.equal(bought?.name, 'sightings.jsonl')
      assert.equal(await bought.blob.text(), await file.text())
      assert.equal(lines.at(-1), '1')
    },
  },
  confirmOrder: { at: 'delivered', expect: orderIs('Settled') },
  claimOrder: {
    at: 'delivered',
    as: 'seller',
    prepare: ({ travel }) => travel(orderSeconds + 1),
    async expect(outcome, story, client) {
      counts('settled', 1)(outcome)
      await orderIs('Settled')(outcome, story, client)
    },
  },
  createReceipt: {
    at: 'settled',
    async expect({ values }, { orderId }, client) {
      const receipt = JSON.parse(String(values['text'])) as Receipt
      assert.equal(receipt.orderId, orderId)
      const checks = await verifyReceipt(client, { receipt })
      assert.ok(checks.every(({ state }) => state !== 'false'))
    },
  },
  verifyReceipt: {
    at: 'settled',
    expect({ values }) {
      assert.equal(values['refused'], false)
      const checks = values['checks'] as readonly ReceiptCheck[]
      assert.deepEqual(
        checks.filter(({ state }) => state !== 'true'),
        [],
      )
    },
  },
}

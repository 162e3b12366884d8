import assert from 'node:assert/strict'
import {
  buyLicense,
  getLineage,
  getQuote,
  getRevenue,
  getTerms,
  hasRight,
  presetTerms,
  refundOrder,
  signOffer,
} from '@saharakit/sdk'
import { type Example, gives, prints } from './examples.ts'
import { type MarketActor, type MarketScene, type MarketStory, price } from './marketStory.ts'

const payBack = (story: MarketStory) => refundOrder(story.client('seller'), { orderId: story.orderId })

/** The buyer buys a license of asset 3, which passes a fifth on to asset 2, and that a tenth of it to asset 1. */
async function sellFinetuned({ client, addressOf, token, validUntil }: MarketStory): Promise<void> {
  const terms = presetTerms['Commercial Remix']
  const offer = await signOffer(client('seller'), { assetId: 3n, terms, token, price, validUntil })
  const quote = await getQuote(client('buyer'), { offer, account: addressOf('buyer') })
  await buyLicense(client('buyer'), { quote })
}

/** Of assets, licenses and revenue, by the action's name. */
export const assetExamples: Readonly<Record<string, Example<MarketScene, MarketActor, MarketStory>>> = {
  registerTerms: {
    at: 'empty',
    as: 'seller',
    async expect({ values }, _, client) {
      assert.equal((await getTerms(client, { termsId: values['termsId'] as `0x${string}` })).seats, 5)
    },
  },
  getTerms: { at: 'empty', expect: gives({ values: { rights: 63, uri: '' } }) },
  registerAsset: {
    at: 'registered',
    as: 'seller',
    async expect(outcome, _, client) {
      gives({ values: { assetId: 4n } })(outcome)
      const [, parent] = await getLineage(client, { assetId: 4n })
      assert.partialDeepStrictEqual(parent, { assetId: 1n, relation: 'LABELS', shareBps: 500 })
    },
  },
  publishVersion: { at: 'registered', as: 'seller', expect: gives({ values: { version: 2 } }) },
  setContributors: {
    at: 'registered',
    as: 'seller',
    async expect(_, __, client) {
      const [asset] = await getLineage(client, { assetId: 1n })
      assert.partialDeepStrictEqual(asset, { totalShares: 100n, contributorsBps: 6_000 })
    },
  },
  grantLicense: {
    at: 'registered',
    as: 'seller',
    expect: async (_, { addressOf }, client) =>
      assert.ok(await hasRight(client, { account: addressOf('friend'), assetId: 1n, rights: ['TRAIN'] })),
  },
  getAssetManifest: {
    at: 'registered',
    expect: gives({ values: { name: 'Wildlife sightings', files: [{ name: 'sightings.jsonl' }] } }),
  },
  getLineage: {
    at: 'registered',
    expect: gives({
      values: {
        asset: { assetId: 3n, parents: 1 },
        links: [
          { child: 3n, assetId: 2n, relation: 'FINETUNED_FROM', shareBps: 2_000 },
          { child: 2n, assetId: 1n, relation: 'TRAINED_ON', shareBps: 1_000 },
        ],
      },
    }),
  },
  explainLicense: { at: 'registered', expect: prints(/^You may use it\b/m) },
  listAssets: {
    at: 'registered',
    expect: gives({ values: { rows: [{ assetId: 1n, kind: 'dataset' }], after: undefined } }),
  },
  getAsset: {
    at: 'listed',
    expect: gives({ values: { listing: { live: true, price, symbol: 'TUSD' }, terms: { duties: 1 } } }),
  },
  verifyRow: { at: 'bought', expect: gives({ values: { trust: 'proved' } }) },
  getMarketCredit: { at: 'bought', prepare: payBack, expect: prints(/^25000000n 0n$/) },
  withdrawMarketCredit: { at: 'bought', prepare: payBack, expect: gives({ values: { amount: price } }) },
  hasRight: { at: 'settled', expect: gives({ printed: ['train'] }) },
  listLicenses: {
    at: 'settled',
    expect: gives({ values: { licenses: [{ assetId: 1n, balance: 1n, live: true }] } }),
  },
  getRevenue: { at: 'settled', expect: gives({ values: { pending: price, pool: 0n } }) },
  claimRevenue: {
    at: 'settled',
    as: 'seller',
    prepare: sellFinetuned,
    async expect(outcome, { token }, client) {
      // All three assets are the seller's, so is every part; what the sale of asset 1 brought is on the way.
      gives({ values: { amount: 2n * price } })(outcome)
      for (const assetId of [1n, 2n, 3n])
        assert.equal((await getRevenue(client, { assetId, token })).pending, 0n)
    },
  },
}

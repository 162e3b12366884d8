/** Every screen of the market's elements, by name. */
import { SaharaAsset } from '../src/elements/sahara-asset/define.ts'
import { SaharaLineage } from '../src/elements/sahara-lineage/define.ts'
import { SaharaMarket } from '../src/elements/sahara-market/define.ts'
import {
  assetServices,
  cardOf,
  deepLineage,
  hostileText,
  idOf,
  lineageServices,
  marketServices,
  registry,
} from '../src/internal/testing/marketFixtures.ts'

const never = () => new Promise<never>(() => {})
const failing = (name: string) => () =>
  Promise.reject(
    Object.assign(new Error('as the gallery wants it'), { name, retryable: name !== 'ConfigError' }),
  )

type Press = string | undefined

/** A screen: an element with its services, and what is pressed in the end. */
export type MarketExhibition = Readonly<{ element: () => HTMLElement; press?: Press }>

function card(
  parameters: Parameters<typeof assetServices>[0],
  changes: Parameters<typeof assetServices>[1] = {},
) {
  return () => {
    const element = new SaharaAsset()
    element.asset = idOf(parameters?.asset?.assetId ?? 7n)
    element.services = assetServices(parameters, changes)
    return element
  }
}

function past(...parameters: Parameters<typeof lineageServices>) {
  return () => {
    const element = new SaharaLineage()
    element.asset = idOf(7n)
    element.services = lineageServices(...parameters)
    return element
  }
}

function grid(...parameters: Parameters<typeof marketServices>) {
  return () => {
    const element = new SaharaMarket()
    element.registry = `eip155:31337:${registry}`
    element.services = marketServices(...parameters)
    return element
  }
}

const model = {
  asset: { kind: 'model', parents: 2, depth: 2, parentsBps: 2_500, rights: 127 & ~2, version: 1 },
  manifest: {
    name: 'Newsletter filter',
    description: 'Tells spam from wanted mail, tuned on newsletters that people asked for.',
    evaluations: [
      { metric: 'accuracy', value: 0.967, dataset: 'Mailbox 2002' },
      { metric: 'accuracy', value: 0.94, dataset: 'Newsletters', note: '50 letters that it has never seen.' },
    ],
  },
} as const

const details = '[part="details"]'

/** Name of each screen and how to get there. */
export const marketExhibitions: Readonly<Record<string, MarketExhibition>> = {
  asset: { element: card({}) },
  'asset-model': { element: card(model) },
  'asset-details': { element: card(model), press: details },
  'asset-loading': { element: card({}, { readCard: never }) },
  'asset-describing': { element: card({}, { readManifest: never }) },
  'asset-unread': { element: card({}, { readManifest: failing('ContentUnavailableError') }) },
  'asset-false': { element: card({}, { readManifest: failing('ContentHashMismatchError') }) },
  'asset-unknown': { element: card({}, { readCard: async () => undefined }) },
  'asset-wrong-chain': { element: card({}, { readCard: failing('RpcWrongChainError') }) },
  'asset-misconfigured': { element: card({}, { readCard: failing('ConfigError') }) },
  'asset-offline': { element: card({}, { readCard: failing('RpcUnavailableError') }) },
  'asset-sold-out': {
    element: card({ asset: { listing: { ...listing(), live: false, left: 0n } } }),
  },
  'asset-unlisted': { element: card({ asset: { listing: undefined } }) },
  'asset-native': {
    element: card({
      asset: {
        kind: 'agent',
        listing: {
          ...listing(),
          token: '0x0000000000000000000000000000000000000000',
          price: 1_500_000_000_000_000_000n,
          left: 100n,
        },
      },
      manifest: { name: 'Inbox agent', task: 'mail-sorting', languages: ['en', 'de', 'ar', 'ja'] },
    }),
  },
  'asset-details-failed': {
    element: card(model, {
      readPast: failing('RpcUnavailableError'),
      readSplit: failing('RpcUnavailableError'),
    }),
    press: details,
  },
  'asset-hostile': {
    element: card({
      asset: { listing: { ...listing(), symbol: `\u202e${hostileText.slice(0, 31)}` } },
      manifest: {
        name: hostileText,
        description: hostileText,
        author: { name: hostileText, url: 'javascript:alert(1)' },
        task: hostileText,
        languages: ['xx-hostile', 'en'],
        usage: hostileText,
        files: [{ name: hostileText, type: 'text/html', size: 9e15, sha256: '0x00' }],
        evaluations: [{ metric: hostileText, value: 1e300, dataset: hostileText, note: hostileText }],
        preview: [{ type: 'text/html', digest: '0x01', size: 5, caption: hostileText }],
      },
    }),
    press: details,
  },
  lineage: { element: past() },
  'lineage-chosen': { element: past(), press: '.node[data-key="0.0.0"]' },
  'lineage-deep': { element: past({ lineage: deepLineage(16, 8) }) },
  'lineage-alone': { element: past({ lineage: deepLineage(0, 0) }) },
  market: { element: grid(12) },
  'market-chain': { element: grid(12, {}, 'chain') },
  'market-empty': { element: grid(0) },
  'market-loading': { element: grid(0, { listRows: never }) },
  'market-down': { element: grid(0, { listRows: failing('RpcUnavailableError') }) },
  'lineage-down': { element: past({}, { readPast: failing('RpcUnavailableError') }) },
}

function listing() {
  const { listing } = cardOf().asset
  if (!listing) throw new Error('The asset of the fixtures is for sale.')
  return listing
}

import type {
  AssetManifest,
  BuiltCampaign,
  Campaign,
  CampaignTerms,
  CheckItemsReturnType,
  Contributor,
  ItemInput,
  ListEarningsReturnType,
  ManifestInput,
  OrderStatus,
  Quote,
  SaharaClient,
  SignedOffer,
} from '@saharakit/sdk'

/**
 * What the example of an action may use without saying where it comes from; docs/reference/actions.md tells its readers.
 * Those of campaigns run on campaign 1 of a fresh local chain, whose epoch 0 is open and whose seat 7 is the account's. Those
 * of assets and the market run beside three assets of one owner: 1 is a dataset, 2 a model trained on it, 3 one made from 2.
 */
export type Given = Readonly<{
  /** Made by `createSaharaClient`, with the wallet of whoever does such a thing: a contributor or the requester, a buyer or the seller. */
  client: SaharaClient

  /** A requester's own. */
  items: readonly ItemInput[]
  manifest: ManifestInput
  terms: CampaignTerms
  /** From `buildCampaign`. */
  spec: BuiltCampaign['spec']
  epochs: BuiltCampaign['epochs']
  blocks: BuiltCampaign['blocks']
  secrets: BuiltCampaign['secrets']
  /** From `getCampaign`, `listEarnings` and `checkItems`. */
  campaign: Campaign
  earnings: ListEarningsReturnType
  report: CheckItemsReturnType
  /** One number an item. */
  labels: readonly number[]

  /** A seller's own: what an asset is, a file of it, and who shares in what it earns. */
  assetManifest: AssetManifest
  file: Blob
  contributors: readonly Contributor[]
  /** Blocks of content: one under whose name others travel, and another one. */
  root: BuiltCampaign['blocks'][number]
  block: BuiltCampaign['blocks'][number]
  /** Unix seconds, a month from now. */
  validUntil: number
  /** A dollar of six decimals that the local chain has for tests. */
  token: `0x${string}`
  /** Of the client's wallet, and of somebody else. */
  account: `0x${string}`
  friend: `0x${string}`
  /** From `getQuote` and `getOffer`. */
  quote: Quote
  offer: SignedOffer
  /** From `requestOpenings`. */
  requestId: bigint
  /** From `buyLicense` and `getOrder`. */
  orderId: `0x${string}`
  order: OrderStatus
  /** What `createReceipt` gave as text, and the files that were bought. */
  receiptText: string
  files: readonly Blob[]
}>

/** The names, for code that has only text. */
export const givenNames = [
  'client',
  'items',
  'manifest',
  'terms',
  'spec',
  'epochs',
  'blocks',
  'secrets',
  'campaign',
  'earnings',
  'report',
  'labels',
  'assetManifest',
  'file',
  'contributors',
  'root',
  'block',
  'validUntil',
  'token',
  'account',
  'friend',
  'quote',
  'offer',
  'requestId',
  'orderId',
  'order',
  'receiptText',
  'files',
] as const satisfies readonly (keyof Given)[]

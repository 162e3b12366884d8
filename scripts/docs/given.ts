import type {
  BuiltCampaign,
  Campaign,
  CampaignTerms,
  CheckItemsReturnType,
  ItemInput,
  ListEarningsReturnType,
  ManifestInput,
  SaharaClient,
} from '@saharakit/sdk'

/**
 * What the example of an action may use without saying where it comes from; docs/reference/actions.md tells its readers.
 * Each runs on campaign 1 of a fresh local chain, whose epoch 0 is open and whose seat 7 is the account's.
 */
export type Given = Readonly<{
  /** Made by `createSaharaClient`, with the wallet of whoever does such a thing: a contributor, or the requester. */
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
] as const satisfies readonly (keyof Given)[]

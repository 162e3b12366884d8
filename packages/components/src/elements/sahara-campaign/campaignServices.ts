import type {
  AccountTally,
  Address,
  Batch,
  BuiltCampaign,
  Campaign,
  CampaignResults,
  CampaignSecrets,
  Epoch,
  ForecastCostReturnType,
  Hex,
  Item,
  Manifest,
  Settlement,
  SuggestGateReturnType,
} from '@saharakit/sdk'
import type { LoadPart } from '../../internal/itemContent.ts'
import type { Token } from '../../internal/offer.ts'
import type { StorageNotice, TransactionStep, WalletOption } from '../../internal/services.ts'
import type { FoundFile } from '../sahara-seller/work/collectFiles.ts'
import type { CampaignDraft, CampaignProgress, DraftItem } from './plan/draft.ts'
import type { Bytes } from './states.ts'

/** Everything that a campaign's chain and manifest say now. */
export type CampaignBook = Readonly<{
  campaign: Campaign
  manifest: Manifest
  unit: Token
  epochs: readonly Epoch[]
  /** Of the groups that are judged, by group, where the campaign settles its labels. */
  settlements: ReadonlyMap<number, Settlement>
  /** Of the groups that wait for what their reviewers say, by group. */
  reviews: ReadonlyMap<number, GroupReview>
  /** Bonds of the requester that came back, in the campaign's token. */
  bonds: bigint
  results: CampaignResults
  forecast: ForecastCostReturnType
}>

/** How far the review of a group is. `settled`: its verdicts can be counted. */
export type GroupReview = Readonly<{ campaignId: bigint; state: 'labeled' | 'settled' }>

/** What a campaign became in its creation. */
export type CreatedCampaign = Readonly<{
  campaignId: bigint
  /** Undefined where an earlier visit created it. */
  funding: bigint | undefined
}>

/** A campaign's people, as far as the gate asks. */
export type GateParameters = Readonly<{
  classes: number
  accounts: readonly Pick<AccountTally, 'goldSeen' | 'goldRight'>[]
}>

/**
 * Files of an asset. `unreadable`: no asset is named so; `elsewhere`: it is of another chain or registry; `sealed`: they are
 * encrypted, for those who bought them.
 */
export type AssetFiles = readonly FoundFile[] | 'unreadable' | 'elsewhere' | 'sealed'

/** How results are written to a file. */
export type ExportFormat = 'jsonl' | 'csv'

/** What a dataset of the results says of itself. */
export type DatasetWish = Readonly<{
  name: string
  description: string
  /** Everybody may have the labels; otherwise they are encrypted, and sold. */
  open: boolean
}>

/** Everything `<sahara-campaign>` asks of the world. Each promise ends: by its result, an error or the signal. */
export type CampaignServices = Readonly<{
  /** The chain's own coin, which campaigns are paid in. */
  coin: Token
  /** The id of a campaign of this contract. */
  referenceOf: (campaignId: bigint) => string

  hasHostWallet: boolean
  watchWallets: (listener: (wallets: readonly WalletOption[], looked: boolean) => void) => () => void
  hostAccount: () => Promise<Address | undefined>
  knownAccount: (signal: AbortSignal) => Promise<Address | undefined>
  onConnected: (listener: () => void) => () => void
  connect: (wallet: string, signal: AbortSignal) => Promise<Address>

  readDraft: () => Promise<CampaignDraft | undefined>
  saveDraft: (draft: CampaignDraft) => Promise<void>
  /** Items are kept apart: they are large, and seldom change. */
  readItems: () => Promise<readonly DraftItem[]>
  saveItems: (items: readonly DraftItem[]) => Promise<void>
  dropDraft: () => Promise<void>
  onStorageWarning: (listener: (warning: StorageNotice) => void) => () => void

  /** Fetches the files of an open asset, named as its page names it. */
  readAsset: (reference: string, signal: AbortSignal) => Promise<AssetFiles>

  readBook: (campaignId: bigint, signal: AbortSignal) => Promise<CampaignBook>
  /** Calls back when something has changed on chain. @returns stop */
  watchBook: (campaignId: bigint, listener: () => void) => () => void
  readBatch: (campaign: Campaign, batch: number, signal: AbortSignal) => Promise<readonly Item[]>
  loadPart: LoadPart

  stop: (campaignId: bigint, onStep: TransactionStep, signal: AbortSignal) => Promise<Hex>
  withdraw: (campaignId: bigint, onStep: TransactionStep, signal: AbortSignal) => Promise<Hex>
  closeEpoch: (
    campaignId: bigint,
    epoch: number,
    onStep: TransactionStep,
    signal: AbortSignal,
  ) => Promise<Hex>
  /** Publishes the key and the known answers of a full group, then reads everybody's labels into the contract. */
  openEpoch: (
    campaignId: bigint,
    epoch: number,
    secrets: CampaignSecrets,
    onStep: TransactionStep,
    signal: AbortSignal,
  ) => Promise<void>
  /**
   * What has to be done next about a group's settlement: proposes it, with its bond; or, once it is final, takes the bond back;
   * or counts what its reviewers say, where that decides.
   */
  settle: (campaignId: bigint, epoch: number, onStep: TransactionStep, signal: AbortSignal) => Promise<void>
  /** Takes bonds that came back. */
  takeBond: (book: CampaignBook, onStep: TransactionStep, signal: AbortSignal) => Promise<Hex>
  /** The secrets in a file. @throws ConfigError where it is none */
  parseSecrets: (text: string) => CampaignSecrets
  stringifySecrets: (secrets: CampaignSecrets) => string

  build: (draft: CampaignDraft, items: readonly DraftItem[], signal: AbortSignal) => Promise<BuiltCampaign>
  publish: (built: BuiltCampaign, onBytes: (bytes: Bytes) => void, signal: AbortSignal) => Promise<void>
  create: (built: BuiltCampaign, onStep: TransactionStep, signal: AbortSignal) => Promise<CreatedCampaign>
  /** The campaign that an earlier visit created, if it did. */
  findCreated: (
    account: Address,
    progress: CampaignProgress,
    signal: AbortSignal,
  ) => Promise<CreatedCampaign | undefined>

  /** The results as the text of a file. @param batches Name the items by their hashes, as far as they were read. */
  exportResults: (book: CampaignBook, format: ExportFormat, batches: readonly Batch[]) => string
  /** What a pilot's people say about the share that can be expected of careful ones. */
  suggestGate: (parameters: GateParameters) => SuggestGateReturnType
  /** Registers the results as an asset; undefined where the chain has no market. @returns its id */
  publishDataset?:
    | ((
        book: CampaignBook,
        wish: DatasetWish,
        onStep: TransactionStep,
        signal: AbortSignal,
      ) => Promise<string>)
    | undefined
}>

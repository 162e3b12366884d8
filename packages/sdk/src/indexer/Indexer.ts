import type { EpochState } from '../types/campaign.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { SeatState } from '../types/seat.ts'
import type { MarketIndexer } from './MarketIndexer.ts'

/** How far a source has read. */
export type IndexerHead = Readonly<{
  chainId: number
  indexedBlock: bigint
  /** Highest block that can't vanish any more, as far as the source knows. */
  finalizedBlock: bigint
  /** False while a first synchronization runs: rows may be missing. */
  ready: boolean
  /** Market that it reads; undefined where it reads only campaigns. */
  market?: Address | undefined
}>

/** A campaign as its events tell it. */
export type CampaignRow = Readonly<{
  campaignId: bigint
  requester: Address
  token: Address
  unitPrice: bigint
  stake: bigint
  bond: bigint
  classes: number
  batchSize: number
  seatsPerBatch: number
  epochBatches: number
  itemCount: number
  referrerBps: number
  p1Bps: number
  workWindow: number
  openWindow: number
  judgeWindow: number
  closesAt: number
  itemsRoot: Hex
  manifestHash: Hex
  uri: string
  rightWeight: number
  wrongWeight: number
  funding: bigint
  canceled: boolean
  seatsTotal: number
  seatsGiven: number
  seatsSubmitted: number
  seatsPaid: number
  paidOut: bigint
  refunded: bigint
  createdBlock: bigint
}>

/** An epoch as its events tell it. `Judged`: opened, and every submitted seat of it is opened too. */
export type EpochRow = Readonly<{
  campaignId: bigint
  epoch: number
  key: Address
  goldRoot: Hex
  state: EpochState | 'Judged'
  submitted: number
  opened: number
  openBy: number | undefined
  judgedAt: number | undefined
  /** The published sealing scalar. */
  scalar: bigint | undefined
  bonusPerSeat: bigint
  /** Transaction that judged it or let it lapse. */
  endedTx: Hex | undefined
}>

/** Opened gold of one batch. */
export type GoldRow = Readonly<{
  campaignId: bigint
  epoch: number
  batch: number
  mask: number
  answers: bigint
  salt: Hex
}>

/** A seat as its events tell it. */
export type SeatRow = Readonly<{
  campaignId: bigint
  seat: number
  account: Address
  referrer: Address
  state: Exclude<SeatState, 'None'>
  epoch: number | undefined
  batch: number | undefined
  keyX: Hex | undefined
  body: Hex | undefined
  notes: Hex | undefined
  /** Opened labels as the contract emits them: 4 bits an item, item 0 lowest. */
  labels: bigint | undefined
  goldSeen: number | undefined
  goldRight: number | undefined
  amount: bigint | undefined
  referrerAmount: bigint | undefined
  requestedBlock: bigint
  submittedBlock: bigint | undefined
  submittedTx: Hex | undefined
  openedBlock: bigint | undefined
  openedTx: Hex | undefined
  endedBlock: bigint | undefined
  endedTx: Hex | undefined
}>

/** An account in one campaign. */
export type WorkerRow = Readonly<{
  campaignId: bigint
  account: Address
  stakeHeld: bigint
  seats: number
  submitted: number
  paidSeats: number
  paid: bigint
  goldSeen: number
  goldRight: number
}>

/** Referrer shares of one account in one token. */
export type CreditRow = Readonly<{ account: Address; token: Address; amount: bigint; withdrawn: bigint }>

/** A change on chain, as the event feed tells it. */
export type FeedEvent = Readonly<{
  /** Sortable: 20-digit block, `-`, 6-digit log index. Resume after it. */
  id: string
  /** Name of the contract event, for example `SeatOpened`. */
  name: string
  /** Contract that said it. Undefined where a source is older than the market. */
  contract?: FeedContract | undefined
  campaignId: bigint | undefined
  seat: number | undefined
  account: Address | undefined
  /** Somebody else whom it is about, for example the seller where `account` is the buyer. */
  other?: Address | undefined
  assetId?: bigint | undefined
  orderId?: Hex | undefined
  block: bigint
  tx: Hex
}>

/** Contracts whose events are in the feed. `CreditWithdrawn`, for example, is an event of three of them. */
export type FeedContract = 'Campaigns' | 'AssetRegistry' | 'Licenses' | 'Market' | 'RevenueVault'

/** A piece of a list. `after` fetches the next one; undefined at the end. */
export type Page<Row> = Readonly<{ rows: readonly Row[]; after: string | undefined }>

/** Which piece of a list. */
export type PageParameters = CallOptions &
  Readonly<{ limit?: number | undefined; after?: string | undefined }>

/** What the feed calls. */
export type WatchEventsParameters = Readonly<{
  campaignId?: bigint | undefined
  assetId?: bigint | undefined
  orderId?: Hex | undefined
  /** Events about this account, as `account` or `other`, and events about nobody in particular. */
  account?: Address | undefined
  /** Id of the last event already seen. */
  after?: string | undefined
  onEvent: (event: FeedEvent) => void
  /** Blocks from this one on were replaced: read again. */
  onReorg?: ((block: bigint) => void) | undefined
  /** The feed broke and is being retried. */
  onError?: ((error: unknown) => void) | undefined
  signal?: AbortSignal | undefined
}>

/**
 * Where lists come from. An accelerator, never the truth: every number a person signs is read again from the chain.
 * Two implementations, `createGraphqlIndexer` and `createRpcIndexer`, are held to one test.
 */
export type Indexer = MarketIndexer &
  Readonly<{
    /** `graphql`, `rpc`, or the parts of a fallback joined by ` > `. */
    name: string
    getHead(options?: CallOptions): Promise<IndexerHead>
    getCampaign(parameters: CallOptions & { campaignId: bigint }): Promise<CampaignRow | undefined>
    /** Newest first. */
    listCampaigns(
      parameters?: PageParameters & { requester?: Address | undefined },
    ): Promise<Page<CampaignRow>>
    listEpochs(parameters: CallOptions & { campaignId: bigint }): Promise<readonly EpochRow[]>
    listGold(parameters: CallOptions & { campaignId: bigint }): Promise<readonly GoldRow[]>
    /** In the order of seat numbers within a campaign. */
    listSeats(
      parameters: PageParameters & {
        campaignId?: bigint | undefined
        account?: Address | undefined
        epoch?: number | undefined
        state?: SeatRow['state'] | undefined
      },
    ): Promise<Page<SeatRow>>
    listWorkers(
      parameters: CallOptions & { campaignId?: bigint | undefined; account?: Address | undefined },
    ): Promise<readonly WorkerRow[]>
    listCredits(parameters: CallOptions & { account: Address }): Promise<readonly CreditRow[]>
    /** @returns stop */
    watchEvents(parameters: WatchEventsParameters): () => void
  }>

import type { AssetKind, Relation } from '../types/asset.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'
import type { Offer } from '../types/offer.ts'
import type { Delivery, Order, OrderState, RefundReason } from '../types/order.ts'

/**
 * Rows about assets and their market. Each names the logs that all of its fields follow from, so that `verifyRow` can check
 * it against the chain. Where several logs made a row, each part has its own.
 */

/** Where in the chain a log is. */
export type LogPlace = Readonly<{ block: bigint; blockHash: Hex; tx: Hex; logIndex: number }>

/** What a version says of itself in its event, cleaned and cut; a claim of its owner. */
export type HintColumns = Readonly<{
  /** At most 80 characters; empty where nothing was said. */
  name: string
  /** At most 60 characters; empty where nothing was said. */
  task: string
  /** At most 8 language tags. */
  languages: readonly string[]
}>

/** An asset as its events tell it, with its latest version. */
export type AssetRow = HintColumns &
  Readonly<{
    assetId: bigint
    /** Who has it now. */
    owner: Address
    /** Who registered it. */
    creator: Address
    kind: AssetKind
    /** Usual terms; 32 zero bytes for none. */
    termsId: Hex
    /** What its lineage leaves to license: bits of `rights`. */
    rights: number
    /** Whether an ancestor's share-alike duty allows no terms but `termsId`. */
    bound: boolean
    /** Number of the latest version. */
    version: number
    manifestHash: Hex
    contentRoot: Hex
    /** As it was published, without U+0000. */
    uri: string
    /** `AssetRegistered`. */
    log: LogPlace
    /** `VersionPublished` of the latest version: hashes, uri and hints. */
    versionLog: LogPlace
    /** The last `Transfer`: the owner. */
    ownerLog: LogPlace
  }>

/** A version of an asset. */
export type VersionRow = HintColumns &
  Readonly<{
    assetId: bigint
    version: number
    manifestHash: Hex
    contentRoot: Hex
    uri: string
    /** `VersionPublished`. */
    log: LogPlace
  }>

/** A child's link to a parent. */
export type LinkRow = Readonly<{
  child: bigint
  parent: bigint
  /** Version of the parent. */
  version: number
  relation: Relation
  /** The parent's share of the child's revenue, in 1/10,000. */
  shareBps: number
  /** License on the parent that allowed it; 0 where its owner linked. */
  licenseTokenId: bigint
  /** `ParentLinked`. */
  log: LogPlace
}>

/** Contributors of a version, as they were fixed. */
export type SharesRow = Readonly<{
  assetId: bigint
  version: number
  sharesRoot: Hex
  totalShares: bigint
  /** Part of what is left after the parents that is theirs, in 1/10,000. */
  contributorsBps: number
  /** `ContributorsSet`. */
  log: LogPlace
}>

/** License terms that were made known. */
export type TermsRow = LicenseTerms &
  Readonly<{
    termsId: Hex
    /** The lower 32 bits of a license's number. */
    number: number
    /** `TermsRegistered`. */
    log: LogPlace
  }>

/** Licenses of one kind that an account has or had. */
export type LicenseRow = Readonly<{
  tokenId: bigint
  assetId: bigint
  /** Number of the terms, see {@link TermsRow}. */
  termsNumber: number
  account: Address
  /** A count over all transfers; 0 where it gave them away. */
  balance: bigint
  /** Unix seconds; 0 where it never ends. */
  expiresAt: number
  /** The first log about it. */
  log: LogPlace
  /** The last log that changed the row. */
  lastLog: LogPlace
}>

/** An offer that is on chain: published by its seller, or bought by its signature. */
export type OfferRow = Readonly<{
  offerHash: Hex
  offer: Offer
  /** Whether it can be bought without a signature. */
  published: boolean
  /** Orders that were not refunded for want of delivery; a count over all of them. */
  sold: bigint
  /** Taken back by its seller, or proven false in a dispute. Offers also end by their seller's counter. */
  canceled: boolean
  /** The first log that tells it: `OfferPublished` or `OrderOpened`. */
  log: LogPlace
  /** The last log that changed the row. */
  lastLog: LogPlace
}>

/** A purchase. */
export type OrderRow = Readonly<{
  orderId: Hex
  offerHash: Hex
  order: Order
  state: Exclude<OrderState, 'None'>
  /** Unix seconds; 0 where there is no payload. */
  deliverBy: number
  delivery: (Delivery & Readonly<{ disputeUntil: number }>) | undefined
  settled:
    | Readonly<{ licenseTokenId: bigint; toVault: bigint; toReferrer: bigint; confirmed: boolean }>
    | undefined
  refunded: Readonly<{ reason: RefundReason; amount: bigint }> | undefined
  /** `OrderOpened`. */
  log: LogPlace
  /** `KeyDelivered`. */
  deliveredLog: LogPlace | undefined
  /** `OrderSettled`. */
  settledLog: LogPlace | undefined
  /** `OrderRefunded`. */
  refundedLog: LogPlace | undefined
}>

/** A buyer's wish to see some leaves of a payload. */
export type OpeningRow = Readonly<{
  requestId: bigint
  offerHash: Hex
  seller: Address
  requester: Address
  count: number
  /** Undefined until the leaves are drawn. */
  seed: Hex | undefined
  /** sha-256 of the answer; undefined until the seller shows the leaves. */
  contentHash: Hex | undefined
  /** `OpeningsRequested`. */
  log: LogPlace
  /** `OpeningsDrawn`. */
  drawnLog: LogPlace | undefined
  /** `OpeningsAnswered`, the last one. */
  answeredLog: LogPlace | undefined
}>

/** Money of one version of an asset in one token: sums over all events, in the token's smallest unit. */
export type RevenueRow = Readonly<{
  assetId: bigint
  version: number
  token: Address
  /** From sales and payments. */
  received: bigint
  /** From its children. */
  royalties: bigint
  /** Shared so far. received + royalties - settled waits. */
  settled: bigint
  toParents: bigint
  toContributors: bigint
  toOwner: bigint
  /** Of `toContributors`, what they turned into credit. */
  claimed: bigint
  /** The first log about it. */
  log: LogPlace
  /** The last log that changed the row. */
  lastLog: LogPlace
}>

/** What an account was credited, or took; one row an event. */
export type PaymentRow = Readonly<{
  account: Address
  token: Address
  /** `refunds` wait in the market, `earnings` in the vault. */
  from: 'refunds' | 'earnings'
  reason: 'refund' | 'referrer' | 'owner' | 'contributor' | 'withdrawal'
  /** Credited, or taken with `withdrawal`. */
  amount: bigint
  /** Asset that earned it, where there is one. */
  assetId: bigint | undefined
  /** Order that was refunded. */
  orderId: Hex | undefined
  /** Where a withdrawal went. */
  to: Address | undefined
  log: LogPlace
  /** `OrderOpened` of a refund, which says in which token. */
  orderLog: LogPlace | undefined
}>

/** Rows of each table, by its name. */
export type MarketTables = Readonly<{
  assets: AssetRow
  versions: VersionRow
  links: LinkRow
  shares: SharesRow
  terms: TermsRow
  licenses: LicenseRow
  offers: OfferRow
  orders: OrderRow
  openings: OpeningRow
  revenues: RevenueRow
  payments: PaymentRow
}>

/** Name of a table about assets and their market. */
export type MarketTable = keyof MarketTables

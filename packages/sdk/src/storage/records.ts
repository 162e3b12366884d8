import type { Address, Hex, Notes } from '../types/index.ts'

/** Work in progress on one seat. Written with relaxed durability: a power cut may take the last answer. */
export type DraftRecord = Readonly<{
  /** `<campaign reference>/<seat>`; a practice round has seat 0. */
  id: string
  /** `eip155:<chain>:<contract>:<number>` */
  campaign: string
  seat: number
  batch: number
  /** One label an item; `null` where nothing was chosen yet. */
  answers: readonly (number | null)[]
  comments: Notes['comments']
  problems: Notes['problems']
  /** Milliseconds spent on each item while the page was visible. */
  tempo: readonly number[]
  /** Item that was on screen. */
  cursor: number
  updatedAt: number
}>

/**
 * The one-time sealing key of one seat. It is no wallet key: it can sign nothing and holds no money. All it can do is
 * open this one batch of labels, which become public with the epoch anyhow. It is kept so that a replay sends the very
 * same bytes, and so that notes can be attached later under the same pad.
 */
export type SealKeyRecord = Readonly<{
  /** `<campaign reference>/<seat>` */
  id: string
  campaign: string
  seat: number
  /** Scalar e, 32 bytes. */
  e: Hex
}>

/**
 * A transaction on its way. A contribution is written strictly before the wallet is asked, and again when the hash is
 * known; a request for a seat when its hash is known, until it is in a block. A purchase is written before the wallet is
 * asked and stays until it is there: `calldata` has the whole order.
 */
export type OutboxRecord = Readonly<{
  /**
   * `<campaign reference>/<seat>`, `request/<campaign reference>/<account>` for a seat that is asked for, or
   * `purchase/<market>/<offer>/<account>`.
   */
  id: string
  /** `eip155:<chain>:<market>` for a purchase. */
  campaign: string
  /** 0 for a seat that is asked for, and for a purchase. */
  seat: number
  sender: Address
  to: Address
  calldata: Hex
  /** Of the native coin, in its smallest unit. Default none. */
  value?: Hex
  /** Known once the wallet answered. */
  hash?: Hex
  nonce?: number
  /** Of a batch (EIP-5792): what the wallet was asked to call it, then what the wallet calls it. */
  callId?: string
  /** `asked`: the wallet has it. `sent`: it has a hash. */
  status: 'asked' | 'sent'
  updatedAt: number
}>

/** Proof that a contribution was recorded. */
export type ReceiptRecord = Readonly<{
  /** `<campaign reference>/<seat>` */
  id: string
  campaign: string
  seat: number
  sender: Address
  hash: Hex
  /** Decimal, as bigint is no JSON. */
  block: string
  blockHash: Hex
  status: 'included' | 'final'
  updatedAt: number
}>

/**
 * What a contributor made for one item of a batch that is not sent yet. Written with relaxed durability like the draft that
 * it belongs to, and never evicted.
 */
export type ContentRecord = Readonly<{
  /** `<campaign reference>/<seat>/<item>` */
  id: string
  campaign: string
  seat: number
  item: number
  bytes: Uint8Array<ArrayBuffer>
  /** Media type. */
  type: string
  /** What its key follows from, see `sealContents`: a replay uploads nothing anew. */
  seed: Hex
  updatedAt: number
}>

/**
 * What somebody has written about an asset that is not for sale yet (text alone, no file), or about a campaign that is not created
 * yet (its items in a record of their own). Written with relaxed durability, and never evicted.
 */
export type ListingRecord = Readonly<{
  /** `<registry reference>/<name of the draft>` */
  id: string
  /** JSON of who writes it, with a version of its own. */
  value: unknown
  updatedAt: number
}>

/** Something that may be thrown away when space is short. */
export type CacheRecord = Readonly<{ id: string; value: unknown; updatedAt: number }>

/** The stores and what each holds. */
export type StoreRecords = {
  drafts: DraftRecord
  contents: ContentRecord
  listings: ListingRecord
  keys: SealKeyRecord
  outbox: OutboxRecord
  receipts: ReceiptRecord
  cache: CacheRecord
}

/** Name of a store. */
export type StoreName = keyof StoreRecords

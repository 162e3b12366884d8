import type {
  Address,
  AssetManifest,
  ChunkProof,
  Hex,
  LicenseExplanation,
  OfferStatus,
  OrderStatus,
  PurchaseStep,
  Quote,
} from '@saharakit/sdk'
import type { MarketCard } from '../../internal/market/marketCard.ts'
import type { Token } from '../../internal/offer.ts'
import type { Trouble } from '../sahara-task/states.ts'

/** What is for sale, as it is known before any wallet. */
export type Item = Readonly<{
  /** The asset and its listing, as the chain has them. */
  card: MarketCard
  /** What its maker says of it, held to the hash on chain; undefined while it can't be had. */
  manifest: AssetManifest | undefined
  /** Why it can't be had. */
  unread: Error | undefined
}>

/** Everything that a buyer agrees to. */
export type Deal = Readonly<{
  /** Read at one block, and frozen. */
  quote: Quote
  /** The license in sentences, computed through the whole lineage. */
  license: LicenseExplanation
  /** Of the version that is sold. */
  manifest: AssetManifest
}>

/** Why it can't be bought. `NotFound`: nothing was offered. `TooDear`, `OtherToken`: the page allows less, or another token. */
export type ClosedReason = Exclude<OfferStatus, 'Live'> | 'NotFound' | 'TooDear' | 'OtherToken'

/** A price beside what the page allows at most, both in the token's smallest unit. */
export type TooDear = Readonly<{ price: bigint; max: bigint; token: Token }>

/**
 * How far a payment is. `preparing`: everything is read once more. Then what the wallet is asked for. `allowing`: the token is
 * being allowed the price. `sent`, `included`: the payment itself.
 */
export type BuyStep = 'preparing' | PurchaseStep | 'allowing' | 'sent' | 'included'

/** Whether what will be delivered can be had, looked at before anything is paid. */
export type PayloadCheck = 'none' | 'checking' | 'right' | 'failed'

/** One file that was bought, on this device. Its bytes have the hash that the manifest names. */
export type OpenedFile = Readonly<{
  name: string
  /** Bytes. */
  size: number
  sha256: Hex
  /** Undefined where it was written to the disk while it came. */
  blob: Blob | undefined
}>

/**
 * What is wrong with a delivery. The contract can be shown a wrong key, and a leaf with its proof; not a leaf without one, and
 * not files that are other ones than their description says.
 */
export type DeliveryFault =
  | Readonly<{ kind: 'key' }>
  | Readonly<{ kind: 'leaf'; proof: ChunkProof | undefined }>
  | Readonly<{ kind: 'files' }>

/** Bytes that were fetched, checked and decrypted. `unlock`: the wallet is asked first. */
export type Progress = Readonly<{ step: 'unlock' | 'files'; done: number; total: number }>

/** What the buyer may do with an order, in one transaction each. */
export type ActName = 'confirm' | 'refund' | 'dispute' | 'withdraw'

/** A transaction that is under way. `preparing`: nobody is asked yet. */
export type Act = Readonly<{ name: ActName; step: 'preparing' | 'wallet' | 'chain'; slow: boolean }>

/** Facts of one order, whatever is shown of them. */
export type OrderFacts = Readonly<{
  item: Item
  account: Address
  order: OrderStatus
  /** How the order's token is written. */
  token: Token
  progress: Progress | undefined
  files: readonly OpenedFile[] | undefined
  fault: DeliveryFault | undefined
  /** What the buyer can take out of the market in the order's token; undefined while it is not known. */
  credit: bigint | undefined
  act: Act | undefined
  trouble: Trouble | undefined
}>

/** Screens of an order, by what the chain and this device know of it. */
export type OrderPlace =
  | 'waiting'
  | 'delivered'
  | 'opening'
  | 'opened'
  | 'faulty'
  | 'settling'
  | 'settled'
  | 'refunding'
  | 'refunded'

/** A purchase on its way to the payment. */
export type Purchase = Readonly<{
  item: Item
  deal: Deal
  account: Address | undefined
  /** Another one is wanted, though one was bought. */
  again: boolean
  payload: PayloadCheck
}>

/** It can't be bought. */
type Closed = Readonly<{
  name: 'closed'
  item: Item
  reason: ClosedReason
  dear: TooDear | undefined
  trouble: Trouble | undefined
}>

/** The purchase, to be looked at before it is paid. */
type Reviewed = Purchase &
  Readonly<{
    name: 'review'
    /** What was shown before, where the chain says something else by now. */
    before: Deal | undefined
    /** The page changed the purchase while it was under way. */
    moved: boolean
    trouble: Trouble | undefined
  }>

/** Every screen of `<sahara-checkout>`; the names are its `:state()`s. */
export type CheckoutState =
  | Readonly<{ name: 'loading' }>
  | Readonly<{ name: 'unavailable'; trouble: Trouble; retryable: boolean }>
  | Closed
  | Readonly<{ name: 'offered'; item: Item }>
  | Readonly<{ name: 'quoting'; item: Item; trouble: Trouble | undefined }>
  | Reviewed
  | Readonly<{
      name: 'connecting'
      item: Item
      /** Where the person came from, and goes back to. */
      from: Reviewed | Closed
      /** The wallet that is asked; undefined for the page's own. */
      wallet: string | undefined
      /** It is asked; otherwise one is being chosen. */
      asking: boolean
      slow: boolean
    }>
  | (Purchase &
      Readonly<{
        name: 'buying'
        account: Address
        step: BuyStep
        hash: Hex | undefined
        slow: boolean
        trouble: Trouble | undefined
      }>)
  | (OrderFacts & Readonly<{ name: OrderPlace }>)

/** Everything that can happen to the element: a person's act or a fact from page, wallet, chain or worker. */
export type CheckoutEvent =
  | Readonly<{ type: 'reset' }>
  | Readonly<{ type: 'loaded'; item: Item }>
  | Readonly<{ type: 'failed'; trouble: Trouble; retryable: boolean }>
  | Readonly<{ type: 'closed'; reason: ClosedReason; dear?: TooDear | undefined }>
  | Readonly<{ type: 'begin' }>
  | Readonly<{ type: 'home' }>
  | Readonly<{
      type: 'quoted'
      deal: Deal
      account: Address | undefined
      before?: Deal | undefined
      moved?: boolean | undefined
      again?: boolean | undefined
    }>
  | Readonly<{ type: 'payload'; payload: PayloadCheck; trouble?: Trouble | undefined }>
  | Readonly<{ type: 'choose' }>
  | Readonly<{ type: 'asked'; wallet: string | undefined }>
  | Readonly<{ type: 'unasked'; trouble?: Trouble | undefined }>
  | Readonly<{ type: 'slow' }>
  | Readonly<{ type: 'pay' }>
  | Readonly<{ type: 'step'; step: BuyStep; hash?: Hex | undefined; deal: Deal; account: Address }>
  | Readonly<{ type: 'unpaid'; trouble?: Trouble | undefined }>
  | Readonly<{ type: 'ordered'; order: OrderStatus; token: Token; account: Address }>
  | Readonly<{ type: 'order'; order: OrderStatus }>
  | Readonly<{ type: 'progress'; progress: Progress | undefined }>
  | Readonly<{ type: 'opened'; files: readonly OpenedFile[] }>
  | Readonly<{ type: 'fault'; fault: DeliveryFault }>
  | Readonly<{ type: 'act'; name: ActName }>
  | Readonly<{ type: 'actStep'; step: 'wallet' | 'chain' }>
  | Readonly<{ type: 'acted' }>
  | Readonly<{ type: 'credit'; amount: bigint }>
  | Readonly<{ type: 'trouble'; trouble: Trouble }>

/** The states of these names. */
export type In<Name extends CheckoutState['name']> = Extract<CheckoutState, { name: Name }>

/** A screen of an order. */
export type AtOrder = OrderFacts & Readonly<{ name: OrderPlace }>

import type { Address, Hex } from './ids.ts'
import type { Offer } from './offer.ts'

/** One purchase; the contract's `Order`. */
export type Order = Readonly<{
  offer: Offer
  /** Who pays, and is paid back. */
  buyer: Address
  /** Who has the license. */
  recipient: Address
  /** Page that brought the buyer; the zero address for none. */
  referrer: Address
  /** x of the buyer's one-time key, or any number where there is no payload. */
  keyX: Hex
  keyParity: number
}>

/** Life of an order, in the order of the contract's numbers. */
export const orderStates = ['None', 'Open', 'Delivered', 'Settled', 'Refunded'] as const

/** Life of an order. */
export type OrderState = (typeof orderStates)[number]

/** Why an order was refunded, in the order of the contract's numbers. */
export const refundReasons = ['NotDelivered', 'Declined', 'WrongKey', 'WrongChunk'] as const

/** Why an order was refunded. */
export type RefundReason = (typeof refundReasons)[number]

/** What a seller delivered; the contract's `Delivery`. */
export type Delivery = Readonly<{ keyX: Hex; keyParity: number; sealedKey: Hex }>

/** A leaf with the paths that show it; the contract's `ChunkProof`. */
export type ChunkProof = Readonly<{
  index: bigint
  cipher: Hex
  plainLeaf: Hex
  cipherProof: readonly Hex[]
  plainProof: readonly Hex[]
}>

/** An order with all that the chain tells of it. */
export type OrderStatus = Readonly<{
  orderId: Hex
  order: Order
  state: OrderState
  /** Unix seconds until which the state lasts: deliverBy when open, disputeUntil when delivered; 0 otherwise. */
  deadline: number
  /** Whether the block of the last change is as deep as the chain's policy asks. */
  final: boolean
  opened: Readonly<{ block: bigint; tx: Hex }>
  delivery: (Delivery & Readonly<{ block: bigint; tx: Hex }>) | undefined
  settled: Readonly<{ block: bigint; tx: Hex; licenseTokenId: bigint; confirmed: boolean }> | undefined
  refunded: Readonly<{ block: bigint; tx: Hex; reason: RefundReason; amount: bigint }> | undefined
}>

/** Proof of a purchase that verifies without us. JSON: amounts are decimal strings. */
export type Receipt = Readonly<{
  format: 'saharakit-receipt'
  version: 1
  chainId: number
  genesisHash?: Hex
  market: Address
  registry: Address
  orderId: Hex
  /** As the contract has it; numbers beyond 53 bits as decimal strings. */
  order: unknown
  /** The seller's, `0x` where the offer was published; left out where the purchase does not show it. */
  offerSignature?: Hex
  manifestHash: Hex
  licenseTokenId: string | undefined
  /** What was said by whom in which transaction. */
  events: readonly Readonly<{ name: string; block: string; tx: Hex }>[]
  files: readonly Readonly<{ name: string; size: number; sha256: Hex }>[]
  /** Unix seconds of the last of `events`: two receipts of one order are the same. */
  createdAt: number
  /** The page's own id of the purchase, at most 200 characters: a note beside the proof, which nothing checks. */
  reference?: string
}>

/** One thing that was checked. A check that was not made is never shown as passed. */
export type ReceiptCheck = Readonly<{
  name: 'format' | 'order-id' | 'offer-signature' | 'paid' | 'delivered' | 'license' | 'manifest' | 'files'
  state: 'true' | 'false' | 'not-checked'
  text: string
}>

/** How sure a row is. `claimed`: an indexer says so. `quorum`: nodes give the log. `proved`: the log is in a block by proof. */
export type Trust = 'claimed' | 'quorum' | 'proved'

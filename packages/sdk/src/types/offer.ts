import type { Address, Hex } from './ids.ts'
import type { LicenseTermsCore } from './license.ts'

/**
 * How a payload is encrypted, in the order of the contract's numbers. `none`: a license alone. `aes-256-gcm`: a wrong key can
 * be proven. `aes-256-ctr`: a wrong key and every wrong leaf can be proven.
 */
export const ciphers = ['none', 'aes-256-gcm', 'aes-256-ctr'] as const

/** How a payload is encrypted. */
export type Cipher = (typeof ciphers)[number]

/** What is for sale; the contract's `Offer`, with the cipher by name. */
export type Offer = Readonly<{
  seller: Address
  assetId: bigint
  version: number
  termsId: Hex
  /** ERC-20 that is paid in; the zero address is the native coin. */
  token: Address
  /** What a buyer pays, in all, in the token's smallest unit. */
  price: bigint
  /** How often it can be bought. */
  supply: bigint
  cipher: Cipher
  /** The version's content root. */
  plainRoot: Hex
  /** Root over the encrypted payload. */
  cipherRoot: Hex
  /** keccak256 of the payload's key. */
  keyCommit: Hex
  /** Seconds the seller has to deliver the key. */
  deliverWithin: number
  /** Seconds the buyer has from then. */
  disputeWindow: number
  /** Share of the page that brings the buyer, in 1/10,000; at most 1,000. */
  referrerBps: number
  /** Unix seconds. */
  validUntil: number
  /** The seller's counter. */
  counter: bigint
  /** sha-256 of the payload's index block (see {@link PayloadIndex}); random where there is no payload. */
  salt: Hex
}>

/** An offer with its seller's signature; `0x` where it is published on chain. */
export type SignedOffer = Readonly<{ offer: Offer; signature: Hex }>

/** Whether an offer can be bought and if not why, in the order of the contract's numbers. */
export const offerStatuses = [
  'Live',
  'Malformed',
  'NotOwner',
  'WrongContent',
  'Expired',
  'Canceled',
  'SoldOut',
  'Unsigned',
] as const

/** Whether an offer can be bought, and if not why. */
export type OfferStatus = (typeof offerStatuses)[number]

/**
 * Where the encrypted payload of an offer is. Its canonical JSON is a block of its own, whose sha-256 is the offer's `salt`, so
 * that everything follows from the offer. A payload is cut into leaves of 4,096 bytes, 16 random ones and 4,080 of data; 256
 * leaves are one block of 1 MiB (and 16 bytes with `aes-256-gcm`).
 */
export type PayloadIndex = Readonly<{
  version: 1
  cipher: Exclude<Cipher, 'none'>
  /** Bytes of data: all files one after another. */
  size: number
  /** ceil(size / 4,080) */
  leaves: number
  /** Makes the seller's key another one for every payload. */
  nonce: Hex
  /** sha-256 of each encrypted block. */
  blocks: readonly Hex[]
  /** sha-256 of each block of the list of leaf hashes (32 bytes each, 32,768 a block). */
  plain: readonly Hex[]
}>

/** Where a part of a price goes. */
export type SharePart = Readonly<{
  role: 'referrer' | 'owner' | 'contributors' | 'dust'
  /** Asset that earns it; undefined for the referrer. */
  assetId: bigint | undefined
  /** Referrer or owner; undefined for contributors. */
  account: Address | undefined
  /** In the token's smallest unit, once everything above is settled. */
  amount: bigint
}>

/** What can be paid how. */
export type PaymentWay = 'batch' | 'permit' | 'authorization' | 'approve' | 'native'

/** Everything that a buyer agrees to, read at one block and frozen. */
export type Quote = Readonly<
  SignedOffer & {
    offerHash: Hex
    /** Block that everything was read at. */
    block: Readonly<{ number: bigint; hash: Hex; timestamp: number }>
    status: OfferStatus
    /** Symbol is empty for the native coin. */
    symbol: string
    decimals: number
    terms: LicenseTermsCore
    /** What the license really allows, through the whole lineage. */
    rights: number
    /** Of the version that is sold. */
    manifestHash: Hex
    referrer: Address | undefined
    /** Sums to the price exactly. */
    split: readonly SharePart[]
    /** How often it was sold, and can still be. */
    left: bigint
    /** Undefined where no account was given. */
    buyer:
      | Readonly<{ account: Address; balance: bigint; allowance: bigint; ways: readonly PaymentWay[] }>
      | undefined
  }
>

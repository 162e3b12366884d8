import type { Hex } from './ids.ts'

/** What may be allowed, by name, as bits of one byte. */
export const rights = {
  USE: 1,
  COMMERCIAL: 2,
  DERIVE: 4,
  TRAIN: 8,
  REDISTRIBUTE: 16,
  SELL_OUTPUTS: 32,
  SUBLICENSE: 64,
} as const

/** What may be allowed. */
export type Right = keyof typeof rights

/** What may be asked in return, by name, as bits of one byte. */
export const duties = { ATTRIBUTION: 1, SHARE_ALIKE: 2 } as const

/** What may be asked in return. */
export type Duty = keyof typeof duties

/** The part of license terms that decides. */
export type LicenseTermsCore = Readonly<{
  /** Bits of {@link rights}. */
  rights: number
  /** Bits of {@link duties}. */
  duties: number
  /** Least share of revenue that an asset made from this one passes up, in 1/10,000; at most 5,000. */
  revenueShareBps: number
  /** How long a license lasts; 0 for ever. */
  expirySeconds: number
  transferable: boolean
  /** How many people may use one; 0 for any number. */
  seats: number
}>

/** License terms. Their id is keccak256(abi.encode(terms)), the same on every chain. */
export type LicenseTerms = LicenseTermsCore &
  Readonly<{
    /** sha-256 of the legal text; 32 zero bytes for none. */
    legalTextHash: Hex
    /** Where the text may be had. */
    uri: string
  }>

/** One license that an account has. */
export type License = Readonly<{
  assetId: bigint
  /** assetId << 32 | number of the terms. */
  tokenId: bigint
  termsId: Hex
  balance: bigint
  /** What it allows, as far as the asset's lineage allows it: bits of {@link rights}. */
  rights: number
  /** Unix seconds; 0 where it never ends. */
  expiresAt: number
  live: boolean
}>

/** One sentence about a license, as a code: components say it in the reader's language. */
export type LicenseSentence = Readonly<{
  /** `may`, `may-not`: a right. `must`: a duty. `limit`: time, seats, transfer. `share`: revenue that goes up. */
  kind: 'may' | 'may-not' | 'must' | 'limit' | 'share'
  /** Name of the right or duty, or `expiry`, `seats`, `transfer`, `revenue`, `bound`. */
  about: Right | Duty | 'expiry' | 'seats' | 'transfer' | 'revenue' | 'bound'
  /** Seconds, seats or 1/10,000. */
  value?: number
  /** Ancestor whose license or lineage takes the right away, where it is not these terms themselves. */
  because?: bigint
  /** The sentence in English. */
  text: string
}>

/** A license in plain words, computed through the whole lineage. */
export type LicenseExplanation = Readonly<{
  /** What is really allowed: the terms, less what the lineage does not leave. */
  rights: number
  sentences: readonly LicenseSentence[]
}>

import type { Address, Hex } from './ids.ts'

/** Revenue of one version of an asset in one token. */
export type Revenue = Readonly<{
  assetId: bigint
  version: number
  token: Address
  /** Came in and is not shared yet. */
  pending: bigint
  /** What contributors can claim, in all. */
  pool: bigint
  /** What one share was ever worth, in 1/2^64 of the token's unit. */
  perShare: bigint
  totalShares: bigint
  contributorsBps: number
  sharesRoot: Hex
}>

/** What an account can take, in one token: refunds wait in the market, earnings in the vault. */
export type MarketCredit = Readonly<{ token: Address; refunds: bigint; earnings: bigint }>

/** One contributor of a version. */
export type Contributor = Readonly<{ account: Address; shares: bigint }>

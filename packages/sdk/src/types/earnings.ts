import type { Address } from './ids.ts'

/** Money of one account in one campaign, in the campaign token's smallest unit. */
export type CampaignEarnings = Readonly<{
  campaignId: bigint
  token: Address
  /** Submitted and not judged yet. */
  pending: bigint
  /** Judged and accepted, or lapsed: a claim pays it now. */
  claimable: bigint
  claimed: bigint
  /** Pay of seats that the gate refused. */
  refused: bigint
  /** Seats that the next claim would name. */
  claimableSeats: readonly number[]
  stakeHeld: bigint
}>

/** The same summed over campaigns, one entry a token. */
export type TokenEarnings = Readonly<{
  token: Address
  pending: bigint
  claimable: bigint
  claimed: bigint
  /** Referrer shares that wait to be withdrawn. */
  credit: bigint
}>

/** What an account earned. */
export type Earnings = Readonly<{
  account: Address
  campaigns: readonly CampaignEarnings[]
  tokens: readonly TokenEarnings[]
}>

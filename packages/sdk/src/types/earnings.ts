import type { Address } from './ids.ts'
import type { SettlementPhase } from './settlement.ts'

/** Money of one account in one campaign, in the campaign token's smallest unit. */
export type CampaignEarnings = Readonly<{
  campaignId: bigint
  token: Address
  /** Submitted and not judged yet; of settled epochs what this device computed, see `settled`. */
  pending: bigint
  /** Judged and accepted, or lapsed: a claim pays it now. */
  claimable: bigint
  claimed: bigint
  /** Pay of seats that control items alone refused. */
  refused: bigint
  /** Seats that the next claim would name, those of settled epochs left out. */
  claimableSeats: readonly number[]
  /** Epochs whose pay follows from their settlement. */
  settled: readonly SettledEarnings[]
  stakeHeld: bigint
}>

/** What the settlement of one epoch pays one account, as this device computed it. */
export type SettledEarnings = Readonly<{
  epoch: number
  phase: SettlementPhase
  /** Whether a review of what was made decides, and not a settlement of labels. */
  byReview: boolean
  /**
   * `unknown`: answers of the epoch are still sealed. `expected`: not final yet. `claimable`: a claim pays it now. `appealed`: an
   * appeal is being decided. `differs`: what is final is not what this device computed, and nobody refuted it in time. `claimed`.
   */
  state: 'unknown' | 'expected' | 'claimable' | 'appealed' | 'differs' | 'claimed'
  /** Unix seconds from which it is final; of a proposal that is still to come, when at the latest one is made. */
  until: number | undefined
  /** The account's seats, in the order of their batches. */
  seats: readonly number[]
  /** What it pays, a won appeal included; 0 where `unknown`, and the most where a review is not counted yet. */
  pay: bigint
  /** What the same work pays at most. */
  most: bigint
  /** Whether gold refused the part of pay that depends on gold alone. */
  refused: boolean
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

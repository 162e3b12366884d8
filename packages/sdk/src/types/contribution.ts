import type { Hex } from './ids.ts'
import type { Notes } from './manifest.ts'

/** Answer of one item: a class, or `15` for "I can't judge this item". */
export type Label = number

/** Label for "I can't judge this item": wrong on gold, paid like any other. */
export const ABSTAIN = 15

/**
 * Where a contribution stands. `saved`: on this device only. `sent`: handed to the network. `included`: in a block that
 * could still vanish. `final`: deep enough by the chain's policy. `opened`: labels readable, gold counted so far. `judged`:
 * the epoch's verdict stands; where the epoch is settled it stays `opened`, with `settles`, until it is paid. `paid`, `reopened` (the seat went back), `void`, `lapsed` (paid without a verdict) are ends,
 * except that `lapsed` can still be claimed. Where a status has a `hash`, it is the transaction of that very step (submission,
 * opening, claim, lapse); it is left out where the source doesn't know it.
 */
export type ContributionStatus =
  | Readonly<{ status: 'saved' }>
  | Readonly<{ status: 'sent'; hash: Hex }>
  | Readonly<{
      status: 'included'
      /** Undefined where it was sent from another device. */
      hash: Hex | undefined
      block: bigint
      /** Blocks on top of it. */
      confirmations: number
    }>
  | Readonly<{ status: 'final'; hash: Hex | undefined; block: bigint | undefined }>
  | Readonly<{
      status: 'opened'
      goldSeen: number
      goldRight: number
      /** Whether its pay follows from the settlement of its epoch: `getEarnings` tells what it comes to. */
      settles?: boolean | undefined
      hash?: Hex | undefined
    }>
  | Readonly<{
      status: 'judged'
      goldSeen: number
      goldRight: number
      refused: boolean
      payout: bigint
      hash?: Hex | undefined
    }>
  | Readonly<{
      status: 'paid'
      goldSeen: number
      goldRight: number
      settles?: boolean | undefined
      hash?: Hex | undefined
    }>
  | Readonly<{ status: 'lapsed'; payout: bigint; hash?: Hex | undefined }>
  | Readonly<{ status: 'reopened' }>
  | Readonly<{ status: 'void' }>

/** One batch of labels. */
export type Contribution = Readonly<{
  campaignId: bigint
  seat: number
  epoch: number | undefined
  batch: number | undefined
}> &
  ContributionStatus

/** The statuses that nothing follows. */
export const endStatuses: readonly ContributionStatus['status'][] = ['paid', 'reopened', 'void']

/** What a contributor hands in: one label an item, and what was said about items. */
export type Answers = Readonly<{ labels: readonly Label[]; notes?: Notes }>

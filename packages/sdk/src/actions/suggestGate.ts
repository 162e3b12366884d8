import { drops, isSoundGate, refuses, weightsOf } from '../seal/gate.ts'
import type { AccountTally } from '../types/results.ts'

/** Parameters of {@link suggestGate}. */
export type SuggestGateParameters = Readonly<{
  /** Number of classes K, 2 to 15. */
  classes: number
  /** Accounts of a pilot, from `getResults`. */
  accounts: readonly Pick<AccountTally, 'goldSeen' | 'goldRight'>[]
}>
/** A gate for the campaign that follows, as far as the pilot tells. */
export type SuggestGateReturnType = Readonly<{
  /** Accuracy to expect, in 1/10,000, as `CampaignTerms` has it; undefined where the pilot doesn't tell. */
  p1Bps: number | undefined
  /** Share of the pilot's accounts that this gate would have refused, 0 to 1. */
  refused: number | undefined
  /** Why there is no gate. `evidence`: `missing` says how much more is needed. `guessing`: most people were no better than chance. */
  reason: 'evidence' | 'guessing' | undefined
  /** Accounts with at least eight gold answers, and gold answers of theirs, that are missing. */
  missing: Readonly<{ accounts: number; gold: number }>
}>
/** It throws nothing. */
export type SuggestGateErrorType = never

/** Gold answers below which an account tells little, and can't be refused. */
const fewestSeen = 8
/** Accounts, and gold answers of theirs, from which on the accuracy is known to some percent. */
const [fewestAccounts, fewestGold] = [5, 100]
/** Gold answers of one account that count, so that a busy one does not stand for all. */
const mostSeen = 50

/**
 * Suggests the accuracy that a campaign should expect (`p1Bps`), from the gold answers of a pilot. People who guess don't pull it down:
 * those whom the median account's gate would leave out are left out here. What the others are right in is taken one standard
 * error lower, since a gate that is too strict costs honest people their pay. Needs no client and no network.
 *
 * @example
 * const { accounts } = await getResults(client, { campaignId: 1n })
 * const { p1Bps, missing } = suggestGate({ classes: 2, accounts })
 */
export function suggestGate({ classes, accounts }: SuggestGateParameters): SuggestGateReturnType {
  const known = accounts.filter(({ goldSeen }) => goldSeen >= fewestSeen).map(capped)
  const gold = known.reduce((sum, { seen }) => sum + seen, 0)
  const missing = {
    accounts: Math.max(0, fewestAccounts - known.length),
    gold: Math.max(0, fewestGold - gold),
  }
  const none = { p1Bps: undefined, refused: undefined, missing } as const
  if (missing.accounts > 0 || missing.gold > 0) return { ...none, reason: 'evidence' }
  const first = wholePercent(medianOf(known))
  if (!isSoundGate(classes, first)) return { ...none, reason: 'guessing' }
  const isHonest = ({ right, seen }: Capped) => !drops(scoreOf(classes, first, { right, seen }))
  const p1Bps = wholePercent(cautiousMean(known.filter(isHonest)))
  if (!isSoundGate(classes, p1Bps)) return { ...none, reason: 'guessing' }
  const lost = accounts.filter(({ goldRight: right, goldSeen: seen }) =>
    refuses(scoreOf(classes, p1Bps, { right, seen }), seen),
  )
  return { p1Bps, refused: lost.length / accounts.length, reason: undefined, missing }
}

/** Gold answers of one account, right ones and all. */
type Capped = Readonly<{ right: number; seen: number }>

function capped({ goldRight, goldSeen }: Pick<AccountTally, 'goldSeen' | 'goldRight'>): Capped {
  const seen = Math.min(goldSeen, mostSeen)
  return { right: (goldRight * seen) / goldSeen, seen }
}

function medianOf(accounts: readonly Capped[]): number {
  const shares = accounts.map(({ right, seen }) => right / seen).sort((one, other) => one - other)
  const middle = Math.floor((shares.length - 1) / 2)
  return shares[middle] as number
}

/** Shrunk by one right and one wrong answer, so that it is never certain, and one standard error lower. */
function cautiousMean(accounts: readonly Capped[]): number {
  const seen = 2 + accounts.reduce((sum, account) => sum + account.seen, 0)
  const mean = (1 + accounts.reduce((sum, account) => sum + account.right, 0)) / seen
  return mean - Math.sqrt((mean * (1 - mean)) / seen)
}

/** In 1/10,000, rounded down to a whole percent, 99 at most. */
const wholePercent = (share: number): number => Math.min(99, Math.floor(share * 100)) * 100

function scoreOf(classes: number, p1Bps: number, { right, seen }: Capped): number {
  const weights = weightsOf(classes, p1Bps)
  return right * weights.right + (seen - right) * weights.wrong
}

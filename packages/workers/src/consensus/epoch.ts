import { noLabel } from './constants.ts'
import { consensusInput } from './errors.ts'
import { isSoundGate, weightsOf } from './gate.ts'
import { dropWorkers, refuseWorkers, type Standings, scoreGold, voidGold } from './gold.ts'
import type { LabelSet } from './labelSet.ts'
import { scoreWorkers } from './scores.ts'
import { type Settlement, settleSteps } from './settle.ts'
import { toEnd } from './toEnd.ts'

/** What {@link settleEpoch} needs. */
export type SettleEpochParameters = Readonly<{
  set: LabelSet
  /** For each item the class that the requester claims, or `noLabel` (255) where it is no gold. */
  gold: Uint8Array
  /** Accuracy that the campaign expects, in 1/10,000. */
  p1Bps: number
}>

/** What an epoch comes to, from its labels and its gold. */
export type EpochSettlement = Readonly<{
  /** The result: what the labels of those that count are settled to. */
  result: Settlement
  /** What everybody's labels are settled to, without regard to gold. */
  free: Settlement
  /** What all gold says of each worker. */
  standings: Standings
  /** For each worker, 1 where its labels don't count. */
  dropped: Uint8Array
  /** For each item, 1 where it is gold that is void; the requester is charged for it. */
  voided: Uint8Array
  /** What the gold that is not void says of each worker. */
  payStandings: Standings
  /** For each worker, 1 where it is refused. */
  refused: Uint8Array
  /** For each worker, 0 to 4,096; see `scoreOf`. */
  scores: Uint16Array
}>

/**
 * {@link settleEpoch} in steps of some milliseconds.
 *
 * @yields the share of the work that is done, 0 to 1
 */
export function* settleEpochSteps({
  set,
  gold,
  p1Bps,
}: SettleEpochParameters): Generator<number, EpochSettlement, void> {
  checkGold(set, gold, p1Bps)
  const weights = weightsOf(set.classes, p1Bps)
  const free = yield* halfOf(settleSteps(set), 0)
  const standings = scoreGold(set, gold, weights)
  const dropped = dropWorkers(standings)
  const result = yield* halfOf(settleSteps(set, { dropped }), 0.5)
  const voided = voidGold(free, result, gold)
  const payStandings = scoreGold(set, gold, weights, voided)
  const refused = refuseWorkers(payStandings)
  const scores = scoreWorkers(set, result.others)
  return { result, free, standings, dropped, voided, payStandings, refused, scores }
}

/**
 * Settles an epoch: who counts by gold, what the items are, which gold is void, who is refused, and how well everybody agreed with
 * the others. `payOf` makes money of it.
 *
 * @throws ConsensusInputError where the set contradicts itself, the gold does not fit it, or the gate is none
 *
 * @example
 * const { result, refused, scores } = settleEpoch({ set, gold, p1Bps: 8_500 })
 */
export function settleEpoch(parameters: SettleEpochParameters): EpochSettlement {
  return toEnd(settleEpochSteps(parameters))
}

function* halfOf(
  steps: Generator<number, Settlement, void>,
  before: number,
): Generator<number, Settlement, void> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    yield before + value / 2
  }
}

function checkGold({ items, classes }: LabelSet, gold: Uint8Array, p1Bps: number): void {
  if (gold.length !== items) throw consensusInput(`\`gold\` has ${gold.length} entries for ${items} items.`)
  const wrong = gold.findIndex((claimed) => claimed >= classes && claimed !== noLabel)
  if (wrong >= 0) throw consensusInput(`The gold of item ${wrong} is class ${gold[wrong]} of ${classes}.`)
  if (classes < 2 || !Number.isInteger(p1Bps) || !isSoundGate(classes, p1Bps))
    throw consensusInput(
      `\`p1Bps\` lies above 1/K + 0.1 and below 1 in 1/10,000; with ${classes} classes ${p1Bps} does not.`,
    )
}

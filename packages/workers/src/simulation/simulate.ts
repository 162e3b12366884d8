import {
  accuracyOf,
  type EpochSettlement,
  looksLeaked,
  majorityAccuracyOf,
  measureGaps,
  noLabel,
  noTruth,
  payOf,
  settleEpochSteps,
} from '../consensus/index.ts'
import { toEnd } from '../consensus/toEnd.ts'
import { type CheckedParameters, checkParameters, type SimulationParameters } from './parameters.ts'
import { type Manner, playSteps, type World } from './world.ts'

export { mostSimulatedLabels, type SimulatedAttackers, type SimulationParameters } from './parameters.ts'

/** What a campaign comes to, averaged over those that were played. Shares are 0 to 1; undefined where there was nothing to count. */
export type Simulation = Readonly<{
  /** Accuracy of the plain majority, on items that are no gold. */
  majority: number | undefined
  /** Of everybody's labels settled, without regard to gold. */
  free: number | undefined
  /** Of the result. */
  result: number | undefined
  /** Mean pay of an attacker's label by that of an honest one. */
  pay: number | undefined
  /** Attackers, and honest people, that are refused. */
  attackersRefused: number | undefined
  honestRefused: number | undefined
  /** Attackers, and honest people, that look as if they knew the gold; see `looksLeaked`. */
  attackersFlagged: number | undefined
  honestFlagged: number | undefined
  /** Sound gold that was void, and wrong gold that was. */
  soundVoid: number | undefined
  wrongVoid: number | undefined
  /** What is paid for each label that is no gold, in unit prices: gold is paid for, who is refused is not. */
  labelCost: number
  /** What is paid for each item that is no gold, in unit prices. */
  itemCost: number
}>

/**
 * {@link simulate} in steps of some milliseconds.
 *
 * @yields the share of the work that is done, 0 to 1
 */
export function* simulateSteps(parameters: SimulationParameters): Generator<number, Simulation, void> {
  const checked = checkParameters(parameters)
  const manners = mannersOf(checked)
  const { campaigns } = checked
  const runs: Run[] = []
  for (let i = 0; i < campaigns; i++) {
    const run = playOne({ ...checked, seed: checked.seed + i }, manners)
    for (let step = run.next(); ; step = run.next()) {
      if (step.done) {
        runs.push(step.value)
        break
      }
      yield (i + step.value) / campaigns
    }
  }
  return meansOf(runs)
}

/**
 * Plays a campaign some times, with people who are drawn anew each time, and settles it with the code of the protocol: what to
 * expect of it before anything is paid. Deterministic by its seed. Real people make mistakes that depend on each other, on the item
 * and on the hour; these don't, so take it for an upper bound.
 *
 * @throws ConsensusInputError where a number is none of those that it may be, or there are more labels than are drawn
 *
 * @example
 * const { result, honestRefused, labelCost } = simulate({
 *   classes: 2, people: 40, batches: 40, batchSize: 20, seatsPerBatch: 5, goldPerBatch: 5, p1Bps: 8_300,
 *   attackers: [{ kind: 'prior', share: 0.2 }],
 * })
 */
export function simulate(parameters: SimulationParameters): Simulation {
  return toEnd(simulateSteps(parameters))
}

/** Attackers first. */
function mannersOf({ people, attackers }: CheckedParameters): Manner[] {
  const some = attackers.flatMap(({ kind, share }) =>
    Array.from({ length: Math.round(people * share) }, (): Manner => kind),
  )
  return Array.from({ length: people }, (_, person) => some[person] ?? 'honest')
}

/** What one campaign came to: an entry a person or an item, by what it is averaged with. */
type Run = ReturnType<typeof outcomeOf>

/** @yields the share of the work that is done, 0 to 1 */
function* playOne(parameters: CheckedParameters, manners: readonly Manner[]): Generator<number, Run, void> {
  const world = yield* partOf(playSteps({ ...parameters, manners }), 0)
  const { set, gold } = world
  const settlement = yield* partOf(settleEpochSteps({ set, gold, p1Bps: parameters.p1Bps }), 0.5)
  return outcomeOf(world, settlement, manners)
}

function* partOf<Result>(
  steps: Generator<number, Result, void>,
  before: number,
): Generator<number, Result, void> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    yield before + value / 2
  }
}

function outcomeOf({ set, gold, truth }: World, settlement: EpochSettlement, manners: readonly Manner[]) {
  const { free, result, refused, scores, voided } = settlement
  const asked = Int32Array.from(truth, (right, item) => (gold[item] === noLabel ? right : noTruth))
  const golds = Array.from(gold.keys()).filter((item) => gold[item] !== noLabel)
  const voidOf = (isSound: boolean) =>
    golds.filter((item) => (gold[item] === truth[item]) === isSound).map((item) => voided[item] ?? 0)
  const pays = Array.from(scores, (score, worker) =>
    Number(payOf({ unitPrice: 1_000_000n, items: 1, refused: refused[worker] === 1, score })),
  )
  const flags = measureGaps({ set, gold, settlement }).map((gap) => (looksLeaked(gap) ? 1 : 0))
  const attackers = manners.filter((manner) => manner !== 'honest').length
  const spent = set.worker.reduce((sum, worker) => sum + (pays[worker] ?? 0) / 1_000_000, 0)
  const goldLabels = set.item.reduce((sum, item) => sum + (gold[item] === noLabel ? 0 : 1), 0)
  return {
    majority: [majorityAccuracyOf(set, asked)],
    free: [accuracyOf(free.labels, asked)],
    result: [accuracyOf(result.labels, asked)],
    attackersPay: pays.slice(0, attackers),
    honestPay: pays.slice(attackers),
    attackersRefused: Array.from(refused.subarray(0, attackers)),
    honestRefused: Array.from(refused.subarray(attackers)),
    attackersFlagged: flags.slice(0, attackers),
    honestFlagged: flags.slice(attackers),
    soundVoid: voidOf(true),
    wrongVoid: voidOf(false),
    labelCost: [spent / (set.label.length - goldLabels)],
    itemCost: [spent / (set.items - golds.length)],
  }
}

function meansOf(runs: readonly Run[]): Simulation {
  const over = (pick: (run: Run) => readonly number[]) => {
    const values = runs.flatMap(pick)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return Number.isNaN(mean) ? undefined : mean
  }
  const [attackersPay, honestPay] = [over((run) => run.attackersPay), over((run) => run.honestPay)]
  return {
    majority: over((run) => run.majority),
    free: over((run) => run.free),
    result: over((run) => run.result),
    pay: attackersPay !== undefined && honestPay ? attackersPay / honestPay : undefined,
    attackersRefused: over((run) => run.attackersRefused),
    honestRefused: over((run) => run.honestRefused),
    attackersFlagged: over((run) => run.attackersFlagged),
    honestFlagged: over((run) => run.honestFlagged),
    soundVoid: over((run) => run.soundVoid),
    wrongVoid: over((run) => run.wrongVoid),
    labelCost: over((run) => run.labelCost) ?? 0,
    itemCost: over((run) => run.itemCost) ?? 0,
  }
}

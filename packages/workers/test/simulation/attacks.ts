import {
  accuracyOf,
  majorityAccuracyOf,
  noLabel,
  noTruth,
  payOf,
  settleEpoch,
} from '../../src/consensus/index.ts'
import { campaign, type Manner, play } from './world.ts'

/** An attack: who takes part in it, or what the requester does. */
export type Attack = Readonly<{ name: string; manner: Manner; share: number; poison?: number }>

/** What an attack comes to, averaged over campaigns. Shares are 0 to 1. */
export type Outcome = Readonly<{
  attack: Attack
  classes: number
  /** Accuracy of the plain majority, of everybody's labels settled, and of the result, on items that are no gold. */
  majority: number
  free: number
  result: number
  /** Mean pay of an attacker by mean pay of an honest worker. */
  pay: number
  /** Attackers and honest workers that are refused. */
  attackersRefused: number
  honestRefused: number
  /** Sound gold that was void, and gold that was wrong and was. */
  soundVoid: number
  wrongVoid: number
}>

/** Everybody's manner of the attacks with bars, and the curve of leaked gold. */
export const attacks: readonly Attack[] = [
  { name: 'nobody attacks', manner: 'honest', share: 0 },
  { name: '20 % always give the most frequent class', manner: 'constant', share: 0.2 },
  { name: '20 % guess by the frequency of classes', manner: 'prior', share: 0.2 },
  { name: '20 % take half the effort', manner: 'half', share: 0.2 },
  { name: '40 % are a ring', manner: 'ring', share: 0.4 },
  { name: '20 % of the gold is wrong', manner: 'honest', share: 0, poison: 0.2 },
  ...[0.1, 0.2, 0.3, 0.4].map(
    (share): Attack => ({ name: `${share * 100} % are a ring that has the gold`, manner: 'leaked', share }),
  ),
]

/** Shares of the classes in the two campaigns that are played. */
export const campaigns: readonly (readonly number[])[] = [
  [0.6, 0.4],
  [0.4, 0.3, 0.2, 0.1],
]

const workers = 80
const repeats = 16

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Plays an attack some times and settles it with the code of the protocol. */
export function simulate(attack: Attack, shares: readonly number[]): Outcome {
  const attackers = Math.round(workers * attack.share)
  const manners = Array.from(
    { length: workers },
    (_, i): Manner => (i < attackers ? attack.manner : 'honest'),
  )
  const runs = Array.from({ length: repeats }, (_, i) => {
    const { set, gold, truth } = play({ seed: i + 1, shares, manners, poison: attack.poison ?? 0 })
    const { free, result, refused, scores, voided } = settleEpoch({ set, gold, p1Bps: campaign.p1Bps })
    const asked = Int32Array.from(truth, (right, item) => (gold[item] === noLabel ? right : noTruth))
    const pays = Array.from(scores, (score, worker) =>
      Number(payOf({ unitPrice: 1_000_000n, items: 1, refused: refused[worker] === 1, score })),
    )
    const golds = Array.from(gold.keys()).filter((item) => gold[item] !== noLabel)
    const voidOf = (isSound: boolean) =>
      golds.filter((item) => (gold[item] === truth[item]) === isSound).map((item) => voided[item] ?? 0)
    return {
      majority: majorityAccuracyOf(set, asked),
      free: accuracyOf(free.labels, asked),
      result: accuracyOf(result.labels, asked),
      attackersPay: pays.slice(0, attackers),
      honestPay: pays.slice(attackers),
      attackersRefused: Array.from(refused.subarray(0, attackers)),
      honestRefused: Array.from(refused.subarray(attackers)),
      soundVoid: voidOf(true),
      wrongVoid: voidOf(false),
    }
  })
  const over = (pick: (run: (typeof runs)[number]) => number | number[]) => meanOf(runs.flatMap(pick))
  return {
    attack,
    classes: shares.length,
    majority: over((run) => run.majority),
    free: over((run) => run.free),
    result: over((run) => run.result),
    pay: over((run) => run.attackersPay) / over((run) => run.honestPay),
    attackersRefused: over((run) => run.attackersRefused),
    honestRefused: over((run) => run.honestRefused),
    soundVoid: over((run) => run.soundVoid),
    wrongVoid: over((run) => run.wrongVoid),
  }
}

/** Every attack on both campaigns, in the order of the table. */
export const simulateAll = (): Outcome[] =>
  attacks.flatMap((attack) => campaigns.map((shares) => simulate(attack, shares)))

const cell = (value: number, digits: number) => (Number.isNaN(value) ? '' : value.toFixed(digits))

/** The outcomes as a table of docs/consensus.md. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head =
    '| attack | classes | majority | everybody settled | result | attackers’ pay, by honest | attackers refused | honest refused | sound gold void | wrong gold void |\n|---|---|---|---|---|---|---|---|---|---|'
  const rows = outcomes.map(
    ({
      attack,
      classes,
      majority,
      free,
      result,
      pay,
      attackersRefused,
      honestRefused,
      soundVoid,
      wrongVoid,
    }) =>
      `| ${[
        attack.name,
        classes,
        ...[majority, free, result].map((value) => cell(value, 3)),
        ...[pay, attackersRefused, honestRefused].map((value) => cell(value, 2)),
        cell(soundVoid, 3),
        cell(wrongVoid, 2),
      ].join(' | ')} |`,
  )
  return [head, ...rows].join('\n')
}

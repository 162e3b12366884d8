import { isSoundGate } from '../consensus/gate.ts'
import { simulationInput } from './errors.ts'
import type { AttackerKind } from './world.ts'

/** People who don't do the work honestly. */
export type SimulatedAttackers = Readonly<{
  /**
   * `constant`: always the most frequent class. `prior`: by chance, as frequently as the classes are. `half`: honest on half of the
   * items, by chance on the others. `ring`: all of them the same class, drawn by item. `leaked`: the same, but they know the gold.
   * `leaked-constant`: they know the gold, and give the most frequent class on the rest.
   */
  kind: AttackerKind
  /** Of all people, 0 to 1. */
  share: number
}>

/** A campaign as somebody thinks of paying for it. */
export type SimulationParameters = Readonly<{
  /** K, 2 to 15. */
  classes: number
  /** How frequent each class is; together 1, the most frequent first. Default: all the same. */
  shares?: readonly number[] | undefined
  /** Who come to work, up to 10,000; all seats are shared out among them. */
  people: number
  /** Of one epoch, which is settled together: 1 to 1,000. A contract's epochs have up to 60. */
  batches: number
  /** Items of a batch, gold among them. */
  batchSize: number
  seatsPerBatch: number
  goldPerBatch: number
  /** Accuracy that the campaign expects, in 1/10,000. */
  p1Bps: number
  /**
   * How skilled honest people are: as if each had been right, and wrong, so many times before, Beta(right, wrong) in whole numbers.
   * Default [16, 3]: 84 % on average, nine of ten people between 69 and 95 %.
   */
  skill?: readonly [right: number, wrong: number] | undefined
  /** Default: everybody is honest. */
  attackers?: readonly SimulatedAttackers[] | undefined
  /** Share of the gold that the requester got wrong, 0 to 1. Default 0. */
  poison?: number | undefined
  /** How often it is played; the outcome is the mean. Default 8. */
  campaigns?: number | undefined
  /** A whole number that everything follows from. Default 1. */
  seed?: number | undefined
}>

/** Labels that may be drawn in all campaigns together. */
export const mostSimulatedLabels = 1_000_000

/** The parameters with what was left out. */
export type CheckedParameters = Required<{
  [Name in keyof SimulationParameters]: NonNullable<SimulationParameters[Name]>
}>

/** @throws ConsensusInputError where a number is none of those that it may be */
export function checkParameters(parameters: SimulationParameters): CheckedParameters {
  const { classes, people, batches, batchSize, seatsPerBatch, goldPerBatch, p1Bps } = parameters
  const { skill = [16, 3], attackers = [], poison = 0, campaigns = 8, seed = 1 } = parameters
  const between = (name: string, value: number, [least, most]: readonly [number, number]) => {
    if (!Number.isInteger(value) || value < least || value > most)
      throw simulationInput(`\`${name}\` is a whole number from ${least} to ${most}, not ${value}.`)
  }
  between('classes', classes, [2, 15])
  between('batchSize', batchSize, [1, 20])
  between('seatsPerBatch', seatsPerBatch, [1, 15])
  between('goldPerBatch', goldPerBatch, [0, batchSize - 1])
  between('people', people, [seatsPerBatch, 10_000])
  between('batches', batches, [1, 1_000])
  between('campaigns', campaigns, [1, 1_000])
  between('seed', seed, [0, 2 ** 32 - 1])
  for (const times of skill) between('skill', times, [1, 1_000])
  const labels = batches * batchSize * seatsPerBatch * campaigns
  if (labels > mostSimulatedLabels)
    throw simulationInput(
      `All campaigns together have ${labels} labels; at most ${mostSimulatedLabels} are drawn. Play fewer of them, or smaller ones.`,
    )
  if (!isSoundGate(classes, p1Bps))
    throw simulationInput(
      `\`p1Bps\` lies above 1/K + 0.1 and below 1 in 1/10,000; with ${classes} classes ${p1Bps} does not.`,
    )
  const shares = parameters.shares ?? Array.from({ length: classes }, () => 1 / classes)
  const isShare = (share: number) => share >= 0 && share <= 1
  const sumOf = (all: readonly number[]) => all.reduce((sum, share) => sum + share, 0)
  if (shares.length !== classes || !shares.every(isShare) || Math.abs(sumOf(shares) - 1) > 1e-6)
    throw simulationInput(`\`shares\` are ${classes} numbers, one a class, that add up to 1.`)
  const taken = attackers.map(({ share }) => share)
  if (!taken.every(isShare) || sumOf(taken) >= 1 || !isShare(poison))
    throw simulationInput('Shares are 0 to 1, and some people are honest: those of attackers stay below 1.')
  return { ...parameters, shares, skill, attackers, poison, campaigns, seed }
}

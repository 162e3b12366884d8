import type { Random } from '../seed/random.ts'

/** How somebody labels. */
export type Kind = 'honest' | 'constant' | 'random'

/** One simulated annotator's way of working. */
export type Profile = Readonly<{
  kind: Kind
  /** Seconds an item takes at speed 1. Those who do not look are fast. */
  secondsPerItem: number
  /** Picks a class. `truth` is what only the honest use, and only as well as their accuracy. */
  label(truth: number, classes: number, random: Random): number
}>

/** Share of items that an honest annotator gets right. */
export const HONEST_ACCURACY = 0.92

const honest: Profile = {
  kind: 'honest',
  secondsPerItem: 1.2,
  label(truth, classes, random) {
    if (random() < HONEST_ACCURACY) return truth
    const other = Math.floor(random() * (classes - 1))
    return other < truth ? other : other + 1
  },
}

const constant: Profile = { kind: 'constant', secondsPerItem: 0.8, label: () => 0 }

const guessing: Profile = {
  kind: 'random',
  secondsPerItem: 0.8,
  label: (_truth, classes, random) => Math.floor(random() * classes),
}

/**
 * Who works on one campaign: four who do their best, one who always gives the first answer, one who guesses. Together
 * with three seats a batch everybody of them sees enough gold in an epoch to be judged.
 */
export const crew: readonly Profile[] = [honest, honest, honest, honest, constant, guessing]

/** The crew's shares as a person reads them: "67 % honest (92 % right), 17 % constant, 17 % random". */
export function describeCrew(): string {
  const share = (kind: Kind): string =>
    `${Math.round((100 * crew.filter((profile) => profile.kind === kind).length) / crew.length)} % ${kind}`
  return `${share('honest')} (${Math.round(HONEST_ACCURACY * 100)} % right), ${share('constant')}, ${share('random')}`
}

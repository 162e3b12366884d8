import { type Duty, type Right, rights } from '../types/license.ts'

/** What each right allows, as the end of a sentence. */
const acts: Readonly<Record<Right, string>> = {
  USE: 'use it',
  COMMERCIAL: 'use it for profit',
  DERIVE: 'make new assets from it',
  TRAIN: 'train models on it',
  REDISTRIBUTE: 'pass it on',
  SELL_OUTPUTS: 'sell what you make with it',
  SUBLICENSE: 'give others these rights',
}

/** What each duty asks. */
const asks: Readonly<Record<Duty, string>> = {
  ATTRIBUTION: 'You must name who made it.',
  SHARE_ALIKE: 'You must license what you make from it under these same terms.',
}

const units: readonly (readonly [seconds: number, name: string])[] = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
]

/** A right that the license gives; what the registry asks beyond it is said with it. */
export function sayMay(right: Right, all: number): string {
  const alone = right === 'TRAIN' && !(all & rights.DERIVE)
  return `You may ${acts[right]}${alone ? ', but not register a model as made from it' : ''}.`
}

/** A right that the license does not give, or that an ancestor takes away. */
export function sayMayNot(right: Right, because: bigint | undefined): string {
  return because === undefined
    ? `You may not ${acts[right]}.`
    : `You may not ${acts[right]}: asset ${because}, which it was made from, does not allow it.`
}

/** A duty. */
export function sayMust(duty: Duty): string {
  return asks[duty]
}

/** Terms that nobody can replace. */
export function sayBound(because: bigint | undefined): string {
  const who = because === undefined ? 'an asset' : `asset ${because}`
  return `Its terms can’t be changed: ${who} that it was made from asks that they be kept.`
}

/** The share that what is made from it owes, and resale of the license. */
export function sayRevenue(bps: number, isDerived: boolean): string {
  const percent = `${bps / 100} %`
  return isDerived
    ? `What you make from it passes at least ${percent} of its revenue up.`
    : `If you sell the license on, ${percent} of the price is due.`
}

/** How long a license lasts. */
export function sayExpiry(seconds: number): string {
  if (!seconds) return 'The license never ends.'
  const [unit = 1, name = 'second'] = units.find(([length]) => seconds % length === 0) ?? []
  const count = seconds / unit
  return `The license ends after ${count} ${name}${count === 1 ? '' : 's'}.`
}

/** How many may use one license. */
export function saySeats(seats: number): string {
  if (!seats) return 'Any number of people may use one license.'
  return `One license is for ${seats === 1 ? 'one person' : `up to ${seats} people`}.`
}

/** Whether a license may change hands. */
export function sayTransfer(isTransferable: boolean): string {
  return isTransferable
    ? 'You may pass the license on to somebody else.'
    : 'You can’t pass the license on to somebody else.'
}

/** Epochs of invented people, for vectors. */
import { abstain, makeLabelSet, noLabel } from '@saharakit/workers/consensus'
import { keccak256, toHex } from 'viem'
import type { SettlementLayersParameters } from '../../src/settlement/index.ts'
import type { Random } from './random.ts'

/** A seat: one worker on one batch. */
type Seat = readonly [batch: number, worker: number]

const batchSize = 20
const batchesOfEpoch = 60

/** Labels of all seats, seat by seat; what is gold, and a few golds that are wrong. */
function labelSeats(
  random: Random,
  classes: number,
  seats: readonly Seat[],
  sizes: readonly [items: number, workers: number, batch: number],
): SettlementLayersParameters {
  const [items, workers, batch] = sizes
  const isSmall = batch < batchSize
  const truth = Array.from({ length: items }, () => random.below(classes))
  // A quarter of the people always say the same, and others are right in 60 to 95 % of cases.
  const skill = Array.from({ length: workers }, () => (random.below(4) === 0 ? 0 : 60 + random.below(36)))
  const labelOf = (item: number, worker: number) => {
    // In large ones every label counts, so that they show what a call costs at most.
    if (isSmall && random.below(20) === 0) return abstain
    const chance = skill[worker] as number
    if (chance === 0) return worker % classes
    return random.below(100) < chance ? (truth[item] as number) : random.below(classes)
  }
  const labels = seats.flatMap(([place, worker]) =>
    Array.from(
      { length: Math.max(0, Math.min(batch, items - place * batch)) },
      (_, i) => place * batch + i,
    ).map((item) => [item, worker, labelOf(item, worker)] as const),
  )
  const gold = Uint8Array.from(truth, (right, item) => {
    if (isSmall ? item % 4 === 3 : item % 4 !== 1) return noLabel
    return random.below(6) === 0 ? random.below(classes) : right
  })
  const set = makeLabelSet({ classes, labels, items, workers })
  return {
    id: keccak256(toHex(`epoch ${random.below(2 ** 31)}`)),
    set,
    gold,
    p1Bps: 8_500,
    unitPrice: BigInt(1 + random.below(2 ** 31)),
  }
}

/** Up to 30 items in batches of 6, up to 9 workers, up to 5 seats a batch. Some items and workers stay without labels. */
export function smallEpoch(random: Random, classes: number): SettlementLayersParameters {
  const [items, workers] = [12 + random.below(19), 2 + random.below(8)]
  const people = Array.from({ length: workers }, (_, worker) => worker)
  const seats = Array.from({ length: Math.ceil(items / 6) }, (_, batch) =>
    random
      .shuffled(people)
      .slice(0, random.below(6))
      .map((worker): Seat => [batch, worker]),
  )
  return labelSeats(random, classes, random.shuffled(seats.flat()), [items, workers, 6])
}

/** 60 batches of 20 items; everybody has ten of them, but where `everywhere` the first worker has all. */
export function largeEpoch(
  random: Random,
  { classes, seats, everywhere }: Readonly<{ classes: number; seats: number; everywhere: boolean }>,
): SettlementLayersParameters {
  const first = everywhere ? 1 : 0
  const others = seats - first
  const workers = first + 6 * others
  const given = Array.from({ length: batchesOfEpoch }, (_, batch): Seat[] => [
    ...(everywhere ? [[batch, 0] as const] : []),
    // Six groups of people, one after the other.
    ...Array.from({ length: others }, (_, i): Seat => [batch, first + (batch % 6) * others + i]),
  ])
  return labelSeats(random, classes, random.shuffled(given.flat()), [
    batchesOfEpoch * batchSize,
    workers,
    batchSize,
  ])
}

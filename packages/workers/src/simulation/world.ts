import { type LabelSet, noLabel } from '../consensus/index.ts'
import { assign } from './assign.ts'
import { createRandom } from './random.ts'

/** How somebody answers who does not do the work honestly; see {@link Manner}. */
export type AttackerKind = 'constant' | 'prior' | 'half' | 'ring' | 'leaked' | 'leaked-constant'

/**
 * How somebody answers. `honest`: right with a skill of their own. `constant`: always the most frequent class. `prior`: by chance, as
 * frequently as the classes are. `half`: honest on half of the items, by chance on the others. `ring`: all of them the same class,
 * drawn by item. `leaked`: the same, but right on gold, which they know. `leaked-constant`: right on gold, the most frequent class
 * elsewhere.
 */
export type Manner = 'honest' | AttackerKind

/** A campaign and who works on it. */
export type WorldParameters = Readonly<{
  seed: number
  /** Shares of the classes, the most frequent first. */
  shares: readonly number[]
  /** One entry a person. */
  manners: readonly Manner[]
  batches: number
  /** Items of a batch, gold among them. */
  batchSize: number
  seatsPerBatch: number
  goldPerBatch: number
  /** Honest people are right as often as if they had been right, and wrong, so many times before: Beta(right, wrong). */
  skill: readonly [right: number, wrong: number]
  /** Share of the gold that the requester got wrong. */
  poison: number
}>

/** A finished epoch. */
export type World = Readonly<{
  set: LabelSet
  gold: Uint8Array
  truth: Uint8Array
}>

/** Labels that are drawn between two steps. */
const labelsOfStep = 32_768

/**
 * Plays an epoch. The same parameters give the same labels on every machine.
 *
 * @yields the share of the work that is done, 0 to 1
 */
export function* playSteps(parameters: WorldParameters): Generator<number, World, void> {
  const { seed, shares, manners, batches, batchSize, seatsPerBatch, skill } = parameters
  const random = createRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const classes = shares.length
  const people = manners.length
  const items = batches * batchSize
  const drawClass = () => {
    let left = random()
    return Math.max(
      0,
      shares.findIndex((share) => (left -= share) < 0),
    )
  }
  const otherThan = (right: number) => (right + 1 + below(classes - 1)) % classes

  const truth = Uint8Array.from({ length: items }, drawClass)
  const gold = hideGold(truth, parameters, { random, below, otherThan })
  yield 0
  const skills = manners.map(() => drawSkill(skill, random))
  const agreed = Uint8Array.from({ length: items }, () => below(classes))

  function answer(person: number, item: number): number {
    const right = truth[item] ?? 0
    const honest = () => (random() < (skills[person] ?? 0) ? right : otherThan(right))
    switch (manners[person]) {
      case 'constant':
        return 0
      case 'prior':
        return drawClass()
      case 'half':
        return random() < 0.5 ? honest() : drawClass()
      case 'ring':
        return agreed[item] ?? 0
      case 'leaked':
        return (gold[item] === noLabel ? agreed[item] : gold[item]) ?? 0
      case 'leaked-constant':
        return gold[item] === noLabel ? 0 : (gold[item] ?? 0)
      default:
        return honest()
    }
  }

  const seats = assign({ people, batches, seatsPerBatch, below })
  yield 0
  const size = seats.length * batchSize
  const set = {
    classes,
    items,
    workers: people,
    item: new Uint32Array(size),
    worker: new Uint32Array(size),
    label: new Uint8Array(size),
  }
  for (let i = 0; i < size; i++) {
    const [person, batch] = seats[Math.floor(i / batchSize)] ?? [0, 0]
    const item = batch * batchSize + (i % batchSize)
    set.item[i] = item
    set.worker[i] = person
    set.label[i] = answer(person, item)
    if (i % labelsOfStep === labelsOfStep - 1) yield i / size
  }
  return { set, gold, truth }
}

type Draws = Readonly<{
  random: () => number
  below: (limit: number) => number
  otherThan: (right: number) => number
}>

/** Puts gold at random places of every batch, and writes what it is into `truth`. @returns what the requester claims */
function hideGold(
  truth: Uint8Array,
  { shares, batches, batchSize, goldPerBatch, poison }: WorldParameters,
  { random, below, otherThan }: Draws,
): Uint8Array {
  const gold = new Uint8Array(truth.length).fill(noLabel)
  for (let batch = 0; batch < batches; batch++) {
    const places = Array.from({ length: batchSize }, (_, place) => place)
    for (let i = 0; i < goldPerBatch; i++) {
      const item = batch * batchSize + (places.splice(below(places.length), 1)[0] ?? 0)
      // As many of each class, so that nobody passes by knowing which is frequent.
      const right = (batch * goldPerBatch + i) % shares.length
      truth[item] = right
      gold[item] = random() < poison ? otherThan(right) : right
    }
  }
  return gold
}

/** Of so many numbers drawn evenly the one that has `right - 1` below it and `wrong - 1` above: Beta(right, wrong). */
function drawSkill([right, wrong]: WorldParameters['skill'], random: () => number): number {
  const drawn = Array.from({ length: right + wrong - 1 }, random)
  return drawn.sort((one, other) => one - other)[right - 1] ?? 0
}

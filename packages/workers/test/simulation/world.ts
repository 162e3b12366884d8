import { type LabelSet, makeLabelSet, noLabel } from '../../src/consensus/index.ts'
import { createRandom } from '../../src/testing/random.ts'

/**
 * How somebody answers. `honest`: right with a skill of their own. `constant`: always the most frequent class. `prior`: by chance, as
 * frequently as the classes are. `half`: honest on half of the items, by chance on the others. `ring`: all of them the same class,
 * drawn by item. `leaked`: the same, but right on gold, which they know.
 */
export type Manner = 'honest' | 'constant' | 'prior' | 'half' | 'ring' | 'leaked'

/** A campaign and who works on it. */
export type WorldParameters = Readonly<{
  seed: number
  /** Shares of the classes, the most frequent first. */
  shares: readonly number[]
  /** One entry a worker. */
  manners: readonly Manner[]
  /** Share of the gold that the requester got wrong. Default 0. */
  poison?: number
}>

/** A finished epoch. */
export type World = Readonly<{
  set: LabelSet
  gold: Uint8Array
  truth: Uint8Array
}>

/** Items of a batch, gold among them, seats of a batch, and batches of a worker: 200 items. */
export const campaign = {
  batchSize: 20,
  goldOfBatch: 5,
  seats: 5,
  batchesOfWorker: 10,
  p1Bps: 8_300,
} as const

const { batchSize, goldOfBatch, seats, batchesOfWorker } = campaign

/** Plays an epoch. Honest skill is the 16th of 18 numbers drawn evenly: Beta(16, 3), 0.84 on average. */
export function play({ seed, shares, manners, poison = 0 }: WorldParameters): World {
  const random = createRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const classes = shares.length
  const drawClass = () => {
    let left = random()
    return Math.max(
      0,
      shares.findIndex((share) => (left -= share) < 0),
    )
  }
  const otherThan = (right: number) => (right + 1 + below(classes - 1)) % classes
  const batches = Math.floor((manners.length * batchesOfWorker) / seats)
  const items = batches * batchSize

  const truth = Uint8Array.from({ length: items }, drawClass)
  const gold = new Uint8Array(items).fill(noLabel)
  for (let batch = 0; batch < batches; batch++) {
    const places = Array.from({ length: batchSize }, (_, place) => place)
    for (let i = 0; i < goldOfBatch; i++) {
      const item = batch * batchSize + (places.splice(below(places.length), 1)[0] ?? 0)
      // As many of each class, so that nobody passes by knowing which is frequent.
      const right = (batch * goldOfBatch + i) % classes
      truth[item] = right
      gold[item] = random() < poison ? otherThan(right) : right
    }
  }
  const skills = manners.map(() => Array.from({ length: 18 }, random).toSorted((a, b) => a - b)[15] ?? 0)
  const agreed = Uint8Array.from({ length: items }, () => below(classes))

  function answer(worker: number, item: number): number {
    const right = truth[item] ?? 0
    const honest = () => (random() < (skills[worker] ?? 0) ? right : otherThan(right))
    switch (manners[worker]) {
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
      default:
        return honest()
    }
  }

  const labels: [number, number, number][] = []
  for (const [worker, batch] of assign(manners.length, batches, below))
    for (let place = 0; place < batchSize; place++) {
      const item = batch * batchSize + place
      labels.push([item, worker, answer(worker, item)])
    }
  return { set: makeLabelSet({ classes, items, workers: manners.length, labels }), gold, truth }
}

/** Draws batches for everybody in turn, among those with a free seat that the worker has not had. */
function assign(
  workers: number,
  batches: number,
  below: (limit: number) => number,
): [worker: number, batch: number][] {
  const free = new Uint8Array(batches).fill(seats)
  const had = Array.from({ length: workers }, () => new Set<number>())
  const given: [number, number][] = []
  for (let round = 0; round < batchesOfWorker; round++)
    for (let worker = 0; worker < workers; worker++) {
      const own = had[worker]
      const open = Array.from(free.keys()).filter((batch) => free[batch] && !own?.has(batch))
      const batch = open[below(open.length)]
      if (batch === undefined) continue
      free[batch] = (free[batch] ?? 0) - 1
      own?.add(batch)
      given.push([worker, batch])
    }
  return given
}

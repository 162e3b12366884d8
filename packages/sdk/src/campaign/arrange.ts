import type { ItemInput } from '../types/build.ts'
import type { Hex } from '../types/ids.ts'
import { shuffle } from './derive.ts'

/**
 * Lays items out in batches: every batch gets its share of gold (they differ by one at most), gold of all classes takes
 * turns, and within a batch nothing tells gold from the rest.
 *
 * @param keepsOrder What is no gold stays in its order; only where gold lies among it is chance.
 * @returns for each batch the indexes of its items
 */
export function arrange(
  items: readonly ItemInput[],
  batchSize: number,
  seed: Hex,
  keepsOrder = false,
): number[][] {
  const indexes = items.map((_, index) => index)
  const gold = takeTurns(
    items,
    shuffle(
      indexes.filter((index) => items[index]?.gold !== undefined),
      seed,
      'gold',
    ),
  )
  const isPlain = (index: number) => items[index]?.gold === undefined
  const inOrder = indexes.filter(isPlain)
  const plain = keepsOrder ? [...inOrder] : shuffle(inOrder, seed, 'plain')
  const batches = Math.ceil(items.length / batchSize)
  const arranged: number[][] = []
  for (let batch = 0; batch < batches; batch++) {
    const size = Math.min(batchSize, items.length - batch * batchSize)
    const left = batches - batch
    // The last batch may be short: it takes no more gold than it has places, and what is left fits in the others.
    const share = Math.min(size, Math.max(Math.ceil(gold.length / left), size - plain.length))
    const chosen = [...gold.splice(0, share), ...plain.splice(0, size - Math.min(share, size))]
    const shuffled = shuffle(chosen, seed, `batch ${batch}`)
    const next = shuffled.filter(isPlain).sort((one, other) => one - other)
    arranged.push(
      keepsOrder ? shuffled.map((index) => (isPlain(index) ? (next.shift() as number) : index)) : shuffled,
    )
  }
  return arranged
}

/** Gold in the order class after class, round and round, so that every batch sees as many classes as it can. */
function takeTurns(items: readonly ItemInput[], indexes: readonly number[]): number[] {
  const queues = new Map<number, number[]>()
  for (const index of indexes) {
    const answer = items[index]?.gold as number
    queues.set(answer, [...(queues.get(answer) ?? []), index])
  }
  const turns: number[] = []
  while (turns.length < indexes.length)
    for (const queue of queues.values()) {
      const index = queue.shift()
      if (index !== undefined) turns.push(index)
    }
  return turns
}

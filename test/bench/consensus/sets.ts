import type { LabelSet } from '../../../packages/workers/src/consensus/labelSet.ts'
import { createRandom } from '../../../packages/workers/src/simulation/random.ts'

/** Labels that are right in 60 to 95 % of cases, five an item, as the published peers were measured with. */
export function makeSet({ items, workers, classes }: Pick<LabelSet, 'items' | 'workers' | 'classes'>): LabelSet {
  const perItem = 5
  const random = createRandom(1)
  const size = items * perItem
  const item = Uint32Array.from({ length: size }, (_, i) => Math.floor(i / perItem))
  const skill = Float64Array.from({ length: workers }, () => 0.6 + 0.35 * random())
  // Each item's workers follow each other at a distance, so that none comes twice.
  const worker = new Uint32Array(size)
  for (let i = 0; i < size; i += perItem) {
    const first = Math.floor(random() * workers)
    for (let seat = 0; seat < perItem; seat++) worker[i + seat] = (first + seat * 7) % workers
  }
  const label = Uint8Array.from(worker, (by, i) =>
    random() < skill[by]! ? item[i]! % classes : Math.floor(random() * classes),
  )
  return { items, workers, classes, item, worker, label }
}

/** A set as settle.c reads it. */
export function bytesOf({ items, workers, classes, item, worker, label }: LabelSet): Uint8Array {
  const head = Uint32Array.of(items, workers, classes, label.length)
  return Buffer.concat([head, item, worker, label].map(({ buffer }) => new Uint8Array(buffer)))
}

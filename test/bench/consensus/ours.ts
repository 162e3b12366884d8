import { arrange } from '../../../packages/workers/src/consensus/arrange.ts'
import { weighCounts } from '../../../packages/workers/src/consensus/counting.ts'
import type { LabelSet } from '../../../packages/workers/src/consensus/labelSet.ts'
import type { CreatePasses } from '../../../packages/workers/src/consensus/passes.ts'
import { settleWith } from '../../../packages/workers/src/consensus/settle.ts'
import { toEnd } from '../../../packages/workers/src/consensus/toEnd.ts'

/** Milliseconds that something takes. */
export function msOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Milliseconds of a whole settlement: checking, sorting, six passes, and what the others say. */
export const settleMs = (create: CreatePasses, set: LabelSet) => msOf(() => toEnd(settleWith(create, set)))

/** Milliseconds of a round: weighing the counts of all workers, and a pass over all items. Mean of four. */
export function roundMs(create: CreatePasses, set: LabelSet): number {
  const arranged = arrange(set, undefined)
  const passes = create(arranged, set)
  passes.start(0, set.items, false)
  const rounds = 4
  const four = msOf(() => {
    for (let i = 0; i < rounds; i++) {
      weighCounts(passes, arranged, set.classes)
      passes.round(0, set.items, false)
    }
  })
  return four / rounds
}

/** As settle.c makes it of its results. */
export function checksumOf(create: CreatePasses, set: LabelSet): number {
  const { labels, posteriors, others } = toEnd(settleWith(create, set))
  let sum = 0
  for (const values of [labels, posteriors, others]) for (const value of values) sum = (Math.imul(sum, 31) + value) >>> 0
  return sum
}

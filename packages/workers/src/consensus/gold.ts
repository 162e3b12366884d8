import { certain, noLabel } from './constants.ts'
import { drops, type GateWeights, refuses } from './gate.ts'
import type { LabelSet } from './labelSet.ts'
import type { Settlement } from './settle.ts'

/** What a worker's gold answers add up to. */
export type Standings = Readonly<{
  /** Gold items that each worker answered. */
  seen: Uint32Array
  /** Sum of the weights of its answers. */
  scores: Int32Array
}>

/**
 * Adds up the gold answers of every worker.
 *
 * @param gold class of each item, `noLabel` (255) where it is no gold
 * @param voided for each item whether its gold is void
 */
export function scoreGold(
  { workers, item, worker, label }: LabelSet,
  gold: Uint8Array,
  { right, wrong }: GateWeights,
  voided?: Uint8Array,
): Standings {
  const [seen, scores] = [new Uint32Array(workers), new Int32Array(workers)]
  for (let i = 0; i < label.length; i++) {
    const [of, by] = [item[i] as number, worker[i] as number]
    if (gold[of] === noLabel || voided?.[of]) continue
    ;(seen[by] as number)++
    ;(scores[by] as number) += label[i] === gold[of] ? right : wrong
  }
  return { seen, scores }
}

/** For each worker whether its votes are left out. */
export const dropWorkers = ({ scores }: Standings): Uint8Array =>
  Uint8Array.from(scores, (score) => (drops(score) ? 1 : 0))

/** For each worker whether it is refused. */
export const refuseWorkers = ({ scores, seen }: Standings): Uint8Array =>
  Uint8Array.from(scores, (score, i) => (refuses(score, seen[i] as number) ? 1 : 0))

/** Whether a posterior, 0 to 4,095, is below 0.1. */
const isUnlikely = (posterior: number): boolean => posterior * 10 < certain

/**
 * For each item whether its gold is void: its claimed class has a posterior below 0.1 in the run where gold decides nothing, and
 * not half in the run of those that count, if there is one on the item. The second condition keeps a ring, which gold keeps out
 * of that run, from voiding the gold that shows it.
 *
 * @param free the settlement with everybody's labels
 * @param gated the settlement without the dropped workers
 */
export function voidGold(free: Settlement, gated: Settlement, gold: Uint8Array): Uint8Array {
  const classes = free.posteriors.length / gold.length
  return gold.map((claimed, item) => {
    if (claimed === noLabel || free.labels[item] === noLabel) return 0
    const cell = item * classes + claimed
    if (!isUnlikely(free.posteriors[cell] as number)) return 0
    const isBacked = gated.labels[item] !== noLabel && (gated.posteriors[cell] as number) * 2 >= certain
    return isBacked ? 0 : 1
  })
}

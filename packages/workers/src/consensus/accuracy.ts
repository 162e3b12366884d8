import { abstain, noLabel } from './constants.ts'
import type { LabelSet } from './labelSet.ts'

/** In a list of truths: nobody knows. */
export const noTruth = -1

/**
 * Share of the items with a known truth whose settled label is right. Items that nobody's label counts on are left out.
 *
 * @param labels of a settlement
 * @param truth class of each item, {@link noTruth}, or any other number for a class that nobody gave
 * @returns 0 to 1; NaN where no truth is known
 */
export function accuracyOf(labels: Uint8Array, truth: Int32Array): number {
  let [right, known] = [0, 0]
  for (let i = 0; i < labels.length; i++) {
    if (truth[i] === noTruth || labels[i] === noLabel) continue
    known++
    if (labels[i] === truth[i]) right++
  }
  return right / known
}

/** Votes of each item for each class, abstentions left out: `votes[item * K + class]`. */
export function countVotes({ items, classes, item, label }: LabelSet): Uint32Array {
  const votes = new Uint32Array(items * classes)
  for (let i = 0; i < label.length; i++)
    if (label[i] !== abstain) (votes[(item[i] as number) * classes + (label[i] as number)] as number)++
  return votes
}

/** The same share for the plain majority, the baseline. Where n classes tie, a right one of them counts 1/n. */
export function majorityAccuracyOf(set: LabelSet, truth: Int32Array): number {
  const votes = countVotes(set)
  let [right, known] = [0, 0]
  for (let i = 0; i < set.items; i++) {
    const own = votes.subarray(i * set.classes, (i + 1) * set.classes)
    const most = own.reduce((top, each) => Math.max(top, each), 0)
    if (truth[i] === noTruth || most === 0) continue
    known++
    if (own[truth[i] as number] === most) right += 1 / own.filter((each) => each === most).length
  }
  return right / known
}

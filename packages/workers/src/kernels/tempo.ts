import type { TempoCheckRequest } from '../protocol.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'tempo@1'

/** One fast answer says nothing; the median of these many does. */
const lookedAt = 5
const minAnswers = 3
/** Below two seconds an item, answers of surveys are no better than chance (docs/checks.md). */
const fastMs = 2_000

/**
 * Is the person faster than the work allows? Compares the median of the last answers with half of everybody's median
 * where it is known, since some tasks honestly take a second, and with two seconds where it isn't.
 */
export const tempo: Kernel<TempoCheckRequest> = {
  id,
  accepts: 'tempo',
  needs: [],
  run({ answers, medianMs }) {
    const last = answers.slice(-lookedAt).map((answer) => answer.ms)
    const bound = medianMs === undefined ? fastMs : Math.floor(medianMs / 2)
    const own = median(last)
    const isFast = last.length >= minAnswers && own < bound
    return finding(id, isFast ? 'advice' : 'ok', isFast ? 'too-fast' : 'unhurried', {
      medianMs: own,
      boundMs: bound,
    })
  },
}

/** Lower median, in whole milliseconds. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.floor(sorted[Math.floor((sorted.length - 1) / 2)] ?? 0)
}

import type { TempoCheckRequest } from '../protocol.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'straight-lining@1'

/** A run is mentioned when chance alone gives one as long in fewer than one batch of a hundred (parts per million). */
const maxChance = 10_000
/** Assumed share of the repeated class where the requester named none: tasks where half of all items agree exist. */
const assumedShare = 0.5

/**
 * Is the same answer given in a row longer than the classes' shares explain? Compares the longest run with the chance
 * of one as long, so a rare class is noticed sooner and a common one later.
 */
export const straightLining: Kernel<TempoCheckRequest> = {
  id,
  accepts: 'tempo',
  needs: [],
  run({ answers, classes, prior }) {
    const { choice, run } = longestRun(answers.map((answer) => answer.choice))
    const total = prior?.reduce((sum, share) => sum + share, 0) ?? 0
    const share =
      total > 0 ? (prior?.[choice] ?? 0) / total : Math.max(assumedShare, 1 / Math.max(classes, 1))
    const chance = Math.min(1_000_000, Math.floor(chanceOfRun(share, run, answers.length) * 1_000_000))
    const isLong = run > 2 && chance < maxChance
    return finding(id, isLong ? 'advice' : 'ok', isLong ? 'same-answer-run' : 'varied', {
      run,
      choice,
      chance,
    })
  },
}

/** Upper bound of the chance that `length` independent draws hold a run of `run`. Products only: no Math.pow. */
function chanceOfRun(share: number, run: number, length: number): number {
  let chance = 1
  for (let i = 0; i < run; i++) chance *= share
  return chance * (1 + (length - run) * (1 - share))
}

function longestRun(choices: readonly number[]): { choice: number; run: number } {
  let longest = { choice: choices[0] ?? 0, run: 0 }
  let run = 0
  choices.forEach((choice, i) => {
    run = choice === choices[i - 1] ? run + 1 : 1
    if (run > longest.run) longest = { choice, run }
  })
  return longest
}

import { runAnnotators } from '../../test/harness/runAnnotators.ts'
import type { Figure, Rule } from './internal/rules.ts'

export const key = 'annotators'
/** Who gets which batch is up to block hashes, so the shares move a little between runs. */
export const checks: Record<string, Rule> = { '*': 'info' }

const percent = (share: number) => Math.round(share * 1000) / 10

/** Accuracy and pay of simulated annotators: honest ones, one who always gives the first answer, one who guesses. */
export async function measure(): Promise<Record<string, Figure>> {
  const results = await runAnnotators()
  return Object.fromEntries(
    Object.entries(results).flatMap(([kind, { items, accuracy, paidShare }]) => [
      [`${kind}: labels`, items],
      [`${kind}: right (%)`, percent(accuracy)],
      [`${kind}: paid (%)`, percent(paidShare)],
    ]),
  )
}

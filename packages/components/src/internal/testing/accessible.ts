import 'axe-core/axe.min.js'
import type { AxeResults, RunOptions } from 'axe-core'
import { axeOptions } from './axeOptions.ts'

type Axe = { run(context: unknown, options: RunOptions): Promise<AxeResults> }

/** What axe has to say against an element, one line each; nothing is good. */
export async function faultsOf(element: Element): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { axe: Axe }
  const { violations } = await axe.run(element, axeOptions)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

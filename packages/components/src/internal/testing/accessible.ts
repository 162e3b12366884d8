import 'axe-core/axe.min.js'
import type { AxeResults, RunOptions } from 'axe-core'
import { axeOptions } from './axeOptions.ts'

type Axe = { run(context: unknown, options: RunOptions): Promise<AxeResults> }

/** Until what changes its color or place has changed it: in between nothing is what it shall be. What never ends goes on. */
async function untilStill({ shadowRoot }: Element): Promise<void> {
  const moving = [...document.getAnimations(), ...(shadowRoot?.getAnimations() ?? [])]
  const ending = moving.filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  await Promise.allSettled(ending.map(({ finished }) => finished))
}

/** What axe has to say against an element, one line each; nothing is good. */
export async function faultsOf(element: Element): Promise<readonly string[]> {
  await untilStill(element)
  const { axe } = globalThis as unknown as { axe: Axe }
  const { violations } = await axe.run(element, axeOptions)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

import 'axe-core/axe.min.js'
import type { AxeResults, RunOptions } from 'axe-core'

type Axe = { run(context: unknown, options: RunOptions): Promise<AxeResults> }

/** What axe has to say against an element, one line each; nothing is good. */
export async function faultsOf(element: Element): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { axe: Axe }
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Rules about whole pages; the element is a part of one.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

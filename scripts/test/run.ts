/**
 * `npm test`: every suite in order, then a line for each test that failed, one a suite and one for all.
 *
 *   npm test -- --only=node,browser      these suites: contracts, node, browser, e2e
 *   npm test -- --engines=chromium       browser units in these engines: chromium, firefox, webkit
 */
import { parseArgs } from 'node:util'
import { engines } from '../browsers/find.ts'
import { type Counts, format, sum } from './counts.ts'
import { suites } from './suites.ts'

/** The values of a comma-separated option; ends with a sentence when one of them is unknown. */
function choose<T extends string>(option: string, text: string | undefined, all: readonly T[]): T[] {
  const wanted = text?.split(',') ?? all
  const unknown = wanted.filter((name) => !all.includes(name as T))
  if (unknown.length > 0) {
    console.error(`--${option} knows ${all.join(', ')}; it does not know ${unknown.join(', ')}.`)
    process.exit(2)
  }
  return all.filter((name) => wanted.includes(name))
}

const { values } = parseArgs({ options: { only: { type: 'string' }, engines: { type: 'string' } } })
const names = choose('only', values.only, Object.keys(suites) as (keyof typeof suites)[])
const wantedEngines = choose('engines', values.engines, engines)

const lines: string[] = []
const results: Counts[] = []
for (const name of names) {
  const suite = suites[name]
  console.log(`\n=== ${suite.title} ===\n`)
  const started = Date.now()
  const counts = await suite.run({ engines: wantedEngines })
  results.push(counts)
  lines.push(`${suite.title}: ${format(counts)} (${Math.round((Date.now() - started) / 1000)} s)`)
}
const total = sum(results)
// One line each behind the same word, so that they are found in the longest log; `.ci/run` repeats them at its end.
if (total.failed > 0) console.log()
for (const failure of total.failures ?? []) console.log(`FAILED  ${failure}`)
console.log(`\n${lines.join('\n')}\n\n${format(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0

/**
 * Runs the Solidity tests and ends with one plain line of counts; further arguments go to forge.
 *
 *     npm run -w @saharakit/contracts test -- --match-contract Draw
 *
 * Campaigns (and what judges settlements) and market are built and tested apart from each other, at the same time: most of
 * the time goes into the compiler, which uses one core, and neither's code can change by what the other's tests import.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot, startForge } from './forge.ts'

/** What forge reports of one test contract. */
interface Suite {
  test_results: Record<string, { status: 'Success' | 'Failure' | 'Skipped'; reason: string | null }>
}

const groups = { campaigns: '--no-match-path', market: '--match-path' }
const counts = { Success: 0, Failure: 0, Skipped: 0 }
let status = 0

async function runGroup([name, option]: readonly [string, string]): Promise<void> {
  const cache = join('cache', name)
  // Sequences that failed on earlier sources are shrunk to that failure; this run looks for its own.
  rmSync(join(packageRoot, 'cache', 'invariant', 'failures'), { recursive: true, force: true })
  const where = ['--out', join(cache, 'out'), '--cache-path', cache, option, 'test/market/**']
  const run = await startForge(['test', '--json', ...where, ...process.argv.slice(2)])
  const line = run.stdout
    .split('\n')
    .findLast((text) => text.startsWith('{"') && text.includes('test_results'))
  // Arguments may leave a group without tests, which is no failure as long as the other one has some.
  if (!line) return run.stdout.includes('No tests') ? undefined : fail(name, run.stdout)
  for (const [suite, { test_results }] of Object.entries(JSON.parse(line) as Record<string, Suite>)) {
    for (const [test, result] of Object.entries(test_results)) {
      counts[result.status]++
      if (result.status !== 'Success')
        console.error(`${result.status}: ${suite} ${test}: ${result.reason ?? ''}`)
    }
  }
  status ||= run.status
}

function fail(name: string, output: string): void {
  console.error(output)
  console.error(`forge reported no tests of ${name}.`)
  status = 1
}

await Promise.all(Object.entries(groups).map(runGroup))
console.log(`contracts: ${counts.Success} passed, ${counts.Failure} failed, ${counts.Skipped} skipped`)
process.exitCode = status || (counts.Success === 0 ? 1 : 0)

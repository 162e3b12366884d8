/**
 * Runs the Solidity tests and ends with one plain line of counts; further arguments go to forge.
 *
 *     npm run -w @saharakit/contracts test -- --match-contract Draw
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot, runForge } from './forge.ts'

/** What forge reports of one test contract. */
interface Suite {
  test_results: Record<string, { status: 'Success' | 'Failure' | 'Skipped'; reason: string | null }>
}

// Sequences that failed on earlier sources are shrunk to that failure; this run looks for its own.
rmSync(join(packageRoot, 'cache', 'invariant', 'failures'), { recursive: true, force: true })
const { status, stdout } = runForge(['test', '--json', ...process.argv.slice(2)], true)
const line = stdout.split('\n').findLast((text) => text.startsWith('{"') && text.includes('test_results'))
if (!line) {
  console.error(stdout)
  console.error('forge reported no tests.')
  process.exit(status || 1)
}
const counts = { Success: 0, Failure: 0, Skipped: 0 }
for (const [suite, { test_results }] of Object.entries(JSON.parse(line) as Record<string, Suite>)) {
  for (const [name, result] of Object.entries(test_results)) {
    counts[result.status]++
    if (result.status !== 'Success')
      console.error(`${result.status}: ${suite} ${name}: ${result.reason ?? ''}`)
  }
}
console.log(`contracts: ${counts.Success} passed, ${counts.Failure} failed, ${counts.Skipped} skipped`)
process.exitCode = status || (counts.Success === 0 ? 1 : 0)

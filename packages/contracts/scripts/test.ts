/**
 * Runs the Solidity tests and ends with one plain line of counts; further arguments go to forge.
 *
 *     npm run -w @saharakit/contracts test -- --match-contract Draw
 *
 * What is tested is the committed code of `generated/`, which is what gets deployed; where sources have changed since, it is
 * generated first. Tests themselves are compiled the quick way. Only the libraries' own tests, which have the libraries in
 * them, are compiled like the contracts. Groups are built and run at the same time: the compiler uses one core.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot, startForge } from './forge.ts'
import { contracts, generate, isGenerated, readCode } from './generate.ts'

/** What forge reports of one test contract. */
interface Suite {
  test_results: Record<string, { status: 'Success' | 'Failure' | 'Skipped'; reason: string | null }>
}

const groups = {
  campaigns: { where: ['--no-match-path', 'test/{market,consensus,bench}/**'], profile: 'quick' },
  market: { where: ['--match-path', 'test/market/**'], profile: 'quick' },
  libraries: { where: ['--match-path', 'test/{consensus,bench}/**'], profile: undefined },
}
const counts = { Success: 0, Failure: 0, Skipped: 0 }
let status = 0

/** Puts the committed code where tests deploy it from. */
async function layOutCode(): Promise<void> {
  if (!isGenerated()) {
    console.error('generated/ is of other sources: it is written anew, to be committed with them.')
    await generate()
  }
  const folder = join(packageRoot, 'cache', 'deployed')
  mkdirSync(folder, { recursive: true })
  for (const contract of contracts) {
    const artifact = { abi: [], bytecode: { object: await readCode(contract) } }
    writeFileSync(join(folder, `${contract}.json`), JSON.stringify(artifact))
  }
}

async function runGroup([name, group]: readonly [
  string,
  { where: readonly string[]; profile: string | undefined },
]): Promise<void> {
  const cache = join('cache', name)
  // Sequences that failed on earlier sources are shrunk to that failure; this run looks for its own.
  rmSync(join(packageRoot, 'cache', 'invariant', 'failures'), { recursive: true, force: true })
  const where = ['--out', join(cache, 'out'), '--cache-path', cache, ...group.where]
  const run = await startForge(['test', '--json', ...where, ...process.argv.slice(2)], group.profile)
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

await layOutCode()
await Promise.all(Object.entries(groups).map(runGroup))
console.log(`contracts: ${counts.Success} passed, ${counts.Failure} failed, ${counts.Skipped} skipped`)
process.exitCode = status || (counts.Success === 0 ? 1 : 0)

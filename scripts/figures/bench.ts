import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestSources } from '../../test/bench/sources.ts'
import { root } from '../build/exportsMap.ts'
import { flatten } from './internal/flatten.ts'
import type { Figure, Rule } from './internal/rules.ts'

export const key = 'bench'
/** Kernel times belong to the machine that ran the bench; its results are a committed file, so they are told as they stand. */
export const checks: Record<string, Rule> = { '*': 'exact' }

const results = join(root, 'test/bench/results.json')

/** Kernels against their best peers, from the last run of test/bench. @throws Error when that measured other code */
export async function measure(): Promise<Record<string, Figure>> {
  if (!existsSync(results))
    throw new Error('test/bench/results.json is missing. Run the bench once: see test/bench.')
  const recorded: { sources?: string } = JSON.parse(readFileSync(results, 'utf8'))
  if (recorded.sources !== (await digestSources()))
    throw new Error(
      'test/bench/results.json was recorded with other kernels, another bench or another version of esbuild. Run ' +
        '`node test/bench/run.ts --write` while the machine is idle, and commit what it writes.',
    )
  return flatten(recorded)
}

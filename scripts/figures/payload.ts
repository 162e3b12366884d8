import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestPayloadBench } from '../../test/bench/payload/sources.ts'
import { root } from '../build/exportsMap.ts'
import { flatten } from './internal/flatten.ts'
import type { Figure, Rule } from './internal/rules.ts'

export const key = 'payload'
/** Speeds belong to the machine that ran the bench; its results are a committed file, so they are told as they stand. */
export const checks: Record<string, Rule> = { '*': 'exact' }

const results = join(root, 'test/bench/payload/results.json')

/** Encrypting and opening payloads against WebCrypto alone, as last recorded. @throws Error when that measured other code */
export async function measure(): Promise<Record<string, Figure>> {
  if (!existsSync(results))
    throw new Error(
      'test/bench/payload/results.json is missing. Run node test/bench/payload/run.ts --write once.',
    )
  const recorded: { sources?: string } = JSON.parse(readFileSync(results, 'utf8'))
  if (recorded.sources !== (await digestPayloadBench()))
    throw new Error(
      'test/bench/payload/results.json was recorded with other code of payloads, another bench or another version of ' +
        'esbuild. Run `node test/bench/payload/run.ts --write` while the machine is idle, and commit what it writes.',
    )
  return flatten(recorded)
}

import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../build/exportsMap.ts'
import type { Figure, Rule } from './internal/rules.ts'

export const key = 'gas'
export const checks: Record<string, Rule> = { '*': 'exact' }

/** The gas snapshots that the contract tests wrote, `<file>.<name>`; the tests themselves prove that they are fresh. */
export async function measure(): Promise<Record<string, Figure>> {
  const files = globSync('packages/contracts/snapshots/*.json', { cwd: root }).sort()
  if (files.length === 0)
    throw new Error('packages/contracts/snapshots is empty. Run the contract tests once.')
  return Object.fromEntries(
    files.flatMap((file) => {
      const snapshot = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string | number>
      return Object.entries(snapshot).map(([name, gas]) => [`${basename(file, '.json')}.${name}`, gas])
    }),
  )
}

/**
 * Proves that generated files are what their sources give today. A package says how in its scripts: each one named
 * `check:<what>` generates anew and compares. Contracts (ABIs) and workers (WebAssembly) must have one.
 */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { readPackage, root } from '../build/exportsMap.ts'
import { type Check, report } from './report.ts'

const required = ['contracts', 'workers']

const packages = globSync('packages/*/package.json', { cwd: root }).map((path) => basename(dirname(path)))
const checks = packages.sort().flatMap((name): Check[] => {
  const scripts = Object.keys(readPackage(name).scripts ?? {}).filter((script) => script.startsWith('check:'))
  if (scripts.length === 0 && required.includes(name)) {
    const missing = async () => {
      throw new Error(
        'Its package.json has no "check:..." script, so nobody knows whether its generated files are fresh.',
      )
    }
    return [[`${name}: generated files`, missing]]
  }
  return scripts.map((script): Check => [`${name}: ${script}`, async () => runScript(name, script)])
})

function runScript(name: string, script: string): void {
  const args = ['run', '--silent', '-w', `@saharakit/${name}`, script]
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 1_200_000,
  })
  if (status !== 0)
    throw new Error(`${stdout}${stderr}`.trim() || `npm ${args.join(' ')} ended with ${status}`)
}

await report(checks)

/**
 * `npm run -s figures` measures everything that this project promises in numbers and prints one JSON.
 *
 *   --only=bytes,gas   these groups
 *   --write            updates figures.json
 *   --check            compares with figures.json and budgets.json, and fails on drift, overrun or a missing figure; what is
 *                      only told is taken once, or not at all
 *
 * A group is one file in scripts/figures; see `FigureModule` for what it exports.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './build/exportsMap.ts'
import { type Budgets, drift, type FigureModule, type Figures, overruns } from './figures/internal/rules.ts'

const committedPath = join(root, 'figures.json')

function readJson<T>(path: string, otherwise: T): T {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : otherwise
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, write: { type: 'boolean' }, check: { type: 'boolean' } },
})

// What is measured along the way may print; the JSON alone belongs on standard output.
console.log = console.error

const only = values.only?.split(',')
const files = globSync('scripts/figures/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'))
const modules = await Promise.all(
  files.sort().map((file) => import(join(root, file)) as Promise<FigureModule>),
)
const chosen = modules.filter(({ key }) => !only || only.includes(key))
const committed = readJson<Figures>(committedPath, {})
const budgets = readJson<Budgets>(join(root, 'budgets.json'), {})

const measured: Figures = {}
const problems: string[] = []
for (const { key, checks, measure } of chosen) {
  // Nothing can come of comparing what is only told; tests and the tour run the same.
  if (values.check && Object.values(checks).every((rule) => rule === 'info')) continue
  try {
    const figures = await measure({ brief: values.check ?? false })
    measured[key] = figures
    if (!values.check) continue
    for (const [name, value] of Object.entries(figures)) {
      const problem = drift(checks[name] ?? checks['*'] ?? 'exact', committed[key]?.[name], value)
      if (problem) problems.push(`${key}: ${name}: ${problem}`)
    }
    const gone = Object.keys(committed[key] ?? {}).filter((name) => figures[name] === undefined)
    problems.push(...gone.map((name) => `${key}: ${name} is in figures.json, but nothing measured it`))
    problems.push(...overruns(budgets[key] ?? {}, figures).map((problem) => `${key}: ${problem}`))
  } catch (error) {
    problems.push(`${key}: ${error instanceof Error ? error.message : error}`)
  }
}
if (values.check && !only) {
  const keys = new Set(modules.map(({ key }) => key))
  const orphans = Object.keys(budgets).filter((key) => !keys.has(key))
  problems.push(
    ...orphans.map((key) => `budgets.json limits ${key}, but no file in scripts/figures measures it`),
  )
}
if (values.write) {
  // A group that was not measured now keeps its figures; one whose file is gone does not.
  const groups = modules.map(({ key }) => [key, measured[key] ?? committed[key]])
  const known = Object.fromEntries(groups.filter(([, figures]) => figures !== undefined))
  writeFileSync(committedPath, `${JSON.stringify(known, null, 2)}\n`)
}
process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`)
for (const problem of problems) console.error(`FAIL  ${problem}`)
if (problems.length > 0) {
  if (values.check)
    console.error('If the change is meant: npm run -s figures -- --write, and commit figures.json.')
  process.exitCode = 1
}

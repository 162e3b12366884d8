import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { Engine } from '../browsers/find.ts'
import { ensureBrowsers } from '../browsers/install.ts'
import { type Counts, failureLine, format, sum } from './counts.ts'
import { runProgram } from './program.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Machines differ by a factor of ten: limits of this many only end what hangs.
const minutes = 60_000

/** One suite: its header, and the function that runs it and counts. */
export type Suite = { title: string; run(options: { engines: readonly Engine[] }): Promise<Counts> }

/** A suite that can't tell how many tests it ran is one failure, so it can't be missed. */
function broken(reason: string): Counts {
  console.error(reason)
  return { passed: 0, failed: 1, skipped: 0, failures: [reason] }
}

function find(...patterns: string[]): string[] {
  const exclude = (path: string) => /(^|\/)(node_modules|dist|bench)(\/|$)/.test(path)
  return globSync(patterns, { cwd: root, exclude }).sort()
}

/** Runs `body` with the path of a file to be that a child process writes; the file is removed afterwards. */
async function withResultFile<T>(body: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-test-'))
  try {
    return await body(join(folder, 'results.json'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return undefined
  }
}

/** Forge's closing line; without it (a compile error) the suite counts as one failure. */
export function parseForge(output: string): Counts | undefined {
  const lines = [...output.matchAll(/(\d+)(?: tests?)? passed, (\d+) failed, (\d+) skipped/g)]
  const last = lines.at(-1)
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) }
}

/** The tests that the contracts' test script names as failed. */
export function readForgeFailures(output: string): string[] {
  return [...output.matchAll(/^Failure: (.*)$/gm)].map(([, text]) => text?.trim() ?? '')
}

async function contracts(): Promise<Counts> {
  if (find('packages/contracts/test/**/*.t.sol').length === 0)
    return broken('packages/contracts has no tests yet.')
  const { output, code } = await runProgram(
    'npm',
    ['run', '--silent', '-w', '@saharakit/contracts', 'test'],
    {
      cwd: root,
      limitMs: 30 * minutes,
      env: { FORCE_COLOR: '0', NO_COLOR: '1' },
    },
  )
  const parsed = parseForge(output)
  if (!parsed) return broken('Forge ran no test: see its message above.')
  const counts = { ...parsed, failures: readForgeFailures(output) }
  return code !== 0 && counts.failed === 0
    ? sum([counts, broken('The contract tests ended with an error.')])
    : counts
}

/** `node:test` files, each in a process of its own. */
async function node(): Promise<Counts> {
  const files = find(
    'packages/**/*.test.ts',
    'scripts/**/*.test.ts',
    'demo/**/*.test.ts',
    'test/**/*.test.ts',
  )
  if (files.length === 0) return broken('There is no *.test.ts file.')
  const failures: string[] = []
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, failures }
  const events = run({
    files: files.map((file) => join(root, file)),
    // More than there are cores on a small machine: most files wait for their chain most of the time.
    concurrency: Math.max(3, availableParallelism() - 1),
    timeout: 20 * minutes,
    execArgv: ['--conditions=saharakit-source'],
  })
  events.on('test:fail', ({ name, file, details: { error } }) => {
    // A file, or a group of tests, that fails for one of those in it says nothing new.
    if ('failureType' in error && error.failureType === 'subtestsFailed') return
    const cause = error.cause
    const reason = cause instanceof Error ? cause.message : error.message
    failures.push(failureLine(file ? relative(root, file) : '', name, reason))
  })
  events.on('test:summary', ({ file, counts: { tests, passed, skipped, todo } }) => {
    if (file !== undefined) return
    counts.passed = passed
    counts.skipped = skipped + todo
    counts.failed = tests - passed - skipped - todo
  })
  await new Promise<void>((resolve, reject) => {
    const printed = events.compose(new spec())
    printed.on('end', resolve).on('error', reject).pipe(process.stdout, { end: false })
  })
  return counts
}

/** Units in real browsers, in every engine that can be had. */
async function browser({ engines }: { engines: readonly Engine[] }): Promise<Counts> {
  if (find('packages/*/src/**/*.browser.ts').length === 0) return broken('There is no *.browser.ts file.')
  const { found, missing } = ensureBrowsers(engines)
  for (const engine of missing) {
    console.log(`No ${engine} on this machine, and none could be installed: browser units run without it.`)
  }
  if (found.length === 0)
    return broken('No browser could be found or installed. Install Chromium and run again.')
  return withResultFile(async (path) => {
    const { code } = await runProgram(join(root, 'node_modules/.bin/web-test-runner'), [], {
      cwd: root,
      limitMs: 45 * minutes,
      env: { SAHARA_ENGINES: found.map(({ engine }) => engine).join(), SAHARA_COUNTS: path },
    })
    const byEngine = readJson<Record<string, Counts>>(path)
    if (!byEngine) return broken('The browser tests ended before they could be counted.')
    for (const [name, counts] of Object.entries(byEngine)) console.log(`${name}: ${format(counts)}`)
    const counts = sum(Object.values(byEngine))
    return code !== 0 && counts.failed === 0
      ? sum([counts, broken('The browser tests ended with an error.')])
      : counts
  })
}

/** What is read of Playwright's JSON: counts, and in each group of tests those that did not go as expected. */
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  suites: PlaywrightSuite[]
}
type PlaywrightSuite = {
  suites?: PlaywrightSuite[]
  specs: {
    file: string
    title: string
    ok: boolean
    tests: { results: { status: string; error?: { message?: string } }[] }[]
  }[]
}

function readPlaywrightFailures({ specs, suites = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ file, title, ok, tests }) => {
    const error = tests.flatMap(({ results }) => results).find((result) => result.error)?.error
    return ok ? [] : [failureLine(file, title, stripVTControlCharacters(error?.message ?? ''))]
  })
  return [...own, ...suites.flatMap(readPlaywrightFailures)]
}

/** Journeys on the real local network. */
async function e2e(): Promise<Counts> {
  if (find('test/e2e/**/*.spec.ts').length === 0) return broken('test/e2e has no journeys yet.')
  const { missing } = ensureBrowsers(['chromium'])
  if (missing.length > 0) return broken('Journeys need Chromium, and none could be found or installed.')
  return withResultFile(async (path) => {
    const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
    await runProgram(
      process.execPath,
      [cli, 'test', '--config', 'test/playwright.config.ts', '--reporter=list,json'],
      {
        cwd: root,
        limitMs: 45 * minutes,
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path, NODE_OPTIONS: '--conditions=saharakit-source' },
      },
    )
    const report = readJson<PlaywrightReport>(path)
    if (!report) return broken('Playwright ended before it could report.')
    const { stats } = report
    const failures = report.suites.flatMap(readPlaywrightFailures)
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
      failures,
    }
  })
}

/** All suites, in the order in which they run. */
export const suites = {
  contracts: { title: 'Contracts (forge)', run: contracts },
  node: { title: 'Units on Node (node:test)', run: node },
  browser: { title: 'Units in browsers (@web/test-runner)', run: browser },
  e2e: { title: 'Journeys on the local network (Playwright)', run: e2e },
} satisfies Record<string, Suite>

import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner'
import { type Counts, failureLine, sum } from './counts.ts'

/** The file a session tested, and in which engine. */
function where({ testFile, browser }: TestSession): string {
  return `${browser.name}: ${testFile ? relative(process.cwd(), testFile) : 'a page'}`
}

function readSuite(suite: TestSuiteResult, place: string): Counts[] {
  const own = suite.tests.map(({ name, passed, skipped, error }): Counts => {
    if (skipped) return { passed: 0, failed: 0, skipped: 1 }
    if (passed) return { passed: 1, failed: 0, skipped: 0 }
    return { passed: 0, failed: 1, skipped: 0, failures: [failureLine(place, name, error?.message)] }
  })
  return [...own, ...suite.suites.flatMap((child) => readSuite(child, place))]
}

/**
 * A reporter of @web/test-runner that writes the counts of each engine into a JSON file, for `scripts/test/run.ts`.
 * A file that fails without a failed test in it (it did not load, or never ended) counts as one failure.
 */
export function countsReporter(path: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const engines: Record<string, Counts> = {}
      for (const session of sessions) {
        const own = session.testResults ? readSuite(session.testResults, where(session)) : []
        if (!session.passed && own.every(({ failed }) => failed === 0)) {
          const reason = session.errors[0]?.message ?? 'it did not load, or never ended'
          own.push({ passed: 0, failed: 1, skipped: 0, failures: [failureLine(where(session), reason)] })
        }
        const before = engines[session.browser.name]
        engines[session.browser.name] = sum(before ? [before, ...own] : own)
      }
      writeFileSync(path, JSON.stringify(engines))
    },
  }
}

import { writeFileSync } from 'node:fs'
import type { Reporter, TestSuiteResult } from '@web/test-runner'
import { type Counts, sum } from './counts.ts'

function addSuite(suite: TestSuiteResult, counts: Counts): void {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++
  for (const child of suite.suites) addSuite(child, counts)
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
        const own: Counts = { passed: 0, failed: 0, skipped: 0 }
        if (session.testResults) addSuite(session.testResults, own)
        if (!session.passed && own.failed === 0) own.failed = 1
        const before = engines[session.browser.name]
        engines[session.browser.name] = before ? sum([before, own]) : own
      }
      writeFileSync(path, JSON.stringify(engines))
    },
  }
}

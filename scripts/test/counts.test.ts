import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failureLine, format, sum } from './counts.ts'
import { parseForge, readForgeFailures } from './suites.ts'

test('default: counts add up and read as one plain line', () => {
  const total = sum([
    { passed: 2, failed: 1, skipped: 0, failures: ['a.test.ts: it adds: 1 is not 2'] },
    { passed: 3, failed: 0, skipped: 1 },
  ])
  assert.equal(format(total), '5 passed, 1 failed, 1 skipped')
  assert.deepEqual(total.failures, ['a.test.ts: it adds: 1 is not 2'])
  assert.equal(format({ passed: 5, failed: 0, skipped: 0 }), '5 passed, 0 failed')
})

test("behavior: forge's closing line counts, not the line of each contract", () => {
  const output = [
    'Suite result: ok. 3 passed; 0 failed; 0 skipped; finished in 1.2s',
    'Ran 2 test suites in 2.0s (2.0s CPU time): 7 tests passed, 1 failed, 2 skipped (10 total tests)',
  ].join('\n')
  assert.deepEqual(parseForge(output), { passed: 7, failed: 1, skipped: 2 })
})

test('error: a compile error has no closing line', () => {
  assert.equal(parseForge('Compiler run failed:\nError (9582)'), undefined)
})

test('behavior: a failure is one line with the start of its reason, however long the reason is', () => {
  assert.equal(failureLine('a.test.ts', 'it adds', '1 is not\n  2'), 'a.test.ts: it adds: 1 is not 2')
  assert.equal(failureLine('a.test.ts', 'it adds'), 'a.test.ts: it adds')
  assert.equal(failureLine('a', 'b', 'x'.repeat(900)).length, 206)
})

test("behavior: forge's failures are found by their names", () => {
  const output =
    'Success\nFailure: test/A.t.sol:ATest test_Adds(): 1 != 2\ncontracts: 1 passed, 1 failed, 0 skipped'
  assert.deepEqual(readForgeFailures(output), ['test/A.t.sol:ATest test_Adds(): 1 != 2'])
})

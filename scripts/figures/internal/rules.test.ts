import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drift, overruns } from './rules.ts'

test('default: the committed value itself is no drift under any rule', () => {
  for (const rule of ['exact', 'tolerance', 'ratio', 'info'] as const)
    assert.equal(drift(rule, 10, 10), undefined)
})

test('error: exact figures drift by any difference', () => {
  assert.match(drift('exact', 5900, 5901) ?? '', /5900 is committed, 5901 was measured/)
  assert.match(drift('exact', 'a', 'b') ?? '', /committed/)
})

test('behavior: bytes may differ by 2 %, not by more, in both directions', () => {
  assert.equal(drift('tolerance', 1000, 1020), undefined)
  assert.equal(drift('tolerance', 1000, 980), undefined)
  assert.ok(drift('tolerance', 1000, 1021))
  assert.ok(drift('tolerance', 1000, 979))
})

test('behavior: a ratio may fall to half and may always rise', () => {
  assert.equal(drift('ratio', 10, 5), undefined)
  assert.equal(drift('ratio', 10, 100), undefined)
  assert.ok(drift('ratio', 10, 4.9))
})

test('error: a new figure has to be committed, unless it is only told', () => {
  assert.match(drift('exact', undefined, 1) ?? '', /not in figures.json/)
  assert.equal(drift('info', undefined, 1), undefined)
})

test('error: a budget is overrun, undershot or has no figure', () => {
  const budgets = { bytes: { max: 100 }, speed: { min: 2 }, gone: { max: 1 } }
  assert.deepEqual(overruns(budgets, { bytes: 101, speed: 1.9 }), [
    'bytes is 101, over its budget of 100',
    'speed is 1.9, under its goal of 2',
    'gone has a budget, but nothing measured it',
  ])
  assert.deepEqual(overruns(budgets, { bytes: 100, speed: 2, gone: 1 }), [])
})

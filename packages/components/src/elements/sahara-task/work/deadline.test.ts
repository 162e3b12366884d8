import assert from 'node:assert/strict'
import { beforeEach, mock, test } from 'node:test'
import { Deadline } from './deadline.ts'

const minute = 60_000
let ticks: number[] = []
let ends = 0
const start = (seconds: number): Deadline => {
  const deadline: Deadline = new Deadline(
    () => ticks.push(Math.round(deadline.left ?? -1)),
    () => ends++,
  )
  deadline.watch(Date.now() / 1_000 + seconds)
  return deadline
}

beforeEach(() => {
  mock.timers.reset()
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_700_000_000_000 })
  ticks = []
  ends = 0
})

test('Deadline: default: silent until a quarter of an hour is left, then once a minute, then over', () => {
  const deadline = start(1_800)
  mock.timers.tick(14 * minute)
  assert.deepEqual([ticks, deadline.told], [[], undefined])
  mock.timers.tick(minute)
  assert.deepEqual(ticks, [900])
  assert.equal(Math.round(deadline.told ?? 0), 900)
  for (let passed = 0; passed < 13; passed++) mock.timers.tick(minute)
  assert.deepEqual(ticks.slice(0, 3).concat(ticks.slice(-1)), [900, 840, 780, 120])
  assert.equal(deadline.near, true)
  mock.timers.tick(2 * minute)
  assert.equal(ends, 1)
  assert.equal(deadline.left, undefined)
})

test('Deadline: behavior: it is not near before two minutes are left', () => {
  const deadline = start(170)
  assert.equal(deadline.near, false)
  mock.timers.tick(50_000)
  assert.deepEqual([ticks, deadline.near], [[120], true])
})

test('Deadline: behavior: a window that is over when it is first seen ends at once, and another one starts anew', () => {
  const deadline = start(-5)
  assert.equal(ends, 1)
  deadline.watch(Date.now() / 1_000 + 60)
  mock.timers.tick(minute)
  assert.equal(ends, 2)
})

test('Deadline: behavior: after a stop nothing is told', () => {
  start(100).stop()
  mock.timers.tick(10 * minute)
  assert.deepEqual([ticks, ends], [[], 0])
})

test('Deadline: behavior: a window of months outlives the longest timer', () => {
  const deadline = start(86_400 * 60)
  mock.timers.tick(3_600_000)
  assert.equal(ends, 0)
  assert.equal(Math.round(deadline.left ?? 0), 86_400 * 60 - 3_600)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStops } from './stops.ts'

test('default: what was done last is undone first, once', async () => {
  const undone: number[] = []
  const stops = createStops()
  for (const step of [1, 2, 3]) stops.push(async () => undone.push(step))
  await Promise.all([stops.run(), stops.run()])
  assert.deepEqual(undone, [3, 2, 1])
})

test('behavior: what is done after the end is undone at once', async () => {
  const undone: string[] = []
  const stops = createStops()
  await stops.run()
  stops.push(async () => undone.push('late'))
  await stops.run()
  assert.deepEqual(undone, ['late'])
})

test('error: one that fails does not keep the others, and is told', async () => {
  const undone: string[] = []
  const stops = createStops()
  stops.push(
    async () => undone.push('first'),
    () => Promise.reject(new Error('stuck')),
  )
  await assert.rejects(
    stops.run(),
    (error: unknown) => error instanceof AggregateError && /stuck/.test(String(error.errors[0])),
  )
  assert.deepEqual(undone, ['first'])
})

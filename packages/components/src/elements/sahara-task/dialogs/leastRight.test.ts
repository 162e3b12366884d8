import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refuses, weightsOf } from '@saharakit/sdk/seal'
import { leastRight, tellingCounts } from './leastRight.ts'

test('default: four answers and 80 % expected: four of the first eight', () => {
  assert.deepEqual(
    tellingCounts.map((seen) => [seen, leastRight(4, 8_000, seen)]),
    [
      [8, 4],
      [12, 6],
      [16, 9],
      [24, 14],
    ],
  )
})

test('behavior: one fewer would be refused, and nobody is refused before eight', () => {
  for (let classes = 2; classes <= 15; classes++)
    for (const p1Bps of [7_000, 8_000, 9_000, 9_900]) {
      const { right, wrong } = weightsOf(classes, p1Bps)
      const score = (correct: number, seen: number) => correct * right + (seen - correct) * wrong
      for (let seen = 1; seen <= 40; seen++) {
        const least = leastRight(classes, p1Bps, seen)
        assert.equal(refuses(score(least, seen), seen), false)
        if (least > 0) assert.equal(refuses(score(least - 1, seen), seen), true)
        if (seen < 8) assert.equal(least, 0)
      }
    }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom } from '../seed/random.ts'
import { crew, describeCrew, HONEST_ACCURACY, type Kind } from './profiles.ts'

/** Share of right labels over many items, and how often each class was given. */
function trial(kind: Kind, classes: number): { accuracy: number; counts: number[] } {
  const profile = crew.find((member) => member.kind === kind)
  assert.ok(profile)
  const random = createRandom(`${kind} ${classes}`)
  const counts = Array.from({ length: classes }, () => 0)
  let right = 0
  const items = 20_000
  for (let item = 0; item < items; item++) {
    const truth = item % classes
    const label = profile.label(truth, classes, random)
    counts[label] = (counts[label] ?? 0) + 1
    if (label === truth) right++
  }
  return { accuracy: right / items, counts: counts.map((count) => count / items) }
}

for (const classes of [2, 4]) {
  test(`default: honest annotators are right as often as they should be among ${classes}`, () => {
    const { accuracy, counts } = trial('honest', classes)
    assert.ok(Math.abs(accuracy - HONEST_ACCURACY) < 0.01, String(accuracy))
    for (const share of counts) assert.ok(Math.abs(share - 1 / classes) < 0.02, counts.join(' '))
  })

  test(`behavior: the lazy are right by chance among ${classes}`, () => {
    assert.deepEqual(trial('constant', classes).counts, [1, ...Array.from({ length: classes - 1 }, () => 0)])
    const { accuracy, counts } = trial('random', classes)
    assert.ok(Math.abs(accuracy - 1 / classes) < 0.02)
    for (const share of counts) assert.ok(Math.abs(share - 1 / classes) < 0.02)
  })
}

test('behavior: the shares add up in words', () => {
  assert.equal(describeCrew(), '67 % honest (92 % right), 17 % constant, 17 % random')
})

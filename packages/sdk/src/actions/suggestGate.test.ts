import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { suggestGate } from '../index.ts'
import { isSoundGate } from '../seal/index.ts'

const people = (count: number, goldRight: number, goldSeen = 20) =>
  Array.from({ length: count }, () => ({ goldRight, goldSeen }))

test('suggestGate: default: a little below what people are right in', () => {
  const { p1Bps, refused, reason, missing } = suggestGate({ classes: 2, accounts: people(10, 17) })
  assert.deepEqual([p1Bps, refused, reason], [8_200, 0, undefined])
  assert.deepEqual(missing, { accounts: 0, gold: 0 })
})

test('suggestGate: behavior: a few who guess don’t pull it down, and would have been refused', () => {
  for (const [classes, guessed] of [
    [2, 10],
    [4, 5],
  ] as const) {
    const honest = suggestGate({ classes, accounts: people(8, 17) }).p1Bps ?? 0
    const { p1Bps, refused } = suggestGate({ classes, accounts: [...people(8, 17), ...people(2, guessed)] })
    assert.equal(p1Bps, honest)
    assert.equal(refused, 0.2)
  }
})

test('suggestGate: behavior: pilots of 12 people who differ come to 84 % in the median, with three who guess to 82', () => {
  let state = 1
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
  // The 16th of 18 numbers drawn evenly: 84 % on average.
  const skill = () => Array.from({ length: 18 }, random).toSorted((one, other) => one - other)[15] ?? 0
  const answer = (right: number) => Array.from({ length: 20 }, random).filter((draw) => draw < right).length
  const medianOf = (guessing: number) => {
    const found = Array.from({ length: 200 }, () => {
      const skills = Array.from({ length: 12 }, (_, i) => (i < guessing ? 0.5 : skill()))
      const accounts = skills.map((right) => ({ goldRight: answer(right), goldSeen: 20 }))
      return suggestGate({ classes: 2, accounts }).p1Bps ?? 0
    })
    return found.toSorted((one, other) => one - other)[100] ?? 0
  }
  const [honest, some] = [medianOf(0), medianOf(3)]
  assert(Math.abs(honest - 8_400) <= 100, `${honest}`)
  assert(Math.abs(some - 8_200) <= 100, `${some}`)
})

test('suggestGate: behavior: too little evidence says how much is missing', () => {
  const few = [...people(3, 9, 10), ...people(4, 5, 6)]
  assert.deepEqual(suggestGate({ classes: 2, accounts: few }), {
    p1Bps: undefined,
    refused: undefined,
    reason: 'evidence',
    missing: { accounts: 2, gold: 70 },
  })
  assert.equal(suggestGate({ classes: 2, accounts: [] }).reason, 'evidence')
})

test('suggestGate: behavior: where most people guess there is no gate', () => {
  const { p1Bps, reason } = suggestGate({ classes: 2, accounts: [...people(6, 10), ...people(3, 19)] })
  assert.deepEqual([p1Bps, reason], [undefined, 'guessing'])
})

test('suggestGate: behavior: whatever it suggests is a gate that a campaign may have', () => {
  const account = fc
    .tuple(fc.nat(400), fc.nat(400))
    .map(([one, other]) => ({ goldRight: Math.min(one, other), goldSeen: Math.max(one, other) }))
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 15 }),
      fc.array(account, { maxLength: 30 }),
      (classes, accounts) => {
        const { p1Bps, refused, reason } = suggestGate({ classes, accounts })
        assert.equal(p1Bps === undefined, reason !== undefined)
        if (p1Bps === undefined || refused === undefined) return
        assert(isSoundGate(classes, p1Bps) && p1Bps % 100 === 0)
        assert(refused >= 0 && refused <= 1)
      },
    ),
  )
})

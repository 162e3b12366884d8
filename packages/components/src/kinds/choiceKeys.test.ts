import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { choicesOf, commandKeys } from './choiceKeys.ts'
import { labelForKey } from './labelForKey.ts'

const keysOf = (wishes: readonly (string | undefined)[]) =>
  choicesOf(wishes.map((key, index) => ({ id: `${index}`, label: `${index}`, ...(key && { key }) })))

test('choicesOf: default: wishes, digits, then letters', () => {
  const keys = keysOf([
    'd',
    undefined,
    'D',
    '7',
    ...Array.from({ length: 5 }, () => undefined),
    undefined,
    'a',
  ])
  assert.deepEqual(
    keys.map(({ key }) => key),
    ['d', '2', '3', '4', '5', '6', '7', '8', '9', 'b', 'a'],
  )
})

test('choicesOf: behavior: each of up to 15 classes has a key of its own, and that key chooses it', () => {
  // Few letters on purpose, so that wishes collide with each other and with what is given out.
  const wish = fc.option(
    fc.oneof(fc.constantFrom(...'abcdefABC0179?! .ßİé語'), fc.string({ unit: 'grapheme', maxLength: 2 })),
    { nil: undefined },
  )
  fc.assert(
    fc.property(fc.array(wish, { minLength: 2, maxLength: 15 }), (wishes) => {
      const choices = keysOf(wishes)
      assert.equal(new Set(choices.map(({ key }) => key)).size, choices.length)
      for (const [place, { key }] of choices.entries()) {
        assert(!commandKeys.includes(key))
        assert.equal(labelForKey(choices, key), place)
      }
    }),
    { numRuns: 2_000 },
  )
})

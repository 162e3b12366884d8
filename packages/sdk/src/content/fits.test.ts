import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { batchShape } from './batchShape.ts'
import { findMisfit } from './findMisfit.ts'
import { fits } from './fits.ts'
import { itemShape, manifestShape } from './shapes.ts'

const digest = `0x${'ab'.repeat(32)}`
const item = { parts: [{ digest, type: 'image/png', size: 9 }], prompt: 'A cat' }
const manifest = {
  version: 1,
  kind: 'pairwise',
  lang: 'pt-BR',
  title: 'Cats',
  question: 'Which?',
  requester: { name: 'Zoo' },
  instructions: '',
  classes: [
    { id: 'a', label: 'A', key: '😀' },
    { id: 'b', label: 'B', hint: '' },
  ],
  examples: [{ item, answer: 1, reason: '' }],
  sealingKeys: [`0x02${'ab'.repeat(32)}`],
  dataUse: '',
  exam: { pass: 0.8 },
  comments: false,
}

test('fits: default', () => {
  assert(fits(manifest, manifestShape))
  assert(fits({ batch: 3, items: [item] }, batchShape))
  assert.equal(findMisfit(manifest, manifestShape), undefined)
})

test('fits: behavior: fields of a prototype are no fields, in the document or in the shape', () => {
  const shape = { name: /^a$/ }
  assert(!fits(JSON.parse('{"name":"a","constructor":{}}'), shape))
  assert(!fits(JSON.parse('{"name":"a","__proto__":{}}'), shape))
  assert(!fits(Object.create({ name: 'a' }), shape))
  assert(!fits([], {}))
  assert(!fits(null, {}))
  assert(!fits('a', undefined))
})

test('fits: error: numbers that are none, texts one too long, lists one too short', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['batch', { batch: 0.5, items: [item] }],
    ['batch', { batch: Number.NaN, items: [item] }],
    ['batch', { batch: '1', items: [item] }],
    ['items', { batch: 1, items: [] }],
    ['items[0].prompt', { batch: 1, items: [{ ...item, prompt: 'x'.repeat(1_001) }] }],
    [
      'items[0].parts[0].digest',
      { batch: 1, items: [{ parts: [{ ...item.parts[0], digest: `${digest}\n` }] }] },
    ],
    [
      'items[0].parts[0].type',
      { batch: 1, items: [{ parts: [{ ...item.parts[0], type: `a/${'b'.repeat(79)}` }] }] },
    ],
  ]
  for (const [path, value] of cases) {
    assert(!fits(value, batchShape), path)
    assert.equal(findMisfit(value, batchShape)?.path, path)
  }
})

/** A copy with something else at one place. */
function damage(value: unknown, choose: (most: number) => number, junk: unknown): unknown {
  if (Object(value) !== value || choose(4) === 0) return junk
  if (Array.isArray(value)) {
    const place = choose(value.length)
    return value.length ? value.with(place, damage(value[place], choose, junk)) : [junk]
  }
  const keys = [...Object.keys(value as object), 'surprise']
  const key = keys[choose(keys.length)] as string
  return { ...(value as object), [key]: damage((value as Record<string, unknown>)[key], choose, junk) }
}

test('findMisfit: behavior: there is a place wherever a document does not fit, and none where it does', () => {
  const junk = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(junk, fc.infiniteStream(fc.nat(1_000)), (value, numbers) => {
      const choose = (most: number) => Number(numbers.next().value) % Math.max(1, most)
      const damaged = damage(manifest, choose, value)
      const misfit = findMisfit(damaged, manifestShape)
      assert.equal(misfit === undefined, fits(damaged, manifestShape))
      if (misfit) assert.match(misfit.expected, /\S/)
    }),
    { numRuns: 2_000 },
  )
  assert.equal(findMisfit({ ...item, parts: [] }, itemShape), undefined, 'a prompt needs no part')
  assert.equal(findMisfit({ ...manifest, title: '' }, manifestShape)?.expected, '1 to 200 characters of text')
})

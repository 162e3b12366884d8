import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCsv } from '../../../../scripts/consensus/csv.ts'
import { exportResults } from '../index.ts'
import type { CampaignResults, ItemResult } from '../types/results.ts'

const classes = [
  { id: 'cat', label: 'Cat' },
  { id: 'dog', label: 'Dog' },
]
const account = `0x${'ab'.repeat(20)}` as const
const digest = `0x${'cd'.repeat(32)}` as const

const itemOf = (more: Partial<ItemResult>): ItemResult => ({
  batch: 0,
  item: 0,
  label: 1,
  votes: [1, 2],
  votesLeftOut: [1, 0],
  agreement: 2 / 3,
  abstentions: 1,
  majority: [0, 1],
  gold: undefined,
  problems: [],
  comments: [],
  settled: 1,
  confidence: 0.87654,
  wantsLabel: true,
  goldVoid: false,
  ...more,
})
const resultsOf = (items: readonly ItemResult[]): CampaignResults => ({
  campaignId: 1n,
  items,
  accounts: [],
  unopenedSeats: [],
  unreadableNotes: [],
})
const fieldsOf = (text: string) => [...readCsv(text, 'export.csv')].map(({ fields }) => fields)

const two = resultsOf([
  itemOf({
    problems: [{ account, reason: 'broken' }],
    comments: [{ account, text: 'Which "dog",\nplease?' }],
  }),
  itemOf({ item: 1, settled: undefined, confidence: 0, gold: 0, votes: [0, 0] }),
])
const batches = [
  { batch: 0, items: [{ parts: [{ digest, type: 'image/png', size: 3 }], prompt: 'A dog, or not' }] },
]

test('exportResults: default: JSON Lines, one object an item, classes by their ids', () => {
  const lines = exportResults(two, { manifest: { classes }, format: 'jsonl', batches }).split('\n')
  assert.equal(lines.pop(), '')
  const [first, second] = lines.map((line) => JSON.parse(line) as unknown)
  assert.deepEqual(first, {
    batch: 0,
    item: 0,
    parts: [digest],
    prompt: 'A dog, or not',
    label: 'dog',
    confidence: 0.8765,
    votes: { cat: 1, dog: 2 },
    votesLeftOut: { cat: 1, dog: 0 },
    abstentions: 1,
    gold: null,
    problems: ['broken'],
    comments: ['Which "dog",\nplease?'],
  })
  assert.partialDeepStrictEqual(second, { parts: [], prompt: null, label: null, gold: 'cat' })
})

test('exportResults: behavior: CSV, a row an item, read back by a parser', () => {
  const text = exportResults(two, { manifest: { classes }, format: 'csv', batches })
  assert.deepEqual(fieldsOf(text), [
    [
      'batch',
      'item',
      'parts',
      'prompt',
      'label',
      'confidence',
      'votes cat',
      'votes dog',
      'left out cat',
      'left out dog',
      'abstentions',
      'gold',
      'problems',
      'comments',
    ],
    [
      '0',
      '0',
      digest,
      'A dog, or not',
      'dog',
      '0.8765',
      '1',
      '2',
      '1',
      '0',
      '1',
      '',
      'broken',
      'Which "dog",\nplease?',
    ],
    ['0', '1', '', '', '', '0', '0', '0', '1', '0', '1', 'cat', '', ''],
  ])
  assert(text.endsWith('\r\n') && !text.replaceAll('\r\n', '').includes('\r'))
})

test('exportResults: behavior: a prompt that a spreadsheet would run is text', () => {
  const promptOf = (prompt: string) => {
    const own = [{ batch: 0, items: [{ parts: [], prompt }] }]
    return fieldsOf(
      exportResults(resultsOf([itemOf({})]), { manifest: { classes }, format: 'csv', batches: own }),
    )[1]?.[3]
  }
  for (const prompt of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])
    assert.equal(promptOf(prompt), `'${prompt}`)
  for (const prompt of ['1 = 1', "'tis", 'a@b', '']) assert.equal(promptOf(prompt), prompt)
})

test('exportResults: behavior: whatever people wrote comes back, and no field begins a formula', () => {
  const written = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'=+-@\'",;\r\n\t a1é＝') }),
    fc.string({ unit: 'binary-ascii' }),
  )
  fc.assert(
    fc.property(written, written, (comment, id) => {
      const manifest = { classes: [{ id, label: '' }, ...classes] }
      const results = resultsOf([itemOf({ settled: 0, comments: [{ account, text: comment }] })])
      const [, row] = fieldsOf(exportResults(results, { manifest, format: 'csv' }))
      const back = (field: string) => field.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '')
      assert.deepEqual([back(row?.[4] ?? ''), back(row?.at(-1) ?? '')], [id, comment])
      for (const field of row ?? []) assert.doesNotMatch(field, /^[=+\-@\t\r\n＝＋－＠]/u)
      const line = exportResults(results, { manifest, format: 'jsonl' })
      assert.equal(line.split('\n').length, 2)
      assert.partialDeepStrictEqual(JSON.parse(line), { label: id, comments: [comment] })
    }),
    { numRuns: 40 },
  )
})

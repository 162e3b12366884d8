import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCampaign } from '@saharakit/sdk'
import { itemOf } from '../testing/scriptedCampaign.ts'
import { inputsOf, itemsToLabel, manifestOf, termsOf } from './campaign.ts'
import { flawsOf, leastExpected, openStep } from './check.ts'
import { costOf } from './cost.ts'
import {
  answersWithout,
  type CampaignDraft,
  type DraftItem,
  emptyDraft,
  isWritten,
  readDraft,
} from './draft.ts'
import { fitsKind, itemsOfFiles, itemsOfList, typeOf } from './items.ts'
import { hourlyOf, paceOf } from './pace.ts'

const unit = { symbol: 'TEST', decimals: 18 }
const written: CampaignDraft = {
  ...emptyDraft,
  title: 'Mails',
  question: 'Wanted?',
  requesterName: 'The Reedbed',
  classes: [
    { label: 'Wanted', key: 'w', hint: '' },
    { label: 'Spam, or worse', key: '', hint: 'Also chain letters' },
  ],
  price: '0.02',
  bond: '1',
}
/** Twelve texts: four with secret answers, one example. */
const items: readonly DraftItem[] = Array.from({ length: 12 }, (_, place) =>
  itemOf(
    `text ${place}`,
    place < 4 ? { answer: place % 2 } : place === 4 ? { answer: 1, example: 'Nobody asked for it.' } : {},
  ),
)
const codes = (...parameters: Parameters<typeof flawsOf>) =>
  flawsOf(...parameters).map(({ field, code }) => `${field}: ${code}`)

test('itemsOfList: default: one text a line, without empty ones', () => {
  const { items: found, refused } = itemsOfList('text-review', ' one \r\n\n  two\n')
  assert.deepEqual(
    found.map(({ name }) => name),
    ['one', 'two'],
  )
  assert.equal(refused, 0)
  assert.equal(new TextDecoder().decode(found[0]?.parts[0]?.bytes), 'one')
})

test('itemsOfList: behavior: a pair has a tab in it, and other lines are counted', () => {
  const { items: found, refused } = itemsOfList('pairwise', 'tea\tcoffee\nwater\na\tb\tc\n\tx')
  assert.deepEqual(
    found.map(({ parts }) => parts.length),
    [2],
  )
  assert.equal(refused, 3)
})

test('itemsOfFiles: behavior: files that follow each other by name are a pair, and one that is left over is none', () => {
  const file = (name: string) => ({ name, type: 'image/png', bytes: new Uint8Array([1]) })
  const pairs = itemsOfFiles('pairwise', [file('b2'), file('a1'), file('b1'), file('a2'), file('c')])
  assert.deepEqual(
    pairs.map(({ name }) => name),
    ['a1 / a2', 'b1 / b2'],
  )
  assert.equal(itemsOfFiles('image-choice', [file('b'), file('a')])[0]?.name, 'b')
})

test('typeOf: behavior: pictures that browsers draw and plain text, by type or by name', () => {
  assert.equal(typeOf({ name: 'a.png', type: 'image/png' }), 'image/png')
  assert.equal(typeOf({ name: 'a.svg', type: 'image/svg+xml' }), undefined)
  assert.equal(typeOf({ name: 'notes.TXT', type: '' }), 'text/plain')
  assert.equal(typeOf({ name: 'a.html', type: 'text/html' }), undefined)
  assert.equal(fitsKind('image-choice', 'text/plain'), false)
  assert.equal(fitsKind('text-review', 'image/png'), false)
  assert.equal(fitsKind('pairwise', 'image/png'), true)
})

test('readDraft: behavior: what an older version kept has the new fields, and what is none of ours is none', () => {
  assert.equal(readDraft({ format: 1, title: 'Old' })?.seats, emptyDraft.seats)
  for (const value of [undefined, null, 'text', { format: 2 }]) assert.equal(readDraft(value), undefined)
  assert.equal(isWritten(emptyDraft, []), false)
  assert.equal(isWritten(emptyDraft, items), true)
})

test('answersWithout: behavior: answers of a class that is gone are not known any more, those behind it move up', () => {
  const list = [0, 1, 2, undefined].map((answer) =>
    itemOf('x', answer === undefined ? {} : { answer, ms: 1 }),
  )
  assert.deepEqual(
    answersWithout(list, 1).map(({ answer }) => answer),
    [0, undefined, 1, undefined],
  )
  assert.equal(answersWithout(list, 1)[1]?.ms, undefined)
})

test('flawsOf: default: nothing is wrong with a campaign that can be built', () => {
  assert.equal(openStep(written, items, unit), 'review')
})

test('flawsOf: behavior: each step says what it lacks', () => {
  assert.deepEqual(codes('items', written, [], unit), ['items: itemsNone'])
  const empty = codes('task', emptyDraft, items, unit)
  for (const field of ['title', 'question', 'requesterName', 'class-0', 'class-1'])
    assert(empty.includes(`${field}: needed`), field)
  const twice = { ...written, classes: written.classes.map((one) => ({ ...one, label: 'Same', key: 'k' })) }
  assert.deepEqual(codes('task', twice, items, unit), ['classes: classesSame', 'classes: keysSame'])
  assert.deepEqual(codes('gold', written, items.slice(5), unit), ['gold: goldNone'])
  assert.deepEqual(codes('gold', written, items.slice(0, 4), unit), ['gold: goldOnly'])
  assert.equal(openStep({ ...written, title: '' }, items, unit), 'task')
})

test('flawsOf: behavior: amounts, shares and the gate are those that the contract takes', () => {
  const wrong = { ...written, price: '0', bond: 'x', referrerShare: '11', expected: '60', pilot: '12' }
  assert.deepEqual(codes('price', wrong, items, unit), [
    'price: notAmount',
    'bond: notAmount',
    'referrerShare: notShare',
    'expected: notExpected',
    'pilot: notPilot',
  ])
  assert.equal(leastExpected(2), 6_000)
  assert.deepEqual(codes('price', { ...written, expected: '60.1' }, items, unit), [])
  assert.deepEqual(codes('price', { ...written, pilot: '11' }, items, unit), [])
})

test('itemsToLabel: behavior: examples are not labeled, and a pilot has the known answers first', () => {
  assert.equal(itemsToLabel(written, items).length, 11)
  const pilot = itemsToLabel({ ...written, pilot: '6' }, items.toReversed())
  assert.deepEqual(
    pilot.map(({ answer }) => answer !== undefined),
    [true, true, true, true, false, false],
  )
})

test('costOf: default: what the contract takes, part by part', async () => {
  const cost = costOf(written, items, unit)
  assert.equal(cost.labels, 33)
  assert.equal(cost.pay, 660_000_000_000_000_000n)
  assert.equal(cost.shares, 33_000_000_000_000_000n)
  assert.equal(cost.bond, 10n ** 18n)
  assert.equal(cost.total, cost.pay + cost.shares + cost.bond)
  assert.equal(costOf(written, [], unit).total, 0n)
})

test('termsOf: default: with the manifest and the items they build a campaign', async () => {
  const built = await buildCampaign({
    items: inputsOf(written, items),
    manifest: manifestOf(written, items),
    terms: termsOf(written, items, unit, 1_000),
  })
  assert.equal(built.spec.itemCount, 11)
  assert.equal(built.spec.closesAt, 1_000 + 30 * 86_400)
  assert.deepEqual(
    built.manifest.classes.map(({ id, key }) => [id, key]),
    [
      ['wanted', 'w'],
      ['spam-or-worse', undefined],
    ],
  )
  assert.equal(built.manifest.examples[0]?.reason, 'Nobody asked for it.')
  const gold = built.secrets.epochs.flatMap(({ gold }) => gold).map(({ mask }) => mask.toString(2))
  assert.equal([...gold.join('')].filter((bit) => bit === '1').length, 4)
})

test('paceOf: default: a guess from the length of the items until five were labeled', () => {
  const long = Array.from({ length: 5 }, () => itemOf('x'.repeat(200)))
  assert.deepEqual(paceOf(long), { seconds: 13, measured: 0 })
  const own = long.map((item, place) => ({ ...item, answer: 0, ms: 4_000 + place }))
  assert.deepEqual(paceOf(own), { seconds: 4.002, measured: 5 })
  assert.equal(hourlyOf(20n, { seconds: 4, measured: 5 }), 18_000n)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mail } from '../../seed/readMails.ts'
import { seedAssets } from './seedAssets.ts'
import { measureFilter, type SpamFilter, scoreOf, trainFilter, wordsOf } from './spamFilter.ts'

const assets = seedAssets()
const bySlug = (slug: string) => {
  const found = assets.find((asset) => asset.slug === slug)
  assert.ok(found)
  return found
}
const textOf = (slug: string, name: string): string => {
  const file = bySlug(slug).files.find((each) => each.name === name)
  assert.ok(file)
  return new TextDecoder().decode(file.bytes)
}
const mailsOf = (name: string): Mail[] =>
  textOf('mailbox', name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Mail)

test('seedAssets: default: what is claimed of a filter is what it does with the files that are sold', () => {
  const filter = JSON.parse(textOf('filter', 'filter.json')) as SpamFilter
  const { share, count } = measureFilter(filter, mailsOf('test.jsonl'))
  const [record] = bySlug('filter').manifest.evaluations ?? []
  assert.equal(record?.value, Math.round(share * 1_000) / 1_000)
  assert.match(String(record?.note), new RegExp(`^${count} `))
  assert.ok(share > 0.95, `${share}`)
})

test('seedAssets: behavior: tuning on newsletters helps with newsletters', () => {
  const accuracy = (slug: string) =>
    bySlug(slug).manifest.evaluations?.find(({ dataset }) => dataset === 'Newsletters')?.value ?? 0
  assert.ok(accuracy('letterFilter') > accuracy('filter') + 0.3)
})

test('seedAssets: behavior: a filter can be trained again from the dataset alone', () => {
  assert.deepEqual(trainFilter(mailsOf('train.jsonl')), JSON.parse(textOf('filter', 'filter.json')))
})

test('seedAssets: behavior: the usage snippet judges as the filter does, but for the marks of form', async () => {
  const filter = JSON.parse(textOf('filter', 'filter.json')) as SpamFilter
  const body = bySlug('filter').manifest.usage ?? ''
  const run = new Function('readFile', 'mail', `return (async () => {${body}\nreturn isSpam})()`) as (
    readFile: () => Promise<string>,
    mail: string,
  ) => Promise<boolean>
  const mails = mailsOf('test.jsonl').slice(0, 100)
  const same = await Promise.all(
    mails.map(
      async ({ text }) =>
        (await run(async () => textOf('filter', 'filter.json'), text)) === scoreOf(filter, text) > 0,
    ),
  )
  assert.ok(same.filter(Boolean).length > 90)
})

test('wordsOf: behavior: each word once, whatever the text', () => {
  assert.deepEqual(wordsOf(''), [])
  assert.deepEqual(wordsOf('Free free FREE $5 !!'), ['free', '#amount', '#marks'])
})

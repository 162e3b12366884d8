import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainTerms, presetTerms, rights, splitPrice } from '@saharakit/sdk'
import fc from 'fast-check'
import { hashOf } from '../../../internal/testing/scriptedServices.ts'
import { draftId, draftLineage } from '../services/draftLineage.ts'
import { knownTerms, payload, sourceOf } from '../testing/scriptedSeller.ts'
import { flawsOf, type ListingFacts } from './check.ts'
import { emptyDraft, type ListingDraft, progressAfter, readDraft } from './draft.ts'
import { fileName, isPicture, isText, mediaType } from './fileNames.ts'
import { manifestOf } from './manifest.ts'
import { parseAmount, parseCount, parsePercent, parseValue, percentText } from './numbers.ts'
import { rightBits, rightsIn } from './rights.ts'
import { inherit, neededFor, standingOf } from './sources.ts'
import { presets, termsOf } from './terms.ts'

const nothingKnown: ListingFacts = { present: new Set(), sources: new Map(), unit: undefined }

test('parseAmount: default: exact to the last unit', () => {
  assert.equal(parseAmount('12.5', 6), 12_500_000n)
  assert.equal(parseAmount(' 0.000001 ', 6), 1n)
  assert.equal(parseAmount('7', 0), 7n)
  assert.equal(parseAmount('.5', 1), 5n)
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 96n }),
      fc.integer({ min: 0, max: 18 }),
      (amount, decimals) => {
        const digits = amount.toString().padStart(decimals + 1, '0')
        const text = decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits
        assert.equal(parseAmount(text, decimals), amount)
      },
    ),
  )
})

test('parseAmount: behavior: a comma is a decimal point, other digits count, nobody guesses at thousands', () => {
  assert.equal(parseAmount('12,5', 6), 12_500_000n)
  assert.equal(parseAmount('1,000', 6), undefined)
  assert.equal(parseAmount('1,0000', 6), 1_000_000n)
  assert.equal(parseAmount('١٢٫٥', 6), 12_500_000n)
  assert.equal(parseAmount('۱۲', 0), 12n)
  for (const text of ['', '-1', '1e3', '0x10', '1.2.3', '1 000', 'ten', '1.0000001'])
    assert.equal(parseAmount(text, 6), undefined, text)
  assert.equal(parseAmount('1.2000000', 6), 1_200_000n)
})

test('parsePercent, parseCount, parseValue: default', () => {
  assert.equal(parsePercent('2.5'), 250)
  assert.equal(parsePercent('0.01'), 1)
  assert.equal(parsePercent('0.001'), undefined)
  assert.equal(parsePercent('11', 1_000), undefined)
  assert.equal(percentText(250), '2.5')
  assert.equal(parseCount('0', 10n), undefined)
  assert.equal(parseCount('10', 10n), 10n)
  assert.equal(parseCount('11', 10n), undefined)
  assert.equal(parseValue('-0.93'), -0.93)
  assert.equal(parseValue('\u22121'), -1)
  assert.equal(parseValue('high'), undefined)
})

test('fileName: behavior: no paths, nothing invisible, no name twice on any disk', () => {
  assert.equal(fileName('birds/marsh/one.csv', new Set()), 'birds_marsh_one.csv')
  assert.equal(fileName('../../etc/passwd', new Set()), '.._.._etc_passwd')
  assert.equal(fileName('..', new Set()), 'file..')
  assert.equal(fileName('a\u202ecod.exe', new Set()), 'a cod.exe')
  assert.equal(fileName('A.TXT', new Set(['a.txt'])), 'A (2).TXT')
  assert.equal(fileName('a.txt', new Set(['a.txt', 'a (2).txt'])), 'a (3).txt')
})

test('mediaType: behavior: what browsers don’t know', () => {
  assert.equal(mediaType({ name: 'a.csv', type: '' }), 'text/csv')
  assert.equal(mediaType({ name: 'a.jsonl', type: 'text/plain' }), 'application/x-ndjson')
  assert.equal(mediaType({ name: 'a.png', type: 'image/png' }), 'image/png')
  assert.equal(mediaType({ name: 'a', type: 'nonsense' }), 'application/octet-stream')
  assert.equal(mediaType({ name: 'a.html', type: 'text/html; charset=utf-8' }), 'text/html')
  assert(isText('application/json') && isText('text/csv') && !isText('application/zip'))
  assert(isPicture('image/png') && !isPicture('image/svg+xml'))
})

test('presets, rightBits: behavior: those of the SDK', () => {
  assert.deepEqual(presets, {
    open: presetTerms['Open Use'],
    remix: presetTerms['Commercial Remix'],
    personal: presetTerms['Non-Commercial'],
  })
  assert.deepEqual(Object.fromEntries(rightBits), rights)
  assert.deepEqual(rightsIn(12), ['DERIVE', 'TRAIN'])
})

test('termsOf: behavior: own terms, and none where a field is none', () => {
  const own = { ...emptyDraft.own, rights: 5, duties: 3, share: '12.5', seats: '3' }
  const draft = { ...emptyDraft, terms: 'own' as const, own: { ...own, days: '30' } }
  assert.deepEqual(termsOf(draft), {
    rights: 5,
    duties: 3,
    revenueShareBps: 1_250,
    expirySeconds: 30 * 86_400,
    transferable: false,
    seats: 3,
    legalTextHash: `0x${'0'.repeat(64)}`,
    uri: '',
  })
  assert.equal(termsOf({ ...draft, own })?.transferable, true)
  assert.equal(termsOf({ ...draft, own: { ...own, share: '51' } }), undefined)
})

test('standingOf: behavior: the license that suffices and asks for least; the owner needs none', () => {
  const remix = { ...knownTerms('remix'), tokenId: 1n }
  const open = { ...knownTerms('open'), tokenId: 2n }
  const use = { ...remix, tokenId: 3n, terms: { ...remix.terms, rights: 1 } }
  const stranger = sourceOf(3n)
  assert.equal(standingOf(stranger, 'TRAINED_ON').refusal, neededFor('TRAINED_ON'))
  assert.equal(standingOf({ ...stranger, isOwn: true }, 'TRAINED_ON').refusal, undefined)
  assert.equal(standingOf({ ...stranger, licenses: [use, remix, open] }, 'TRAINED_ON').license, open)
  assert.equal(standingOf({ ...stranger, licenses: [use] }, 'TRAINED_ON').refusal, 12)
  assert.equal(standingOf({ ...stranger, licenses: [use] }, 'USES').refusal, undefined)
  assert.equal(standingOf({ ...stranger, licenses: [remix] }, 'MERGED_FROM').leastBps, 500)
  // Nobody can give what its own sources don't leave.
  assert.equal(standingOf({ ...stranger, isOwn: true, rights: 1 }, 'FINETUNED_FROM').refusal, 4)
})

test('inherit: behavior: the most restrictive wins, what is measured on takes nothing, terms that differ conflict', () => {
  const personal = { ...knownTerms('personal'), tokenId: 1n }
  const remix = { ...knownTerms('remix'), tokenId: 2n }
  const bound = sourceOf(3n, { licenses: [personal] })
  const free = sourceOf(4n, { licenses: [remix] })
  assert.equal(inherit([]).rights, 127)
  assert.equal(
    inherit([
      { source: free, relation: 'TRAINED_ON' },
      { source: bound, relation: 'EVALUATED_ON' },
    ]).rights,
    47,
  )
  const both = inherit([
    { source: free, relation: 'TRAINED_ON' },
    { source: bound, relation: 'TRAINED_ON' },
  ])
  assert.equal(both.rights, 13)
  assert.equal(both.boundTo?.termsId, personal.termsId)
  assert.equal(inherit([{ source: bound, relation: 'USES' }]).boundTo, undefined)
  const other = sourceOf(5n, { licenses: [{ ...personal, termsId: hashOf(99) }] })
  assert.equal(
    inherit([
      { source: bound, relation: 'TRAINED_ON' },
      { source: other, relation: 'TRAINED_ON' },
    ]).conflict,
    true,
  )
})

test('draftLineage: behavior: the SDK explains and splits a draft as it will explain and split the asset', () => {
  const personal = { ...knownTerms('personal'), tokenId: 1n }
  const grandparent = sourceOf(1n).lineage[0]!
  const parent = sourceOf(2n, {
    licenses: [personal],
    lineage: [
      { ...sourceOf(2n).lineage[0]!, parents: 1, parentsBps: 2_000 },
      { ...grandparent, child: 2n, relation: 'TRAINED_ON', shareBps: 2_000 },
    ],
  })
  const links = [
    { source: parent, version: 1, relation: 'FINETUNED_FROM' as const, shareBps: 1_000 },
    { source: sourceOf(3n, { isOwn: true }), version: 1, relation: 'USES' as const, shareBps: 0 },
  ]
  const lineage = draftLineage(links, undefined)
  const { sentences } = explainTerms(presets.open, lineage)
  assert.equal(sentences.find(({ about }) => about === 'COMMERCIAL')?.because, 2n)
  assert.equal(
    sentences.some(({ about }) => about === 'bound'),
    true,
  )
  const parts = splitPrice(1_000n, 500, lineage, '0x0000000000000000000000000000000000000001')
  assert.deepEqual(
    parts.map(({ role, assetId, amount }) => [role, assetId, amount]),
    [
      ['referrer', undefined, 50n],
      ['owner', draftId, 855n],
      ['owner', 2n, 76n],
      ['owner', 1n, 19n],
    ],
  )
})

test('progressAfter: behavior: words are uploaded again, other bytes take another key, what is registered stays', () => {
  const progress = {
    account: '0x70997970c51812dc3a010c7d01b50e0d17dc79c8',
    nonce: hashOf(1),
    payload,
    manifestHash: hashOf(2),
  } as const
  const file = { name: 'a', type: 'text/plain', size: 1, sha256: hashOf(3), preview: false }
  const before: ListingDraft = { ...emptyDraft, files: [file], progress }
  const after = (change: Partial<ListingDraft>) => progressAfter(before, { ...before, ...change })
  assert.equal(after({ price: '1', terms: 'open' }), progress)
  assert.deepEqual(after({ name: 'B' }), { account: progress.account, nonce: hashOf(1), payload })
  assert.deepEqual(after({ files: [{ ...file, preview: true }] }).payload, payload)
  for (const change of [
    { files: [{ ...file, sha256: hashOf(4) }] },
    { files: [] },
    { cipher: 'aes-256-gcm' as const },
    { access: 'everybody' as const },
  ])
    assert.deepEqual(after(change), { account: progress.account })
  const registered = { ...before, progress: { ...progress, assetId: '7' } }
  assert.equal(progressAfter(registered, { ...registered, name: 'C' }), registered.progress)
})

test('readDraft: behavior: of an older page, or none of ours', () => {
  assert.equal(readDraft(undefined), undefined)
  assert.equal(readDraft({ format: 2 }), undefined)
  assert.deepEqual(readDraft({ format: 1, name: 'A' }), { ...emptyDraft, name: 'A' })
})

test('manifestOf: behavior: no empty fields, and the files as they were looked at', () => {
  const draft: ListingDraft = {
    ...emptyDraft,
    name: ' Marsh birds ',
    languages: 'en, la',
    authorUrl: 'https://reed.example',
    scores: [{ metric: 'F1', value: '0.9', dataset: ' ' }],
    files: [{ name: 'a.txt', type: 'text/plain', size: 1, sha256: hashOf(3), preview: true }],
  }
  assert.deepEqual(manifestOf(draft), {
    version: 1,
    kind: 'dataset',
    name: 'Marsh birds',
    description: '',
    open: false,
    languages: ['en', 'la'],
    files: [{ name: 'a.txt', type: 'text/plain', size: 1, sha256: hashOf(3) }],
    evaluations: [{ metric: 'F1', value: 0.9 }],
  })
  assert.deepEqual(manifestOf({ ...draft, access: 'none' }).files, [])
  const files = [{ ...draft.files[0]!, sha256: undefined }]
  assert.throws(() => manifestOf({ ...draft, files }), /not looked at/)
})

test('flawsOf: behavior: a whole listing has none, an empty one has those of its fields', () => {
  const file = { name: 'a.txt', type: 'text/plain', size: 1, sha256: hashOf(3), preview: false }
  const whole: ListingDraft = { ...emptyDraft, files: [file], name: 'A', price: '1' }
  const facts = { ...nothingKnown, present: new Set(['a.txt']), unit: { symbol: 'TEST', decimals: 18 } }
  for (const step of ['files', 'about', 'sources', 'terms', 'price', 'publish'] as const)
    assert.deepEqual(flawsOf(step, whole, facts), [], step)
  const codes = (step: 'files' | 'about' | 'price', change: Partial<ListingDraft>) =>
    flawsOf(step, { ...whole, ...change }, facts).map(({ field, code }) => `${field} ${code}`)
  assert.deepEqual(codes('files', { files: [] }), ['files filesMissing'])
  assert.deepEqual(codes('files', { files: [{ ...file, size: 5 * 1024 ** 3 }] }), ['files filesLarge'])
  assert.deepEqual(codes('about', { name: ' ', authorUrl: 'javascript:alert(1)' }), [
    'name needed',
    'authorName needed',
    'authorUrl notWeb',
  ])
  assert.deepEqual(codes('price', { price: String(2n ** 96n), supply: '0' }), [
    'price notAmount',
    'supply notCount',
  ])
})

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { zeroAddress, zeroHash } from 'viem'
import type { LineageLink, Relation } from '../types/asset.ts'
import { type LicenseSentence, type LicenseTermsCore, rights } from '../types/license.ts'
import { explainTerms } from './explainTerms.ts'
import { presetTerms } from './presetTerms.ts'
import { ALL_RIGHTS } from './rightsMask.ts'

const terms = (mask: number, duties = 0): LicenseTermsCore => ({
  rights: mask,
  duties,
  revenueShareBps: 0,
  expirySeconds: 0,
  transferable: true,
  seats: 0,
})

/** An asset of a lineage by its number, and its parents with the license on each. */
type Draft = Readonly<{
  id: number
  parents?: readonly (readonly [id: number, relation: Relation, license: number | 'owned'])[]
}>

/** The lineage of the last asset as the chain computes it: what each leaves follows from its links. */
function lineageOf(drafts: readonly Draft[], reads: 'licenses' | 'rows' = 'rows'): LineageLink[] {
  const left = new Map<number, number>()
  for (const { id, parents = [] } of drafts) {
    let mask = ALL_RIGHTS
    for (const [parent, relation, license] of parents)
      if (relation !== 'EVALUATED_ON')
        mask &= (left.get(parent) ?? 0) & (license === 'owned' ? ALL_RIGHTS : license)
    left.set(id, mask)
  }
  const row = (id: number, link?: Partial<LineageLink>): LineageLink => ({
    child: undefined,
    assetId: BigInt(id),
    version: 1,
    relation: undefined,
    shareBps: 0,
    owner: zeroAddress,
    kind: 'model',
    latest: 1,
    parents: drafts.find((draft) => draft.id === id)?.parents?.length ?? 0,
    parentsBps: 0,
    rights: left.get(id) ?? 0,
    totalShares: 0n,
    contributorsBps: 0,
    manifestHash: zeroHash,
    ...link,
  })
  const rows = [row(drafts.at(-1)?.id ?? 0)]
  const opened = new Set<bigint>()
  for (const { assetId } of rows) {
    if (opened.has(assetId)) continue
    opened.add(assetId)
    for (const [parent, relation, license] of drafts.find(({ id }) => BigInt(id) === assetId)?.parents ?? [])
      rows.push(
        row(parent, {
          child: assetId,
          relation,
          ...(reads === 'licenses' ? { license: license === 'owned' ? license : terms(license) } : {}),
        }),
      )
  }
  return rows
}

const causeOf = (sentences: readonly LicenseSentence[], about: string) =>
  sentences.find((sentence) => sentence.about === about)?.because

/** One line for a license: `+` may, `-` may not, `!` must, and what it says of shares and limits. */
const marks = { may: '+', 'may-not': '-', must: '!', share: '%', limit: '=' } as const
const shorten = (sentences: readonly LicenseSentence[]) =>
  sentences.map(({ kind, about, value = '' }) => `${marks[kind]}${about}${value}`).join(' ')

const goldenFile = new URL('../../test/licenses.golden.json', import.meta.url)

test('explainTerms: default: all 128 sets of rights with all four of duties say what they said before', () => {
  const licenses: Record<string, string> = {}
  const texts: Record<string, string> = {}
  for (let mask = 0; mask <= ALL_RIGHTS; mask++)
    for (let duties = 0; duties < 4; duties++) {
      const { rights: allowed, sentences } = explainTerms({ ...terms(mask, duties), revenueShareBps: 500 })
      assert.equal(allowed, mask)
      licenses[`${mask}/${duties}`] = shorten(sentences)
      for (const sentence of sentences) {
        const isFree = sentence.about === 'TRAIN' && mask & rights.DERIVE ? ' with DERIVE' : ''
        const isMade = sentence.about === 'revenue' && mask & rights.DERIVE ? ' with DERIVE' : ''
        const key = `${shorten([sentence])}${sentence.kind === 'may' ? isFree : isMade}`
        assert.equal(texts[key] ?? sentence.text, sentence.text, key)
        texts[key] = sentence.text
      }
    }
  const found = { texts, licenses }
  if (process.env['UPDATE_GOLDEN']) writeFileSync(goldenFile, `${JSON.stringify(found, null, 2)}\n`)
  assert.deepEqual(found, JSON.parse(readFileSync(goldenFile, 'utf8')))
})

test('explainTerms: behavior: the presets in full', () => {
  assert.deepEqual(
    explainTerms(presetTerms['Non-Commercial']).sentences.map(({ text }) => text),
    [
      'You may use it.',
      'You may make new assets from it.',
      'You may train models on it.',
      'You may not use it for profit.',
      'You may not pass it on.',
      'You may not sell what you make with it.',
      'You may not give others these rights.',
      'You must name who made it.',
      'You must license what you make from it under these same terms.',
      'The license never ends.',
      'Any number of people may use one license.',
      'You can’t pass the license on to somebody else.',
    ],
  )
  const share = explainTerms(presetTerms['Commercial Remix']).sentences.find(({ kind }) => kind === 'share')
  assert.deepEqual(share, {
    kind: 'share',
    about: 'revenue',
    value: 500,
    text: 'What you make from it passes at least 5 % of its revenue up.',
  })
})

test('explainTerms: behavior: times, seats and shares', () => {
  const textOf = (about: string, changes: Partial<LicenseTermsCore>) =>
    explainTerms({ ...terms(1), ...changes }).sentences.find((sentence) => sentence.about === about)?.text
  assert.equal(textOf('expiry', { expirySeconds: 86_400 }), 'The license ends after 1 day.')
  assert.equal(textOf('expiry', { expirySeconds: 30 * 86_400 }), 'The license ends after 30 days.')
  assert.equal(textOf('expiry', { expirySeconds: 90_000 }), 'The license ends after 25 hours.')
  assert.equal(textOf('expiry', { expirySeconds: 61 }), 'The license ends after 61 seconds.')
  assert.equal(textOf('seats', { seats: 1 }), 'One license is for one person.')
  assert.equal(textOf('seats', { seats: 5 }), 'One license is for up to 5 people.')
  assert.equal(
    textOf('revenue', { revenueShareBps: 250 }),
    'If you sell the license on, 2.5 % of the price is due.',
  )
  assert.equal(textOf('revenue', { revenueShareBps: 250, transferable: false }), undefined)
})

test('explainTerms: behavior: no terms allow nothing', () => {
  const { rights: allowed, sentences } = explainTerms(undefined)
  assert.equal(allowed, 0)
  assert.equal(shorten(sentences), '-USE -COMMERCIAL -DERIVE -TRAIN -REDISTRIBUTE -SELL_OUTPUTS -SUBLICENSE')
})

test('explainTerms: behavior: the ancestor whose license takes a right away is named, the nearest where several do', () => {
  const study = rights.USE | rights.DERIVE | rights.TRAIN
  const wide = ALL_RIGHTS & ~rights.SUBLICENSE
  const drafts: Draft[] = [
    { id: 1 },
    { id: 2, parents: [[1, 'TRAINED_ON', study]] },
    { id: 3 },
    {
      id: 4,
      parents: [
        [2, 'FINETUNED_FROM', study],
        [3, 'FINETUNED_FROM', wide],
      ],
    },
  ]
  const lineage = lineageOf(drafts)
  const { rights: allowed, sentences } = explainTerms(terms(ALL_RIGHTS), lineage)
  assert.equal(allowed, study)
  // 1 gave 2 no commercial license; that 2 gives none either follows from it.
  assert.equal(causeOf(sentences, 'COMMERCIAL'), 1n)
  assert.equal(causeOf(sentences, 'USE'), undefined)
  assert.equal(
    sentences.find(({ about }) => about === 'COMMERCIAL')?.text,
    'You may not use it for profit: asset 1, which it was made from, does not allow it.',
  )
  // 3 takes SUBLICENSE away too, and is nearer than 1; rows alone do not tell that, the licenses do.
  assert.equal(causeOf(sentences, 'SUBLICENSE'), 1n)
  const told = explainTerms(terms(ALL_RIGHTS), lineageOf(drafts, 'licenses')).sentences
  assert.equal(causeOf(told, 'SUBLICENSE'), 3n)
  assert.equal(causeOf(told, 'COMMERCIAL'), 1n)
})

test('explainTerms: behavior: what it was measured on takes nothing away, what it calls does', () => {
  const lineage = lineageOf([
    { id: 1 },
    { id: 2 },
    {
      id: 3,
      parents: [
        [1, 'EVALUATED_ON', rights.USE],
        [2, 'USES', ALL_RIGHTS & ~rights.REDISTRIBUTE],
      ],
    },
  ])
  const { rights: allowed, sentences } = explainTerms(terms(ALL_RIGHTS), lineage)
  assert.equal(allowed, ALL_RIGHTS & ~rights.REDISTRIBUTE)
  assert.equal(causeOf(sentences, 'REDISTRIBUTE'), 2n)
})

test('explainTerms: behavior: terms that give less than the lineage leaves name nobody', () => {
  const lineage = lineageOf([{ id: 1 }, { id: 2, parents: [[1, 'TRAINED_ON', 127]] }])
  assert.equal(causeOf(explainTerms(terms(1), lineage).sentences, 'COMMERCIAL'), undefined)
})

test('explainTerms: behavior: two parents that both may be it, and nothing tells: nobody is accused', () => {
  const lineage = lineageOf([
    { id: 1 },
    { id: 2 },
    {
      id: 3,
      parents: [
        [1, 'TRAINED_ON', ALL_RIGHTS],
        [2, 'TRAINED_ON', ALL_RIGHTS & ~rights.COMMERCIAL],
      ],
    },
  ])
  assert.equal(causeOf(explainTerms(terms(ALL_RIGHTS), lineage).sentences, 'COMMERCIAL'), undefined)
})

test('explainTerms: behavior: a lineage of owners’ links with one license in it', () => {
  const lineage = lineageOf(
    [
      { id: 1 },
      { id: 2, parents: [[1, 'TRAINED_ON', ALL_RIGHTS & ~rights.COMMERCIAL]] },
      { id: 3, parents: [[2, 'FINETUNED_FROM', 'owned']] },
    ],
    'licenses',
  )
  assert.equal(causeOf(explainTerms(terms(ALL_RIGHTS), lineage).sentences, 'COMMERCIAL'), 1n)
})

test('explainTerms: behavior: terms that must be kept say for whom', () => {
  const [asset, ...above] = lineageOf([
    { id: 1 },
    { id: 2, parents: [[1, 'TRAINED_ON', 13]] },
    { id: 3, parents: [[2, 'FINETUNED_FROM', 13]] },
  ])
  const lineage = [
    { ...asset, bound: true },
    ...above.map((link) => ({ ...link, bound: link.assetId === 2n })),
  ] as LineageLink[]
  const bound = explainTerms(presetTerms['Non-Commercial'], lineage).sentences.find(
    ({ about }) => about === 'bound',
  )
  assert.deepEqual(bound, {
    kind: 'must',
    about: 'bound',
    because: 1n,
    text: 'Its terms can’t be changed: asset 1 that it was made from asks that they be kept.',
  })
})

test('explainTerms: behavior: a conflict 16 links up a wide lineage is found in less than 10 ms', () => {
  // Eight parents each, on 16 levels: 121 assets and 961 links, one license of which lacks a right.
  const drafts: Draft[] = [{ id: 1 }]
  const width = 8
  let below = [1]
  for (let level = 1; level <= 16; level++) {
    const ids = Array.from({ length: level === 16 ? 1 : width }, (_, index) => level * 100 + index)
    for (const id of ids)
      drafts.push({
        id,
        parents: below.map((parent) => [
          parent,
          'FINETUNED_FROM',
          parent === 1 && id === 100 ? ALL_RIGHTS & ~rights.COMMERCIAL : ALL_RIGHTS,
        ]),
      })
    below = ids
  }
  const lineage = lineageOf(drafts, 'licenses')
  assert(lineage.length > 900)
  const { sentences, rights: allowed } = explainTerms(terms(ALL_RIGHTS), lineage)
  // The best of some: other tests share the machine.
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    explainTerms(terms(ALL_RIGHTS), lineage)
    return performance.now() - started
  })
  const took = Math.min(...times)
  assert.equal(causeOf(sentences, 'COMMERCIAL'), 1n)
  assert.equal(allowed, ALL_RIGHTS & ~rights.COMMERCIAL)
  assert(took < 10, `${took} ms`)
})

test('explainTerms: behavior: in any lineage, a cause has the right itself and is missing it below', () => {
  const mask = fc.integer({ min: 1, max: ALL_RIGHTS })
  const link = fc.tuple(
    fc.nat(),
    fc.constantFrom<Relation>('TRAINED_ON', 'USES', 'EVALUATED_ON'),
    fc.oneof(mask, fc.constant('owned' as const)),
  )
  fc.assert(
    fc.property(
      fc.array(fc.array(link, { maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      mask,
      (links, given) => {
        const drafts = links.map((parents, index): Draft => {
          const up = index ? parents : []
          return { id: index + 1, parents: up.map(([at, ...rest]) => [(at % index) + 1, ...rest]) }
        })
        const lineage = lineageOf(drafts, 'licenses')
        const { rights: allowed, sentences } = explainTerms(terms(given), lineage)
        assert.equal(allowed, given & (lineage[0]?.rights ?? 0))
        for (const [right, bit] of Object.entries(rights)) {
          const because = causeOf(sentences, right)
          const isTaken = !((lineage[0]?.rights ?? 0) & bit)
          assert.equal(because !== undefined, isTaken, right)
          if (because === undefined) continue
          const laid = lineage.filter(
            ({ assetId, license, relation }) =>
              assetId === because && typeof license === 'object' && relation !== 'EVALUATED_ON',
          )
          assert(
            laid.some(
              ({ license, rights: own }) => own & bit && !((license as LicenseTermsCore).rights & bit),
            ),
          )
        }
      },
    ),
    { numRuns: 300 },
  )
})

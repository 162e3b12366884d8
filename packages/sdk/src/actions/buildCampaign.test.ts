import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildTestCampaign, itemOf, manifestOf, termsOf } from '../../test/network.ts'
import { goldAnswers } from '../campaign/goldAnswers.ts'
import { sha256 } from '../content/index.ts'
import { buildCampaign, parseSecrets, stringifySecrets } from '../index.ts'

test('buildCampaign: behavior: the same seed and inputs give the same bytes, another seed other ones', async () => {
  const first = await buildTestCampaign(1_000, { items: 23, gold: 8 })
  const second = await buildTestCampaign(1_000, { items: 23, gold: 8 })
  assert.deepEqual(first, second)
  assert.deepEqual(parseSecrets(stringifySecrets(first.secrets)), first.secrets)
  const { order, secrets, spec, blocks } = first
  assert.deepEqual(
    [...order].sort((a, b) => a - b),
    Array.from({ length: 23 }, (_, index) => index),
  )
  assert.equal(blocks[0]?.digest, spec.manifestHash)
  const other = await buildCampaign({
    items: Array.from({ length: 23 }, (_, i) => itemOf(i, i < 8)),
    manifest: await manifestOf(),
    terms: await termsOf(),
  })
  assert.notDeepEqual(other.order, order)
  assert.notEqual(other.secrets.epochs[0]?.scalar, secrets.epochs[0]?.scalar)
  for (const block of blocks) assert.equal(await sha256(block.bytes), block.digest)
})

test('buildCampaign: behavior: gold is spread evenly over batches and classes, and the leaves say the truth', async () => {
  for (const [items, gold] of [
    [100, 30],
    [23, 23],
    [41, 3],
    [7, 0],
    [20, 19],
  ] as const) {
    const { secrets, order, spec } = await buildTestCampaign(1_000, { items, gold })
    const leaves = secrets.epochs.flatMap((epoch) => epoch.gold)
    const counts = leaves.map((leaf) => goldAnswers(leaf).size)
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      gold,
    )
    const full = counts.slice(0, -1)
    assert(Math.max(...full, 0) - Math.min(...full, 99) <= 1 || !full.length, `${items}/${gold}: ${counts}`)
    for (const leaf of leaves)
      for (const [place, answer] of goldAnswers(leaf))
        assert.equal((order[leaf.batch * spec.batchSize + place] as number) % 3, answer)
  }
})

test('buildCampaign: error: ConfigError names what is wrong', async () => {
  const [manifest, terms] = [await manifestOf(), await termsOf()]
  const items = [itemOf(0, true)] as const
  for (const [attribute, parameters] of [
    ['items', { items: [], manifest, terms }],
    ['items', { items: [{ ...itemOf(1, false), gold: 3 }], manifest, terms }],
    ['seed', { items, manifest, terms, seed: '0x12' }],
    ['terms.batchSize', { items, manifest, terms: { ...terms, batchSize: 21 } }],
    ['manifest.examples', { items, manifest: { ...manifest, exam: { pass: 0.8 }, examples: [] }, terms }],
    ['items', { items: [{ parts: [] }], manifest, terms }],
    ['items', { items: [{ parts: [] }], manifest: { ...manifest, kind: 'photo' }, terms }],
    [
      'items',
      { items: [{ ...items[0], prompt: 'A tree' }], manifest: { ...manifest, kind: 'photo' }, terms },
    ],
    [
      'manifest.examples',
      {
        items: [{ parts: [], prompt: 'A tree' }],
        manifest: { ...manifest, kind: 'photo', examples: [{ item: items[0], answer: 0, reason: '' }] },
        terms,
      },
    ],
    ['terms.p1Bps', { items, manifest, terms: { ...terms, p1Bps: 4_000 } }],
  ] as const)
    await assert.rejects(buildCampaign(parameters), { name: 'ConfigError', attribute }, attribute)
  assert.throws(() => parseSecrets('{}'), { name: 'ConfigError', attribute: 'secrets' })
})

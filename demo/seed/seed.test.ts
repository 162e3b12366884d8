import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { seedBirds } from './birds.ts'
import { loadSeeds } from './loadSeeds.ts'
import { seedMails } from './mails.ts'
import { seedPairs } from './pairs.ts'
import { resize } from './resize.ts'
import type { CampaignSeed, SeedItem, Slug } from './types.ts'

const seeds = [seedBirds(), seedMails(), seedPairs()]

function fingerprint(seed: CampaignSeed): string {
  const hash = createHash('sha256')
  for (const { parts, prompt, truth } of [
    ...seed.items,
    ...seed.gold,
    ...seed.examples.map(({ item }) => item),
  ]) {
    for (const { bytes } of parts) hash.update(bytes)
    hash.update(`${prompt} ${truth}`)
  }
  return hash.digest('hex')
}

const key = ({ parts, prompt }: SeedItem): string =>
  [prompt, ...parts.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))].join(' ')

for (const seed of seeds) {
  test(`default: ${seed.slug} fills its epochs`, () => {
    const batches = seed.epochs * seed.epochBatches
    assert.equal(seed.gold.length, batches * seed.goldPerBatch)
    assert.equal(seed.items.length, batches * (seed.batchSize - seed.goldPerBatch))
    assert.ok(seed.batchSize <= 20)
    assert.ok(seed.goldPerBatch / seed.batchSize >= 0.2 && seed.goldPerBatch / seed.batchSize <= 0.25)
  })

  test(`behavior: ${seed.slug} shows no item twice`, () => {
    const keys = [...seed.items, ...seed.gold, ...seed.examples.map(({ item }) => item)].map(key)
    assert.equal(new Set(keys).size, keys.length)
  })

  test(`behavior: gold of ${seed.slug} is spread evenly over its classes`, () => {
    const counts = seed.classes.map((_, truth) => seed.gold.filter((item) => item.truth === truth).length)
    assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, counts.join(' '))
  })

  test(`behavior: ${seed.slug} explains an example of each class or place`, () => {
    assert.ok(seed.examples.length >= 4)
    for (const { item, answer, reason } of seed.examples) {
      assert.equal(answer, item.truth)
      assert.match(reason, /^[A-Z"].*[.]$/)
    }
    assert.equal(new Set(seed.examples.map(({ answer }) => answer)).size, seed.classes.length)
  })
}

test('behavior: another thread makes the very same campaigns', async () => {
  const loaded = loadSeeds()
  for (const seed of seeds) {
    const other = await loaded.get(seed.slug as Slug)
    assert.equal(other && fingerprint(other), fingerprint(seed))
  }
})

test('behavior: a campaign can be made smaller', () => {
  const small = resize(seeds[0] as CampaignSeed, {
    batchSize: 4,
    goldPerBatch: 1,
    epochBatches: 2,
    epochs: 1,
  })
  assert.deepEqual([small.items.length, small.gold.length, small.batchSize], [6, 2, 4])
})

test('error: a campaign cannot be made larger than its items', () => {
  assert.throws(() => resize(seeds[0] as CampaignSeed, { epochs: 4 }), /has 270 items .* need 360 and 120/)
})

test('behavior: only the campaigns that are wanted are made', () => {
  assert.deepEqual([...loadSeeds([]).keys()], [])
  assert.deepEqual([...loadSeeds(['mails']).keys()], ['mails'])
})

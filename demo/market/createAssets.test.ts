import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import {
  downloadAsset,
  getAsset,
  getAssetManifest,
  getLineage,
  getQuote,
  hasRight,
  listOrders,
} from '@saharakit/sdk'
import { parseEther, parseUnits } from 'viem'
import { connect } from '../localnet/connect.ts'
import { type Base, startBase } from '../localnet/network.ts'
import { createSteps } from '../localnet/steps.ts'
import { createStops } from '../localnet/stops.ts'
import { loadAssetSeeds } from './assets/loadAssetSeeds.ts'
import type { AssetSlug } from './assets/types.ts'
import { type CreatedAsset, createAssets } from './createAssets.ts'

const folder = mkdtempSync(join(tmpdir(), 'saharakit-assets-'))
const stops = createStops()
let base: Base
let assets: Record<AssetSlug, CreatedAsset>

before(async () => {
  const steps = createSteps(() => {})
  base = await startBase({ directory: folder, campaigns: [] }, steps, stops)
  assets = await createAssets(base, await loadAssetSeeds())
})

after(async () => {
  await stops.run()
  rmSync(folder, { recursive: true })
})

test('default: four assets are listed, each with its past, its license and a live price', async () => {
  const client = connect(base.deployment, base.accounts.visitor)
  const prices = { mailbox: parseUnits('25', 6), filter: parseEther('40'), letterFilter: parseEther('60') }
  for (const [slug, price] of Object.entries({ ...prices, photographs: 0n })) {
    const { assetId, seed } = assets[slug as AssetSlug]
    const { listing } = await getAsset(client, { assetId })
    assert.equal(listing?.live, true, slug)
    assert.equal(listing?.price, price)
    const { name, files } = await getAssetManifest(client, { assetId })
    assert.equal(name, seed.manifest.name)
    assert.ok(files.every(({ sha256, size }) => /^0x\w{64}$/.test(sha256) && size > 0))
  }
  const lineage = await getLineage(client, { assetId: assets.letterFilter.assetId })
  assert.deepEqual(
    lineage.map(({ relation }) => relation),
    [undefined, 'FINETUNED_FROM', 'TRAINED_ON'],
  )
})

test('behavior: a model’s maker bought the license that its link needs, and could open the files', async () => {
  const client = connect(base.deployment, base.accounts.sellers.filter)
  const { address } = base.accounts.sellers.filter
  const rights = ['DERIVE', 'TRAIN'] as const
  assert.equal(
    await hasRight(client, { account: address, assetId: assets.mailbox.assetId, rights: [...rights] }),
    true,
  )
  const { rows } = await listOrders(client, { buyer: address })
  assert.deepEqual(
    rows.map(({ state }) => state),
    ['Settled'],
  )
  const { files } = await downloadAsset(client, { orderId: rows[0]?.orderId ?? '0x' })
  assert.deepEqual(
    files.map(({ name }) => name),
    ['train.jsonl', 'test.jsonl'],
  )
})

test('behavior: the parts of a price name everybody upstream', async () => {
  const client = connect(base.deployment, base.accounts.visitor)
  const { letterFilter, filter, mailbox } = assets
  const quote = await getQuote(client, {
    assetId: letterFilter.assetId,
    referrer: base.accounts.referrer.address,
  })
  const earners = new Set(quote.split.filter(({ amount }) => amount > 0n).map(({ assetId }) => assetId))
  for (const { assetId } of [letterFilter, filter, mailbox]) assert.ok(earners.has(assetId), `${assetId}`)
  assert.equal(
    quote.split.reduce((sum, { amount }) => sum + amount, 0n),
    quote.offer.price,
  )
})

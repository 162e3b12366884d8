import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { CheckReport, CheckRequest, CheckRunner } from '@saharakit/workers/host'
import { buildTestCampaign, itemOf, type Network, startNetwork } from '../../test/network.ts'
import { labelsOf, workOnce } from '../../test/people.ts'
import { goldAnswers } from '../campaign/gold.ts'
import { encodeCar } from '../content/encodeCar.ts'
import { fetchManifest, sha256 } from '../content/index.ts'
import {
  buildCampaign,
  cancelCampaign,
  checkItems,
  claimEarnings,
  closeEpoch,
  createCampaign,
  formatItemsReport,
  getContribution,
  getEarnings,
  getEpochs,
  getResults,
  isSaharaError,
  listCampaigns,
  listEarnings,
  openEpoch,
  openSeats,
  parseSecrets,
  publishContent,
  reclaimSeats,
  requestSeat,
  stringifySecrets,
  submitContribution,
  waitForBlock,
  withdrawCredit,
  withdrawRefund,
} from '../index.ts'
import { readItems } from '../node.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

const reverts = (errorName: string) => (error: unknown) =>
  isSaharaError(error, 'ContractRevertError') && error.errorName === errorName

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
  const items = [itemOf(0, true)]
  for (const [attribute, parameters] of [
    ['items', { items: [], manifest, terms }],
    ['items', { items: [{ ...itemOf(1, false), gold: 3 }], manifest, terms }],
    ['seed', { items, manifest, terms, seed: '0x12' }],
    ['terms.batchSize', { items, manifest, terms: { ...terms, batchSize: 21 } }],
    ['manifest.examples', { items, manifest: { ...manifest, exam: { pass: 0.8 }, examples: [] }, terms }],
    ['terms.p1Bps', { items, manifest, terms: { ...terms, p1Bps: 4_000 } }],
  ] as const)
    await assert.rejects(buildCampaign(parameters), { name: 'ConfigError', attribute }, attribute)
  assert.throws(() => parseSecrets('{}'), { name: 'ConfigError', attribute: 'secrets' })
})

test('readItems: default, and error: a gold answer without its file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-items-'))
  writeFileSync(join(folder, 'b.txt'), 'two')
  writeFileSync(join(folder, 'a.PNG'), 'one')
  writeFileSync(join(folder, 'notes.md'), 'not an item')
  const items = await readItems({ folder, gold: { 'b.txt': 1 } })
  assert.deepEqual(
    items.map(({ name, gold, parts }) => [name, gold, parts[0]?.type]),
    [
      ['a.PNG', undefined, 'image/png'],
      ['b.txt', 1, 'text/plain'],
    ],
  )
  await assert.rejects(readItems({ folder, gold: { 'c.txt': 1 } }), {
    name: 'ConfigError',
    attribute: 'gold',
  })
  rmSync(folder, { recursive: true })
})

test('checkItems and formatItemsReport: a report that a person can read', async () => {
  const checks: CheckRunner = {
    async check(request: CheckRequest): Promise<CheckReport> {
      const finding = (level: 'ok' | 'advice' | 'problem', code: string, values = {}) =>
        ({ kernel: 'test@1', level, code, values }) as CheckReport['findings'][number]
      const base = { tier: 'T0', engine: 'typescript', kernelHash: '', decoder: 'none', ms: 0 } as const
      if (request.type === 'duplicates')
        return {
          ...base,
          findings: [
            finding('ok', 'unique'),
            finding('advice', 'near-duplicate', { position: 1, of: 0, distance: 4 }),
          ],
        }
      if (request.type === 'image')
        return { ...base, findings: [finding('ok', 'hashed', { hash: 'ab' }), finding('advice', 'blurry')] }
      return { ...base, findings: [finding('problem', 'empty')] }
    },
    warm: async () => {},
    dispose() {},
  }
  const image = { name: 'cat.png', parts: [{ bytes: new Uint8Array(3), type: 'image/png' }] }
  const report = await checkItems(
    { checks },
    { items: [image, image, { ...itemOf(1, false), name: 'empty.txt' }] },
  )
  assert.deepEqual(report.duplicates, [{ item: 1, of: 0, distance: 4 }])
  assert.equal(image.parts[0]?.bytes.length, 3)
  assert.equal(
    formatItemsReport(report),
    `3 items, 3 files: 1 can’t be used, 2 need a look, 1 are doubled.

Can’t be used
  empty.txt: the file is empty

Need a look
  cat.png: the picture is blurred
  cat.png: the picture is blurred

Doubled
  item 2: shows nearly the same as item 1`,
  )
  await assert.rejects(checkItems({ checks: undefined }, { items: [image] }), {
    name: 'ConfigError',
    attribute: 'checks',
  })
})

test('publishContent: default: a gateway that checks grants and hashes takes everything', async () => {
  const { createGateway, openFsStore, allowlist } = (await import(gatewayEntry)) as GatewayModule
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-gateway-'))
  const requester = network.person(1)
  const gateway = createGateway({
    store: await openFsStore(folder),
    log() {},
    grants: { chainId: 31337, authorize: allowlist([requester.wallet.address]) },
  })
  const origin = await gateway.listen(0)
  try {
    const { blocks, manifest, spec } = await buildTestCampaign(1_000, { items: 40 })
    const client = { ...requester.client, gateways: [origin] }
    const [published] = await publishContent(client, { blocks })
    assert((published?.bytes ?? 0) > 2_000)
    assert.deepEqual(await fetchManifest({ gateways: [origin], manifestHash: spec.manifestHash }), manifest)
    await assert.rejects(publishContent({ ...network.person(2).client, gateways: [origin] }, { blocks }), {
      name: 'ContentUnavailableError',
    })
  } finally {
    await gateway.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('encodeCar: lengths above one byte are varints', () => {
  const car = encodeCar(`0x${'00'.repeat(32)}`, [
    { digest: `0x${'00'.repeat(32)}`, bytes: new Uint8Array(300) },
  ])
  const header = 1 + 58
  assert.deepEqual([...car.subarray(header, header + 2)], [(336 % 128) | 128, 2])
  assert.equal(car.length, header + 2 + 36 + 300)
})

test('gate: an honest worker is paid, a lazy one is refused, and the requester takes that pay back', async () => {
  const campaign = await network.campaign({
    items: 20,
    gold: 20,
    terms: { epochBatches: 4, seatsPerBatch: 2 },
  })
  const { campaignId, secrets, requester, spec } = campaign
  const [honest, lazy] = [network.person(2), network.person(3)]
  for (let batch = 0; batch < 4; batch++) {
    await workOnce(network, honest, campaign)
    await workOnce(network, lazy, campaign, () => 0)
  }
  await assert.rejects(
    openEpoch(requester.client, { campaignId, epoch: 0, scalar: 5n, gold: secrets.epochs[0]!.gold }),
    reverts('WrongEpochKey'),
  )
  const { scalar, gold } = secrets.epochs[0]!
  await assert.rejects(
    openEpoch(requester.client, { campaignId, epoch: 0, scalar, gold: gold.toReversed() }),
    reverts('WrongGold'),
  )
  await openEpoch(requester.client, { campaignId, epoch: 0, scalar, gold })
  await assert.rejects(
    claimEarnings(honest.client, { campaignIds: [campaignId] }),
    reverts('NothingToWithdraw'),
  )
  assert.equal((await openSeats(network.person(4).client, { campaignId, epoch: 0 })).opened, 8)
  assert.equal((await openSeats(network.person(4).client, { campaignId, epoch: 0 })).opened, 0)
  await network.mine()
  assert.equal((await getEarnings(honest.client, { campaignId })).claimable, spec.unitPrice * 20n)
  const lazyEarnings = await getEarnings(lazy.client, { campaignId })
  assert.deepEqual([lazyEarnings.claimable, lazyEarnings.refused], [0n, spec.unitPrice * 20n])
  const results = await getResults(requester.client, { campaignId })
  const of = (address: string) => results.accounts.find(({ account }) => account === address.toLowerCase())
  assert.deepEqual(of(honest.wallet.address)?.refusedEpochs, [])
  assert.deepEqual(of(lazy.wallet.address)?.refusedEpochs, [0])
  assert.equal(of(honest.wallet.address)?.goldRight, 20)
  assert.equal(of(lazy.wallet.address)?.pay, 0n)
  for (const { votes, majority, shares } of results.items) {
    assert.equal(
      votes.reduce((sum, vote) => sum + vote, 0),
      2,
    )
    assert.equal(
      shares.reduce((sum, share) => sum + share, 0),
      1,
    )
    assert([1, 2].includes(majority.length))
  }
  const seat = results.accounts.length && (await reclaimSeats(requester.client, { campaignId })).seats
  assert.equal(seat && seat.length, 4)
  await network.mine()
  await assert.rejects(reclaimSeats(requester.client, { campaignId }), reverts('NothingToWithdraw'))
  const judged = await getContribution(lazy.client, { campaignId, seat: (seat as readonly number[])[0]! })
  assert.equal(judged.status === 'judged' && judged.refused, true)
  assert((await withdrawRefund(requester.client, { campaignId })).amount > 0n)
})

test('withdrawCredit: default: a page takes its share', async () => {
  const campaign = await network.campaign({ items: 5, terms: { seatsPerBatch: 1 } })
  const { campaignId, secrets, requester, spec } = campaign
  const page = network.person(8)
  const worker = network.person(5)
  const { seat } = await requestSeat(worker.client, { campaignId, referrer: page.wallet.address })
  await network.mine(2)
  await submitContribution(worker.client, {
    campaignId,
    seat,
    answers: { labels: await labelsOf(worker, campaign) },
  })
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId, epoch: 0 })
  await claimEarnings(worker.client, { campaignIds: [campaignId] })
  const share = (spec.unitPrice * 5n * 500n) / 10_000n
  const { tokens } = await listEarnings(page.client)
  assert.equal(tokens.find(({ token }) => token === spec.token)?.credit, share)
  assert.equal((await withdrawCredit(page.client, { token: spec.token })).amount, share)
  assert.equal((await listEarnings(page.client)).tokens.find(({ token }) => token === spec.token)?.credit, 0n)
})

test('cancelCampaign and closeEpoch: default, and error: by somebody else', async () => {
  const campaign = await network.campaign({ items: 5 })
  const { campaignId, requester, spec } = campaign
  await assert.rejects(cancelCampaign(network.person(2).client, { campaignId }), reverts('NotRequester'))
  await cancelCampaign(requester.client, { campaignId })
  await assert.rejects(requestSeat(network.person(2).client, { campaignId }), reverts('CampaignClosed'))
  await closeEpoch(requester.client, { campaignId, epoch: 0 })
  assert.equal((await getEpochs(requester.client, { campaignId }))[0]?.state, 'Empty')
  assert((await withdrawRefund(requester.client, { campaignId })).amount >= spec.bond)
  await assert.rejects(withdrawRefund(requester.client, { campaignId }), reverts('NothingToWithdraw'))
})

test('createCampaign: error: a spec that the contract refuses', async () => {
  const { spec, epochs } = await buildTestCampaign(1_000, {})
  await assert.rejects(createCampaign(network.person(1).client, { spec, epochs }), (error) => {
    return isSaharaError(error, 'ContractRevertError') && error.args['field'] === 'closesAt'
  })
})

test('listCampaigns: default: newest first, page by page', async () => {
  const { client } = network.person(2)
  const { rows, after } = await listCampaigns(client, { limit: 2 })
  assert.equal(rows.length, 2)
  assert(rows[0]!.campaignId > rows[1]!.campaignId)
  const next = await listCampaigns(client, { limit: 2, after })
  assert(next.rows[0]!.campaignId < rows[1]!.campaignId)
  const head = await client.indexer.getHead()
  await waitForBlock(client.indexer, { block: head.indexedBlock })
  await assert.rejects(waitForBlock(client.indexer, { block: head.indexedBlock + 99n, deadlineMs: 100 }), {
    name: 'IndexerLaggingError',
  })
})

async function manifestOf() {
  const { manifest } = await buildTestCampaign(1_000, {})
  const { version: _, sealingKeys: __, ...rest } = manifest
  return { ...rest, examples: [] }
}

async function termsOf() {
  const { spec } = await buildTestCampaign(1_000, {})
  const { classes: _, itemCount: __, itemsRoot: ___, manifestHash: ____, ...terms } = spec
  return terms
}

// The SDK must not depend on the gateway; its tests stand beside a real one where the workspace has it.
const gatewayEntry = '@saharakit/gateway'
type GatewayModule = {
  createGateway(options: object): {
    listen(port: number): Promise<string>
    close(): Promise<void>
  }
  openFsStore(folder: string): Promise<object>
  allowlist(accounts: readonly string[]): unknown
}

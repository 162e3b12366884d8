import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  type Address,
  finalizeSettlement,
  getItems,
  getSeat,
  requestSeat,
  submitContribution,
} from '@saharakit/sdk'
import { fetchItemPart } from '@saharakit/sdk/content'
import { type Person, startMarket } from '../sahara-seller/testing/startMarket.ts'
import { createCampaignServices } from './createCampaignServices.ts'
import { emptyDraft } from './plan/draft.ts'
import { itemsOfList } from './plan/items.ts'
import type { CampaignPlace } from './reference.ts'

let market: Awaited<ReturnType<typeof startMarket>>
before(async () => {
  market = await startMarket()
})
after(() => market.stop())

const signal = new AbortController().signal
const draft = {
  ...emptyDraft,
  title: 'Notes and offers',
  question: 'What is it?',
  requesterName: 'The Reedbed',
  classes: [
    { label: 'Note', key: '', hint: '' },
    { label: 'Offer', key: '', hint: '' },
  ],
  price: '0.01',
  bond: '0.1',
  referrerShare: '0',
  seats: 1,
  batchSize: 6,
}
const truthOf = (text: string) => (text.startsWith('offer') ? 1 : 0)
const list = Array.from({ length: 12 }, (_, place) => `${place % 2 ? 'offer' : 'note'} ${place}`)
const items = itemsOfList('text-review', list.join('\n')).items.map((item, place) =>
  place < 4 ? { ...item, answer: truthOf(item.name) } : item,
)

const placeOf = (campaignId?: bigint): CampaignPlace => ({
  chainId: 31337,
  contract: market.deployment.contracts.Campaigns.toLowerCase() as Address,
  campaignId,
})
const servicesOf = ({ client }: Person) => createCampaignServices({ client }, placeOf())

/** Works through one batch, and says of each item what it is. */
async function work({ client }: Person, campaignId: bigint): Promise<void> {
  const { seat } = await requestSeat(client, { campaignId })
  await market.chain.mine({ blocks: 2 })
  const batch = (await getSeat(client, { campaignId }))?.batch ?? 0
  const { campaign } = await (await servicesOf(market.person(1))).readBook(campaignId, signal)
  const { items: given } = await getItems(client, { campaign, batch })
  const labels = await Promise.all(
    given.map(async ({ parts: [part] }) => {
      assert(part)
      return truthOf(new TextDecoder().decode(await fetchItemPart({ gateways: client.gateways, part })))
    }),
  )
  await submitContribution(client, { campaignId, seat, answers: { labels } })
}

test('createCampaignServices: default: a draft becomes a campaign, is labeled, opened with its key file, read and taken back', async (t) => {
  const requester = market.person(1)
  const services = await servicesOf(requester)
  const built = await services.build(draft, items, signal)
  const bytes: number[] = []
  await services.publish(built, ({ done, total }) => void bytes.push(done / total), signal)
  assert.equal(bytes.at(-1), 1)
  const steps: string[] = []
  const { campaignId, funding } = await services.create(built, (step) => void steps.push(step), signal)
  assert.deepEqual(steps, ['wallet', 'sent'])
  assert.equal(funding, 220_000_000_000_000_000n)
  assert.equal(services.referenceOf(campaignId).split(':').at(-1), String(campaignId))

  let told = 0
  t.after(services.watchBook(campaignId, () => void told++))
  await work(market.person(2), campaignId)
  await work(market.person(2), campaignId)
  const full = await services.readBook(campaignId, signal)
  assert.equal(full.manifest.title, draft.title)
  assert.deepEqual(
    full.epochs.map(({ state }) => state),
    ['Closed'],
  )
  assert.equal(full.results.items.length, 0)

  const file = services.stringifySecrets(built.secrets)
  const opening: string[] = []
  await services.openEpoch(
    campaignId,
    0,
    services.parseSecrets(file),
    (step) => void opening.push(step),
    signal,
  )
  assert.deepEqual(opening, ['wallet', 'sent', 'wallet', 'sent'])
  const { results, forecast } = await services.readBook(campaignId, signal)
  const { accounts, items: rows, unopenedSeats } = results
  assert.equal(rows.length, 12)
  assert.deepEqual(unopenedSeats, [])
  assert.equal(forecast.predicted, 120_000_000_000_000_000n)
  assert.deepEqual(rows.map(({ settled }) => settled).toSorted(), [...Array(6).fill(0), ...Array(6).fill(1)])
  assert(rows.every(({ gold, settled }) => gold === undefined || gold === settled))
  assert.equal(rows.filter(({ gold }) => gold !== undefined).length, 4)
  assert.deepEqual(
    accounts.map(({ goldRight, goldSeen }) => [goldRight, goldSeen]),
    [[4, 4]],
  )
  assert(
    rows.every(({ confidence, gold, wantsLabel }) => confidence > 0 && wantsLabel === (gold === undefined)),
  )
  const book = await services.readBook(campaignId, signal)
  const lines = services.exportResults(book, 'jsonl', []).trimEnd().split('\n')
  assert.deepEqual([lines.length, JSON.parse(lines[0] ?? '').label === null], [12, false])
  assert.equal(services.suggestGate({ classes: 2, accounts }).reason, 'evidence')
  const { refund } = (await services.readBook(campaignId, signal)).campaign
  assert.equal(refund, 100_000_000_000_000_000n, 'the deposit comes back')
  await services.withdraw(campaignId, () => {}, signal)
  assert.equal((await services.readBook(campaignId, signal)).campaign.refund, 0n)
  const settlement = async () => (await services.readBook(campaignId, signal)).settlements.get(0)
  assert.equal((await settlement())?.phase, 'Waiting')
  await services.settle(campaignId, 0, () => {}, signal)
  const { phase, bond } = (await settlement()) ?? {}
  // A tenth of what the people of the group earn together.
  assert.deepEqual([phase, bond], ['Proposed', forecast.predicted / 10n])
  await market.travel(2 * 86_400)
  await services.settle(campaignId, 0, () => {}, signal)
  const final = await settlement()
  assert.deepEqual([final?.phase, final?.bond], ['Final', 0n], 'the bond is back')
  const asset = await services.publishDataset?.(
    book,
    { name: 'Notes and offers', description: 'Which is which.', open: true },
    () => {},
    signal,
  )
  assert.match(asset ?? '', /^eip155:31337:0x[0-9a-f]{40}:1$/)
  const found = await services.readAsset(asset ?? '', signal)
  assert(typeof found === 'object')
  const labels = found.find(({ path }) => path.endsWith('.jsonl'))
  assert.equal(
    (await labels?.file.text())?.trimEnd().split('\n').length,
    8,
    'an open asset can be labeled again',
  )
  assert.equal(await services.readAsset('seven', signal), 'unreadable')
  assert.equal(await services.readAsset((asset ?? '').replace(':31337:', ':1:'), signal), 'elsewhere')
  for (const deadline = Date.now() + 20_000; !told && Date.now() < deadline; )
    await new Promise((resolve) => setTimeout(resolve, 100))
  assert(told > 0, 'it is told when something has changed')
})

test('takeBond: behavior: a bond that somebody else gave back waits for the requester', async () => {
  const services = await servicesOf(market.person(6))
  const built = await services.build(draft, items, signal)
  await services.publish(built, () => {}, signal)
  const { campaignId } = await services.create(built, () => {}, signal)
  for (let batch = 0; batch < 2; batch++) await work(market.person(7), campaignId)
  await services.openEpoch(campaignId, 0, built.secrets, () => {}, signal)
  await services.settle(campaignId, 0, () => {}, signal)
  const proposed = await services.readBook(campaignId, signal)
  const { bond = 0n } = proposed.settlements.get(0) ?? {}
  assert.deepEqual([bond > 0n, proposed.bonds], [true, 0n])
  await market.travel(2 * 86_400)
  await finalizeSettlement(market.person(7).client, { campaignId, epoch: 0 })
  const final = await services.readBook(campaignId, signal)
  assert.deepEqual([final.settlements.get(0)?.bond, final.bonds], [0n, bond])
  await services.takeBond(final, () => {}, signal)
  assert.equal((await services.readBook(campaignId, signal)).bonds, 0n)
})

test('stop: behavior: a campaign that is stopped and closed gives back what nobody labeled', async () => {
  const requester = market.person(3)
  const services = await servicesOf(requester)
  const built = await services.build(draft, items, signal)
  await services.publish(built, () => {}, signal)
  const { campaignId } = await services.create(built, () => {}, signal)
  await services.stop(campaignId, () => {}, signal)
  await services.closeEpoch(campaignId, 0, () => {}, signal)
  const { campaign, epochs } = await services.readBook(campaignId, signal)
  assert.equal(campaign.canceled, true)
  assert.equal(epochs[0]?.state, 'Empty')
  assert.equal(campaign.refund, 220_000_000_000_000_000n)
})

test('findCreated: behavior: what an earlier visit created is found by its manifest', async () => {
  const requester = market.person(4)
  const services = await servicesOf(requester)
  const built = await services.build(draft, items, signal)
  const { manifestHash } = built.spec
  assert.equal(await services.findCreated(requester.address, { manifestHash }, signal), undefined)
  assert.equal(await services.findCreated(requester.address, {}, signal), undefined)
  await services.publish(built, () => {}, signal)
  const { campaignId } = await services.create(built, () => {}, signal)
  const found = await services.findCreated(requester.address, { manifestHash }, signal)
  assert.equal(found?.campaignId, campaignId)
})

test('saveDraft: behavior: a draft and its items are there in the next visit, and gone when they are dropped', async () => {
  const services = await servicesOf(market.person(5))
  await services.saveDraft(draft)
  await services.saveItems(items)
  const again = await servicesOf(market.person(5))
  assert.deepEqual(await again.readDraft(), draft)
  assert.deepEqual(
    (await again.readItems()).map(({ name }) => name),
    list,
  )
  await again.dropDraft()
  assert.equal(await again.readDraft(), undefined)
  assert.deepEqual(await again.readItems(), [])
})

test('createCampaignServices: error: a contract that is not known is the page’s fault', async () => {
  const contract = '0x00000000000000000000000000000000000000aa'
  const { client } = market.person(1)
  await assert.rejects(createCampaignServices({ client }, { ...placeOf(), contract }), {
    name: 'ConfigError',
  })
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  claimEarnings,
  getCampaign,
  getContribution,
  getEarnings,
  getEpochs,
  getItem,
  getItems,
  getManifest,
  getResults,
  getSeat,
  leaveCampaign,
  openEpoch,
  openSeats,
  requestSeat,
  submitContribution,
  withdrawRefund,
} from '../src/index.ts'
import { type Network, startNetwork } from './network.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('content that does not fit the campaign on chain is refused before any work', async () => {
  const { campaignId, requester } = await network.campaign()
  const { client } = requester
  const campaign = await getCampaign(client, { campaignId })
  const invalid = (path: string) => ({ name: 'ContentInvalidError', path })
  const more = { ...campaign, classes: campaign.classes + 1 }
  await assert.rejects(getManifest(client, { campaign: more }), invalid('classes'))
  const later = { ...campaign, epochs: campaign.epochs + 1 }
  await assert.rejects(getManifest(client, { campaign: later }), invalid('sealingKeys'))
  const larger = { ...campaign, batchSize: campaign.batchSize + 1 }
  await assert.rejects(getItems(client, { campaign: larger, batch: 0 }), invalid('batch 0: items'))
})

test('a campaign from its creation to the last payment', async () => {
  const { campaignId, secrets, requester, spec } = await network.campaign()
  const campaign = await getCampaign(requester.client, { campaignId })
  assert.equal(campaign.itemsRoot, spec.itemsRoot)
  const manifest = await getManifest(requester.client, { campaign })
  assert.equal(manifest.title, 'Remainders')
  for (const index of [2, 3]) {
    const { client } = network.person(index)
    let { seat } = await requestSeat(client, { campaignId, referrer: network.person(9).wallet.address })
    for (let batch = 0; batch < 2; batch++) {
      await network.mine(2)
      const assigned = await getSeat(client, { campaignId })
      assert.equal(assigned?.seat, seat)
      assert(assigned.batch !== undefined)
      const { items } = await getItems(client, { campaign, batch: assigned.batch })
      const texts = await Promise.all(
        items.map(async ({ parts: [part] }) =>
          new TextDecoder().decode(await getItem(client, { part: part! })),
        ),
      )
      const labels = texts.map((text) => Number(text.split(' ')[1]) % 3)
      const notes = { problems: [[0, 'unreadable'] as const], comments: [[1, `Grüße ${index}`] as const] }
      const sent = await submitContribution(client, {
        campaignId,
        seat,
        answers: { labels, notes },
        next: batch === 0,
      })
      await network.mine(1)
      assert.equal((await getContribution(client, { campaignId, seat })).status, 'final')
      if (batch === 0) seat = sent.nextSeat!
      assert(seat)
    }
  }
  const [epoch] = await getEpochs(requester.client, { campaignId })
  assert.equal(epoch?.state, 'Closed')
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  const { opened } = await openSeats(requester.client, { campaignId, epoch: 0 })
  assert.equal(opened, 4)
  const { client } = network.person(2)
  const before = await getEarnings(client, { campaignId })
  assert.equal(before.claimable, spec.unitPrice * 10n)
  const claimed = await claimEarnings(client)
  assert.equal(claimed.seats.length, 2)
  const later = await getEarnings(client, { campaignId })
  assert.deepEqual([later.claimable, later.claimed, later.pending], [0n, spec.unitPrice * 10n, 0n])
  const results = await getResults(client, { campaignId })
  assert.equal(results.items.length, 10)
  assert.equal(results.items.filter(({ gold }) => gold !== undefined).length, 4)
  for (const { majority, votes } of results.items) assert.equal(votes[majority[0]!], 2)
  assert.deepEqual(
    results.items
      .find(({ item }) => item === 1)
      ?.comments.map(({ text }) => text)
      .sort(),
    ['Grüße 2', 'Grüße 3'],
  )
  assert.equal((await leaveCampaign(client, { campaignId })).amount, spec.stake)
  assert((await withdrawRefund(requester.client, { campaignId })).amount >= spec.bond)
})

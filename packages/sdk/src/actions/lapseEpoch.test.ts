import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../../test/network.ts'
import { workOnce } from '../../test/people.ts'
import { reverts } from '../../test/refusals.ts'
import { claimEarnings, getContribution, lapseEpoch, listContributions, listEarnings } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('lapseEpoch and claimEarnings: behavior: a silent requester pays everybody and the bond', async () => {
  const campaign = await network.campaign({ items: 5, terms: { seatsPerBatch: 1 } })
  const { campaignId, spec } = campaign
  const person = network.person(7)
  const seat = await workOnce(network, person, campaign)
  await assert.rejects(lapseEpoch(person.client, { campaignId, epoch: 0 }), reverts('OpenWindowRunning'))
  await network.travel(spec.openWindow + 1)
  const lapse = await lapseEpoch(person.client, { campaignId, epoch: 0 })
  await network.mine()
  const status = await getContribution(person.client, { campaignId, seat })
  assert.deepEqual(
    [status.status, 'payout' in status && status.payout],
    ['lapsed', spec.unitPrice * 5n + spec.bond],
  )
  const [lapsed] = (await listContributions(person.client, { campaignId })).rows
  assert.deepEqual([lapsed?.status, lapsed && 'hash' in lapsed && lapsed.hash], ['lapsed', lapse.hash])
  const claim = await claimEarnings(person.client, { campaignIds: [campaignId] })
  await network.mine()
  assert.equal((await getContribution(person.client, { campaignId, seat })).status, 'paid')
  const { campaigns } = await listEarnings(person.client)
  assert.equal(
    campaigns.find((each) => each.campaignId === campaignId)?.claimed,
    spec.unitPrice * 5n + spec.bond,
  )
  const { rows } = await listContributions(person.client, { campaignId })
  assert.deepEqual(
    rows.map((row) => [row.seat, row.status, 'hash' in row && row.hash]),
    [[seat, 'paid', claim.hash]],
  )
})

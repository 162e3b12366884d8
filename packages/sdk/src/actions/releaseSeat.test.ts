import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../../test/network.ts'
import { takeSeat } from '../../test/people.ts'
import { reverts } from '../../test/refusals.ts'
import {
  claimEarnings,
  drawSeats,
  expireSeat,
  getContribution,
  leaveCampaign,
  releaseSeat,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('releaseSeat, expireSeat, leaveCampaign: default, and error: in the wrong state', async () => {
  const campaign = await network.campaign()
  const { campaignId, spec } = campaign
  const person = network.person(5)
  const seat = await takeSeat(network, person, campaign)
  await drawSeats(person.client, { campaignId })
  await assert.rejects(leaveCampaign(person.client, { campaignId }), reverts('SeatAlreadyHeld'))
  await assert.rejects(expireSeat(person.client, { campaignId, seat }), reverts('SeatNotExpired'))
  await assert.rejects(releaseSeat(network.person(6).client, { campaignId, seat }), reverts('NotSeatHolder'))
  assert.equal((await releaseSeat(person.client, { campaignId, seat })).fee, spec.stake / 10n)
  await network.mine()
  assert.equal((await getContribution(person.client, { campaignId, seat })).status, 'reopened')
  const late = await takeSeat(network, person, campaign)
  await drawSeats(person.client, { campaignId })
  await network.travel(spec.workWindow + 1)
  await expireSeat(network.person(6).client, { campaignId, seat: late })
  assert((await leaveCampaign(person.client, { campaignId })).amount < spec.stake)
  await assert.rejects(
    claimEarnings(person.client, { campaignIds: [campaignId] }),
    reverts('NothingToWithdraw'),
  )
})

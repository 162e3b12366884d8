import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../../test/network.ts'
import { reverts } from '../../test/refusals.ts'
import { cancelCampaign, closeEpoch, getEpochs, requestSeat, withdrawRefund } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

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

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { buildTestCampaign, type Network, startNetwork } from '../../test/network.ts'
import { createCampaign } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('transact: behavior: a double click funds one campaign, and both hear how far it is', async () => {
  const { client, wallet } = network.person(1)
  const { timestamp } = await network.chain.getBlock()
  const built = await buildTestCampaign(Number(timestamp), {})
  const heard: string[] = []
  const click = (name: string) =>
    createCampaign(client, { ...built, onStatus: ({ status }) => heard.push(`${name} ${status}`) })
  const [first, second] = await Promise.all([click('first'), click('second')])
  assert.deepEqual(first, second)
  assert.equal(wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, 1)
  assert.deepEqual(
    ['asking', 'sent', 'included'].flatMap((status) => [`first ${status}`, `second ${status}`]),
    heard,
  )
  // Once it is there, the same again is another campaign.
  assert.equal((await click('third')).campaignId, first.campaignId + 1n)
})

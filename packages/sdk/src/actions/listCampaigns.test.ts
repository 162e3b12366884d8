import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../../test/network.ts'
import { listCampaigns, waitForBlock } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('listCampaigns: default: newest first, page by page', async () => {
  for (let made = 0; made < 3; made++) await network.campaign({ items: 5 })
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

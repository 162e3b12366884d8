import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../../test/network.ts'
import { workOnce } from '../../test/people.ts'
import { createRpcIndexer, getSeats, type Indexer, openEpoch, openSeats } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('openSeats: behavior: where the indexer lies about what was submitted, the chain’s own logs are taken', async () => {
  const campaign = await network.campaign({ items: 5, terms: { seatsPerBatch: 2 } })
  const { campaignId, secrets, requester } = campaign
  for (const index of [2, 3]) await workOnce(network, network.person(index), campaign)
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  const truth = createRpcIndexer(network.person(4).client)
  let asked = 0
  const liar: Indexer = {
    ...truth,
    name: 'liar',
    async listSeats(parameters) {
      asked++
      const { rows, after: next } = await truth.listSeats(parameters)
      return { rows: rows.map((row) => ({ ...row, body: `0x${'13'.repeat(32)}` })), after: next }
    },
  }
  const { client, wallet } = network.person(4, { indexer: liar })
  const { opened, hashes } = await openSeats(client, { campaignId, epoch: 0 })
  assert.deepEqual([opened, hashes.length, asked], [2, 1, 1])
  const seats = await getSeats(client, { campaignId, seats: [1, 2] })
  assert.deepEqual(
    seats.map((seat) => seat?.state),
    ['Opened', 'Opened'],
  )
  assert.equal(wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, 1)
})

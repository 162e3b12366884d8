import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Hex } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import { labelsOf, takeSeat } from '../../test/people.ts'
import { until } from '../../test/until.ts'
import { openStore, resume, type SaharaStore, submitContribution } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('resume: behavior: after a crash between sending and noting it, nothing is sent twice', async () => {
  const campaign = await network.campaign()
  const store = openStore()
  const person = network.person(2, { storage: store })
  const seat = await takeSeat(network, person, campaign)
  const labels = await labelsOf(person, campaign)
  const stop = new AbortController()
  await assert.rejects(
    submitContribution(person.client, {
      campaignId: campaign.campaignId,
      seat,
      answers: { labels },
      signal: stop.signal,
      onStatus: ({ status }) => status === 'sent' && stop.abort(new Error('crash')),
    }),
    /crash/,
  )
  await network.mine(2)
  const again = network.person(2, { storage: store })
  const [resumed] = await resume(again.client)
  assert.equal(resumed?.status, 'final')
  assert.deepEqual(await resume(again.client), [])
  assert.deepEqual(await store.list('keys'), [])
  assert.equal(again.wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, 0)
})

test('resume: behavior: what the network lost is `saved` again, and a resend sends the very same bytes', async () => {
  const campaign = await network.campaign()
  const store: SaharaStore = openStore()
  const person = network.person(2, { storage: store })
  const { campaignId } = campaign
  const seat = await takeSeat(network, person, campaign)
  const labels = await labelsOf(person, campaign)
  await network.chain.setAutomine(false)
  const stop = new AbortController()
  const lost = submitContribution(person.client, {
    campaignId,
    seat,
    answers: { labels },
    signal: stop.signal,
  })
  await until(async () => (await store.list('outbox'))[0]?.hash !== undefined)
  const [before] = await store.list('outbox')
  await network.chain.dropTransaction({ hash: before?.hash as Hex })
  stop.abort(new Error('closed'))
  await assert.rejects(lost, /closed/)
  await network.chain.setAutomine(true)
  const [resumed] = await resume(person.client)
  assert.equal(resumed?.status, 'saved')
  await submitContribution(person.client, { campaignId, seat, answers: { labels } })
  const [after] = await store.list('outbox')
  assert.equal(after?.calldata, before?.calldata)
  await network.mine()
  assert.equal((await resume(person.client))[0]?.status, 'final')
})

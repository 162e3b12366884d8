import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startNetwork } from '../../test/network.ts'
import { labelsOf, takeSeat } from '../../test/people.ts'
import { until } from '../../test/until.ts'
import { type Contribution, submitContribution, watchContribution } from '../index.ts'

test('watchContribution: behavior: a reorg takes `included` back to `sent`, and forward again', async () => {
  const chain = await startNetwork({ finality: 3 })
  try {
    const campaign = await chain.campaign()
    const person = chain.person(2)
    const seat = await takeSeat(chain, person, campaign)
    const labels = await labelsOf(person, campaign)
    const seen: Contribution['status'][] = []
    const stop = watchContribution(person.client, {
      campaignId: campaign.campaignId,
      seat,
      onStatus: ({ status }) => seen.push(status),
    })
    await until(() => seen.includes('saved'))
    await submitContribution(person.client, { campaignId: campaign.campaignId, seat, answers: { labels } })
    await until(() => seen.at(-1) === 'included')
    // The block with the submission is replaced by an empty one.
    await chain.chain.request({ method: 'anvil_reorg', params: [1, []] } as never)
    await until(() => seen.at(-1) === 'sent')
    assert(!seen.includes('final'))
    const draft = await person.client.store.list('outbox')
    assert.equal(draft.length, 1)
    const { calldata, sender, to } = draft[0]!
    await chain.chain.request({
      method: 'eth_sendTransaction',
      params: [{ from: sender, to, data: calldata }],
    } as never)
    await until(() => seen.at(-1) === 'included')
    await chain.mine(3)
    await until(() => seen.at(-1) === 'final')
    await until(async () => (await person.client.store.list('outbox')).length === 0)
    stop()
  } finally {
    await chain.stop()
  }
})

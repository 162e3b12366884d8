import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../../test/network.ts'
import { takeSeat } from '../../test/people.ts'
import { until } from '../../test/until.ts'
import { drawSeatsSelector } from '../abis/campaigns.generated.ts'
import { drawSeats, getSeat, getSeats, recordId, requestSeat, watchSeat } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('getSeat: behavior: waiting, then simulated, then on chain; watchSeat tells each', async () => {
  const { campaignId } = await network.campaign()
  const { client } = network.person(2)
  assert.equal(await getSeat(client, { campaignId }), undefined)
  const seen: string[] = []
  const stop = watchSeat(client, { campaignId, onSeat: (seat) => seen.push(seat?.drawn ?? 'none') })
  await until(() => seen.includes('none'))
  await requestSeat(client, { campaignId })
  await until(() => seen.includes('waiting'))
  await network.mine(2)
  await until(() => seen.includes('simulated'))
  const simulated = await getSeat(client, { campaignId })
  await drawSeats(network.person(9).client, { campaignId })
  await until(() => seen.includes('chain'))
  stop()
  assert.equal((await getSeat(client, { campaignId }))?.batch, simulated?.batch)
  assert.deepEqual(
    seen.filter((each, index) => each !== seen[index - 1]),
    ['none', 'waiting', 'simulated', 'chain'],
  )
})

test('getSeat: behavior: a draw that comes between its two looks at the chain is not lost', async () => {
  const { campaignId } = await network.campaign()
  const { client } = network.person(2)
  await requestSeat(client, { campaignId })
  await network.mine(2)
  let drawn = 0
  const request = async (question: { params: [{ data?: string }] }, options: object) => {
    if (question.params[0]?.data?.startsWith(drawSeatsSelector) && drawn++ === 0)
      await drawSeats(network.person(9).client, { campaignId })
    return (client.rpc.request as (question: object, options: object) => Promise<unknown>)(question, options)
  }
  const between = { ...client, rpc: { ...client.rpc, request } } as unknown as typeof client
  assert.equal((await getSeat(between, { campaignId }))?.drawn, 'chain')
  assert.equal(drawn, 1)
})

test('getSeats: behavior: undefined for a seat that is not there', async () => {
  const campaign = await network.campaign()
  const seat = await takeSeat(network, network.person(2), campaign)
  const seats = await getSeats(network.person(2).client, {
    campaignId: campaign.campaignId,
    seats: [seat, 77],
  })
  assert.deepEqual([seats[0]?.state, seats[1]], ['Requested', undefined])
  assert.equal(recordId('x', 7), 'x/0000000007')
})

/** What a page that was left between asking for a seat and having it finds when it comes back. */
import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { createWalletClient, http, parseGwei } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { keyOf, type Network, type Person, startNetwork, type TestCampaign } from '../../test/network.ts'
import { workOnce } from '../../test/people.ts'
import { reverts } from '../../test/refusals.ts'
import { until } from '../../test/until.ts'
import {
  getContribution,
  getSeat,
  type OutboxRecord,
  openStore,
  type RequestSeatReturnType,
  requestSeat,
  type WriteStatus,
} from '../index.ts'

let network: Network
let campaign: TestCampaign
let visits = 0
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())
beforeEach(async () => {
  await network.chain.setAutomine(true)
  campaign = await network.campaign()
  visits++
})

/** The page again: nothing is left of the one before but the database. */
function visit(): Person {
  return network.person(2, { storage: openStore({ name: `visit ${visits}` }) })
}

const transactions = ({ wallet }: Person) =>
  wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length

async function pending({ client }: Person): Promise<OutboxRecord | undefined> {
  return (await client.store.list('outbox'))[0]
}

/** Asks for a seat without mining, and leaves the page once the transaction is known. */
async function leaveWhileSent(): Promise<Required<OutboxRecord>> {
  await network.chain.setAutomine(false)
  const page = visit()
  const left = new AbortController()
  const asking = requestSeat(page.client, { campaignId: campaign.campaignId, signal: left.signal })
  await until(async () => (await pending(page))?.nonce !== undefined)
  left.abort(new Error('left'))
  await assert.rejects(asking, /left/)
  page.client.store.close()
  return (await pending(visit())) as Required<OutboxRecord>
}

/** Comes back and asks again; mines once the wait is on. */
async function comeBack(page = visit()): Promise<RequestSeatReturnType & { steps: string[] }> {
  const steps: WriteStatus['status'][] = []
  const again = await requestSeat(page.client, {
    campaignId: campaign.campaignId,
    onStatus: ({ status }) => {
      steps.push(status)
      if (status === 'sent') void network.chain.setAutomine(true).then(() => network.mine())
    },
  })
  assert.equal(await pending(page), undefined, 'nothing is left on its way')
  return { ...again, steps }
}

test('requestSeat: behavior: what an earlier visit sent and still waits is waited for', async () => {
  const { hash } = await leaveWhileSent()
  const page = visit()
  const { seat, hash: found, steps } = await comeBack(page)
  assert.deepEqual([seat, found, steps], [1, hash, ['sent', 'included']])
  assert.equal(transactions(page), 0)
})

test('requestSeat: behavior: what was included while the page was closed is the seat', async () => {
  const { hash } = await leaveWhileSent()
  await network.chain.setAutomine(true)
  await network.mine()
  const page = visit()
  const { seat, hash: found } = await comeBack(page)
  assert.deepEqual([seat, found], [1, hash])
  assert.equal(transactions(page), 0)
})

test('requestSeat: behavior: a wallet that raised the fee meanwhile is followed', async () => {
  const { hash, nonce, to, calldata, value } = await leaveWhileSent()
  const account = privateKeyToAccount(keyOf(2))
  const wallet = createWalletClient({
    account,
    chain: network.chain.chain,
    transport: http(network.anvil.rpcUrl),
  })
  const fees = { maxFeePerGas: parseGwei('90'), maxPriorityFeePerGas: parseGwei('9'), gas: 500_000n }
  const repriced = await wallet.sendTransaction({ to, data: calldata, value: BigInt(value), nonce, ...fees })
  await network.chain.setAutomine(true)
  await network.mine()
  const page = visit()
  const found = await comeBack(page)
  assert.notEqual(found.hash, hash)
  assert.deepEqual([found.seat, found.hash, transactions(page)], [1, repriced, 0])
})

test('requestSeat: behavior: what was canceled, lost or refused is asked for again', async () => {
  for (const fate of ['canceled', 'lost', 'refused'] as const) {
    campaign = await network.campaign()
    const record = await leaveWhileSent()
    const account = privateKeyToAccount(keyOf(2))
    const wallet = createWalletClient({
      account,
      chain: network.chain.chain,
      transport: http(network.anvil.rpcUrl),
    })
    const fees = { maxFeePerGas: parseGwei('90'), maxPriorityFeePerGas: parseGwei('9') }
    if (fate === 'canceled')
      await wallet.sendTransaction({ to: account.address, nonce: record.nonce, ...fees })
    if (fate === 'refused')
      await wallet.sendTransaction({
        to: record.to,
        data: record.calldata,
        value: BigInt(record.value),
        nonce: record.nonce,
        gas: 60_000n,
        ...fees,
      })
    if (fate === 'lost') {
      await network.chain.dropTransaction({ hash: record.hash })
      // A minute is longer than any node takes to hear of a transaction.
      await visit().client.store.put('outbox', { ...record, updatedAt: Date.now() - 60_000 })
    }
    await network.chain.setAutomine(true)
    await network.mine()
    const page = visit()
    const { seat, steps } = await comeBack(page)
    assert.deepEqual([seat, transactions(page)], [1, 1], fate)
    assert.deepEqual(steps.slice(-3), ['asking', 'sent', 'included'], fate)
  }
})

test('requestSeat: behavior: a seat that the account holds is returned, on a device that knows nothing too', async () => {
  const { campaignId } = campaign
  const first = await requestSeat(visit().client, { campaignId })
  const elsewhere = network.person(2, { storage: openStore({ name: `elsewhere ${visits}` }) })
  for (let look = 0; look < 2; look++) {
    assert.deepEqual(await requestSeat(elsewhere.client, { campaignId }), {
      seat: first.seat,
      hash: undefined,
    })
    await network.mine(2)
  }
  assert.equal(transactions(elsewhere), 0)
  // What is over is no seat to work on, and the contract says so.
  await network.travel(campaign.spec.workWindow + 1)
  await assert.rejects(requestSeat(elsewhere.client, { campaignId }), reverts('SeatAlreadyHeld'))
  assert.equal(transactions(elsewhere), 0)
})

test('requestSeat: behavior: a seat that has ended since is not mistaken for the one asked for', async () => {
  const record = await leaveWhileSent()
  await network.chain.setAutomine(true)
  await network.mine()
  // Another device worked on the seat; this one only remembers that it asked.
  const elsewhere = network.person(2, { storage: openStore({ name: `elsewhere ${visits}` }) })
  assert.equal(await workOnce(network, elsewhere, campaign), 1)
  const page = visit()
  assert.equal((await pending(page))?.hash, record.hash)
  const { seat } = await comeBack(page)
  assert.deepEqual([seat, transactions(page)], [2, 1])
  assert.equal(
    (await getContribution(page.client, { campaignId: campaign.campaignId, seat: 1 })).status,
    'final',
  )
})

test('requestSeat: behavior: two tabs and ten clicks make one transaction', async () => {
  const tabs = [visit(), visit()]
  const { campaignId } = campaign
  const clicks = tabs.flatMap(({ client }) =>
    Array.from({ length: 5 }, () => requestSeat(client, { campaignId })),
  )
  assert.deepEqual(new Set((await Promise.all(clicks)).map(({ seat }) => seat)), new Set([1]))
  assert.equal(
    tabs.reduce((sum, tab) => sum + transactions(tab), 0),
    1,
  )
  assert.equal((await getSeat(visit().client, { campaignId }))?.seat, 1)
})

test('requestSeat: behavior: what the person declined leaves nothing behind', async () => {
  const page = visit()
  page.wallet.behave('reject')
  const { campaignId } = campaign
  await assert.rejects(requestSeat(page.client, { campaignId }), { name: 'WalletRejectedError' })
  assert.equal(await pending(page), undefined)
})

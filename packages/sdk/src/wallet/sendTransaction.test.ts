import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type Address, createWalletClient, encodeFunctionData, type Hex, http, zeroAddress } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { keyOf, type Network, type Person, startNetwork, type TestCampaign } from '../../test/network.ts'
import { reverts } from '../../test/refusals.ts'
import { cancelCampaignAbi, requestSeatAbi } from '../abis/campaigns.generated.ts'
import { cancelCampaign, isSaharaError, releaseSeat, requestSeat, saharaLocal } from '../index.ts'

let network: Network
let campaign: TestCampaign
before(async () => {
  network = await startNetwork()
  campaign = await network.campaign({ terms: { stake: 0n, seatsPerBatch: 15 } })
})
after(() => network.stop())
beforeEach(() => network.proxy.mode('ok'))

/** What the chain itself says that asking for a seat takes now. */
function estimate(account: Address): Promise<bigint> {
  const data = encodeFunctionData({ abi: [requestSeatAbi], args: [campaign.campaignId, zeroAddress] })
  return network.chain.estimateGas({ account, to: network.deployment.contracts.Campaigns, data })
}

/** The transactions that a wallet was asked for. */
function asked({ wallet }: Person): readonly Readonly<{ gas?: Hex }>[] {
  return wallet.requests.flatMap(({ method, params }) =>
    method === 'eth_sendTransaction' ? [(params as [{ gas?: Hex }])[0]] : [],
  )
}

test('sendTransaction: behavior: the wallet gets room for four draws, elsewhere half as much gas again', async () => {
  const person = network.person(2)
  const needed = await estimate(person.wallet.address)
  const { hash } = await requestSeat(person.client, { campaignId: campaign.campaignId })
  assert.equal(BigInt(asked(person)[0]?.gas ?? 0), needed + 160_000n)
  assert.equal((await network.chain.getTransaction({ hash: hash! })).gas, needed + 160_000n)
  const { requester, campaignId } = await network.campaign()
  const before = asked(requester).length
  const plain = await network.chain.estimateGas({
    account: requester.wallet.address,
    to: network.deployment.contracts.Campaigns,
    data: encodeFunctionData({ abi: [cancelCampaignAbi], args: [campaignId] }),
  })
  await cancelCampaign(requester.client, { campaignId })
  assert.equal(BigInt(asked(requester)[before]?.gas ?? 0), plain + plain / 2n)
})

test('sendTransaction: behavior: the room is enough for the draws of seats that were asked for first', async () => {
  const { campaignId } = await network.campaign({ terms: { seatsPerBatch: 6, stake: 0n } })
  const others = [3, 4, 5, 6].map((index) => network.person(index))
  const late = network.person(2)
  // The wallet takes its time: meanwhile four others ask, and their draws are left to this call.
  const wallet = {
    async request(question: { method: string; params?: unknown }) {
      if (question.method === 'eth_sendTransaction') {
        for (const { client } of others) await requestSeat(client, { campaignId })
        await network.mine(2)
      }
      return late.wallet.request(question)
    },
  }
  const { seat, hash } = await requestSeat({ ...late.client, wallet }, { campaignId })
  assert.equal(seat, 5)
  const { gasUsed } = await network.chain.getTransactionReceipt({ hash: hash! })
  const { gas } = await network.chain.getTransaction({ hash: hash! })
  assert(gasUsed > gas - 160_000n, 'without the room it would have failed')
})

test('sendTransaction: behavior: never more gas than the account can pay for', async () => {
  const person = network.person(3)
  const { address } = person.wallet
  const needed = await estimate(address)
  // What a wallet may offer at most for a unit of gas: twice the price of now.
  const price = 2n * (await network.chain.getGasPrice())
  await network.chain.setBalance({ address, value: (price * needed * 11n) / 8n })
  await requestSeat(person.client, { campaignId: campaign.campaignId })
  const gas = BigInt(asked(person)[0]?.gas ?? 0)
  assert(gas >= needed && gas < needed + 160_000n, `${gas} for ${needed}`)
})

test('sendTransaction: behavior: an account that somebody else pays for gets no limit from us', async () => {
  // A smart account without a coin of its own: whoever runs it pays, and takes no notice of `gas`.
  const address: Address = `0x${'ab'.repeat(20)}`
  const seen: object[] = []
  const wallet = {
    async request({ method, params }: { method: string; params?: unknown }) {
      if (method === 'eth_requestAccounts') return [address]
      if (method === 'eth_chainId') return '0x7a69'
      const [{ to, data, ...rest }] = params as [{ to: Address; data: Hex }]
      seen.push(rest)
      await network.chain.impersonateAccount({ address })
      await network.chain.setNextBlockBaseFeePerGas({ baseFeePerGas: 0n })
      const free = { from: address, to, data, gasPrice: '0x0' }
      return network.chain.request({ method: 'eth_sendTransaction', params: [free] } as never)
    },
  }
  const { client } = network.person(4, { wallet })
  const { seat } = await requestSeat(client, { campaignId: campaign.campaignId })
  assert(seat > 0)
  assert.deepEqual(seen, [{ from: address, value: '0x0' }])
})

test('sendTransaction: behavior: a node that can’t estimate stops nobody, and a revert is still told first', async () => {
  const person = network.person(5)
  network.proxy.mode('200html', 'eth_estimateGas')
  await requestSeat(person.client, { campaignId: campaign.campaignId })
  assert.equal(asked(person)[0]?.gas, undefined)
  await assert.rejects(
    releaseSeat(person.client, { campaignId: campaign.campaignId, seat: 1 }),
    reverts('NotSeatHolder'),
  )
  assert.equal(asked(person).length, 1)
})

test('sendTransaction: error: a wallet that allows too little gas is told from a refusal', async () => {
  const { client, wallet } = network.person(6)
  const stingy = {
    request: ({ method, params }: { method: string; params?: unknown }) =>
      wallet.request({
        method,
        params: method === 'eth_sendTransaction' ? [{ ...(params as [object])[0], gas: '0xea60' }] : params,
      }),
  }
  await assert.rejects(
    requestSeat({ ...client, wallet: stingy }, { campaignId: campaign.campaignId }),
    (error) => {
      return reverts('OutOfGas')(error) && isSaharaError(error) && error.retryable
    },
  )
})

test('sendTransaction: error: a refusal found by the estimation is decoded, and the wallet is not asked', async () => {
  const person = network.person(7)
  const { campaignId } = campaign
  await assert.rejects(releaseSeat(person.client, { campaignId, seat: 1 }), reverts('NotSeatHolder'))
  assert.deepEqual(asked(person), [])
})

test('sendTransaction: behavior: a key of one’s own gets the same room', async () => {
  const account = privateKeyToAccount(keyOf(8))
  const wallet = createWalletClient({ account, chain: saharaLocal, transport: http(network.anvil.rpcUrl) })
  const { client } = network.person(8, { wallet })
  const needed = await estimate(account.address)
  const { hash } = await requestSeat(client, { campaignId: campaign.campaignId })
  assert.equal((await network.chain.getTransaction({ hash: hash! })).gas, needed + 160_000n)
})

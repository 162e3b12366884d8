import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testTokenAbi } from '@saharakit/contracts/abi'
import { encodeFunctionData, erc20Abi, type Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { writeContract } from 'viem/actions'
import { keyOf, type Network, startNetwork } from '../../test/network.ts'
import { named } from '../../test/refusals.ts'
import { getWorker, requestSeat, type WriteStatus } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('requestSeat: default: brings the stake, tells each step', async () => {
  const campaign = await network.campaign()
  const { client } = network.person(2)
  const steps: WriteStatus['status'][] = []
  const { seat } = await requestSeat(client, {
    campaignId: campaign.campaignId,
    onStatus: ({ status }) => steps.push(status),
  })
  assert.equal(seat, 1)
  assert.deepEqual(steps, ['asking', 'sent', 'included'])
  const { stakeHeld, activeSeat } = await getWorker(client, { campaignId: campaign.campaignId })
  assert.equal(stakeHeld, campaign.spec.stake)
  assert.equal(activeSeat?.seat, 1)
})

test('requestSeat: behavior: an ERC-20 stake gets an allowance of exactly that', async () => {
  const campaignToken = network.token
  const give = (to: Hex) =>
    writeContract(network.chain, {
      abi: testTokenAbi,
      address: campaignToken,
      functionName: 'mint',
      args: [to, 10n ** 12n],
    })
  const { client, wallet } = network.person(3)
  await give(wallet.address)
  await give(network.person(1).wallet.address)
  await network.mine()
  const { campaignId } = await network.campaign({
    terms: { token: campaignToken, stake: 1_234n, unitPrice: 10n, bond: 0n },
  })
  await requestSeat(client, { campaignId })
  const approval = wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').at(-2)
    ?.params as [{ data: Hex }]
  const expected = encodeFunctionData({
    abi: erc20Abi,
    functionName: 'approve',
    args: [network.deployment.contracts.Campaigns, 1_234n],
  })
  assert.equal(approval[0].data, expected)
})

test('requestSeat: error: each way a wallet fails has its name', async () => {
  const { campaignId } = await network.campaign()
  for (const [behavior, name] of [
    ['reject', 'WalletRejectedError'],
    ['busy', 'WalletBusyError'],
    ['no-funds', 'InsufficientFundsError'],
    ['switches', 'WrongChainError'],
  ] as const) {
    const { client, wallet } = network.person(4)
    wallet.behave(behavior)
    await assert.rejects(requestSeat(client, { campaignId }), named(name), behavior)
  }
  await assert.rejects(
    requestSeat(network.person(4, { wallet: undefined }).client, { campaignId }),
    named('WalletNotFoundError'),
  )
})

test('requestSeat: error: a referrer with a wrong checksum is told before the wallet is asked', async () => {
  const { campaignId } = await network.campaign()
  const { client, wallet } = network.person(4)
  const mistyped = '0x70997970C51812dc3A010C7d01b50e0d17dc79C9'
  for (const referrer of [mistyped, '0x12'] as const)
    await assert.rejects(requestSeat(client, { campaignId, referrer }), {
      name: 'ConfigError',
      attribute: 'referrer',
    })
  assert.deepEqual(wallet.requests, [])
})

test('requestSeat: behavior: a wallet that never answers ends with the signal', async () => {
  const { campaignId } = await network.campaign()
  const { client, wallet } = network.person(4)
  wallet.behave('hang')
  const reason = new Error('left')
  await assert.rejects(requestSeat(client, { campaignId, signal: AbortSignal.timeout(200) }), {
    name: 'TimeoutError',
  })
  await assert.rejects(requestSeat(client, { campaignId, signal: AbortSignal.abort(reason) }), reason)
})

test('requestSeat: behavior: a wallet on another chain is switched, one that does not know ours is taught it', async () => {
  const { campaignId } = await network.campaign()
  const { client, wallet } = network.person(4)
  wallet.moveTo(1)
  await requestSeat(client, { campaignId })
  const methods = wallet.requests.map(({ method }) => method)
  assert(methods.includes('wallet_switchEthereumChain'))
  assert.equal(methods[methods.lastIndexOf('eth_sendTransaction') - 1], 'eth_chainId')
})

test('requestSeat: behavior: a key of one’s own whose node never answers ends with the signal', async () => {
  const { campaignId } = await network.campaign()
  const { client } = network.person(4)
  const account = privateKeyToAccount(keyOf(4))
  const wallet = {
    account,
    request: ({ method }: { method: string }) =>
      method === 'eth_chainId' ? Promise.resolve('0x7a69') : new Promise(() => {}),
  }
  const signal = AbortSignal.timeout(2_000)
  await assert.rejects(requestSeat({ ...client, wallet }, { campaignId, signal }), { name: 'TimeoutError' })
})

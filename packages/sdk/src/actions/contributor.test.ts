import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testTokenAbi } from '@saharakit/contracts/abi'
import {
  createClient,
  createWalletClient,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  http,
  zeroAddress,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { writeContract } from 'viem/actions'
import { keyOf, type Network, startNetwork } from '../../test/network.ts'
import { takeSeat, workOnce } from '../../test/people.ts'
import { until } from '../../test/until.ts'
import {
  claimEarnings,
  drawSeats,
  expireSeat,
  getAccount,
  getCampaign,
  getContribution,
  getSeat,
  getSeats,
  getToken,
  getWorker,
  isSaharaError,
  lapseEpoch,
  leaveCampaign,
  listContributions,
  listEarnings,
  nodesTransport,
  recordId,
  releaseSeat,
  requestSeat,
  saharaActions,
  saharaLocal,
  type WriteStatus,
  watchSeat,
} from '../index.ts'
import { startChaosProxy } from '../testing/node.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

const named = (name: string) => (error: unknown) => isSaharaError(error, name as never)
const reverts = (errorName: string) => (error: unknown) =>
  isSaharaError(error, 'ContractRevertError') &&
  error.errorName === errorName &&
  /[.!]$/.test(error.shortMessage)

test('getCampaign: error: ConfigError where there is none', async () => {
  await assert.rejects(getCampaign(network.person(2).client, { campaignId: 99n }), {
    name: 'ConfigError',
    attribute: 'campaign',
  })
})

test('getCampaign: error: RpcWrongChainError, RpcInvalidResponseError, RpcUnavailableError', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  for (const [mode, name] of [
    ['wrongchain', 'RpcWrongChainError'],
    ['502html', 'RpcUnavailableError'],
    ['200html', 'RpcInvalidResponseError'],
    ['reset', 'RpcUnavailableError'],
    ['null', /^Rpc/],
  ] as const) {
    proxy.mode(mode)
    const { client } = network.person(2, { transport: http(proxy.url, { retryCount: 0 }) })
    await assert.rejects(getCampaign(client, { campaignId: 1n }), { name }, mode)
  }
  await proxy.close()
})

test('getCampaign: error: another genesis block behind the same chain id', async () => {
  const deployment = { ...network.deployment, genesisHash: `0x${'11'.repeat(32)}` as Hex }
  await assert.rejects(getCampaign(network.person(2, { deployment }).client, { campaignId: 1n }), {
    name: 'RpcWrongChainError',
  })
})

test('nodesTransport: behavior: passes over a node that lies about ids or its chain', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  const { campaignId } = await network.campaign()
  for (const mode of ['wrongid', 'wrongchain', 'trunc', '429', 'nobatch'] as const) {
    proxy.mode(mode)
    const transport = nodesTransport({ urls: [proxy.url, network.anvil.rpcUrl], chainId: 31337 })
    assert.equal(
      (await getCampaign(network.person(2, { transport }).client, { campaignId })).campaignId,
      campaignId,
    )
  }
  await proxy.close()
})

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

test('getToken: default, the native coin, and what is no token', async () => {
  const { client } = network.person(3)
  assert.deepEqual(await getToken(client, { token: network.token }), { symbol: 'TST', decimals: 6 })
  assert.deepEqual(await getToken(client, { token: zeroAddress }), { symbol: 'ETH', decimals: 18 })
  const { Campaigns } = network.deployment.contracts
  for (const token of [Campaigns, network.person(4).wallet.address])
    assert.deepEqual(await getToken(client, { token }), { symbol: '', decimals: 0 })
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

test('requestSeat: error: SeatAlreadyHeld as a sentence, nothing sent', async () => {
  const campaign = await network.campaign()
  const person = network.person(2)
  await takeSeat(network, person, campaign)
  const sent = person.wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length
  await assert.rejects(
    requestSeat(person.client, { campaignId: campaign.campaignId }),
    reverts('SeatAlreadyHeld'),
  )
  assert.equal(person.wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, sent)
})

test('getSeat: behavior: waiting, then simulated, then on chain; watchSeat tells each', async () => {
  const { campaignId } = await network.campaign()
  const { client } = network.person(2)
  assert.equal(await getSeat(client, { campaignId }), undefined)
  const seen: string[] = []
  const stop = watchSeat(client, { campaignId, onSeat: (seat) => seen.push(seat?.drawn ?? 'none') })
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

test('releaseSeat, expireSeat, leaveCampaign: default, and error: in the wrong state', async () => {
  const campaign = await network.campaign()
  const { campaignId, spec } = campaign
  const person = network.person(5)
  const seat = await takeSeat(network, person, campaign)
  await drawSeats(person.client, { campaignId })
  await assert.rejects(leaveCampaign(person.client, { campaignId }), reverts('SeatAlreadyHeld'))
  await assert.rejects(expireSeat(person.client, { campaignId, seat }), reverts('SeatNotExpired'))
  await assert.rejects(releaseSeat(network.person(6).client, { campaignId, seat }), reverts('NotSeatHolder'))
  assert.equal((await releaseSeat(person.client, { campaignId, seat })).fee, spec.stake / 10n)
  await network.mine()
  assert.equal((await getContribution(person.client, { campaignId, seat })).status, 'reopened')
  const late = await takeSeat(network, person, campaign)
  await drawSeats(person.client, { campaignId })
  await network.travel(spec.workWindow + 1)
  await expireSeat(network.person(6).client, { campaignId, seat: late })
  assert((await leaveCampaign(person.client, { campaignId })).amount < spec.stake)
  await assert.rejects(
    claimEarnings(person.client, { campaignIds: [campaignId] }),
    reverts('NothingToWithdraw'),
  )
})

test('lapseEpoch and claimEarnings: behavior: a silent requester pays everybody and the bond', async () => {
  const campaign = await network.campaign({ items: 5, terms: { seatsPerBatch: 1 } })
  const { campaignId, spec } = campaign
  const person = network.person(7)
  const seat = await workOnce(network, person, campaign)
  await assert.rejects(lapseEpoch(person.client, { campaignId, epoch: 0 }), reverts('OpenWindowRunning'))
  await network.travel(spec.openWindow + 1)
  const lapse = await lapseEpoch(person.client, { campaignId, epoch: 0 })
  await network.mine()
  const status = await getContribution(person.client, { campaignId, seat })
  assert.deepEqual(
    [status.status, 'payout' in status && status.payout],
    ['lapsed', spec.unitPrice * 5n + spec.bond],
  )
  const [lapsed] = (await listContributions(person.client, { campaignId })).rows
  assert.deepEqual([lapsed?.status, lapsed && 'hash' in lapsed && lapsed.hash], ['lapsed', lapse.hash])
  const claim = await claimEarnings(person.client, { campaignIds: [campaignId] })
  await network.mine()
  assert.equal((await getContribution(person.client, { campaignId, seat })).status, 'paid')
  const { campaigns } = await listEarnings(person.client)
  assert.equal(
    campaigns.find((each) => each.campaignId === campaignId)?.claimed,
    spec.unitPrice * 5n + spec.bond,
  )
  const { rows } = await listContributions(person.client, { campaignId })
  assert.deepEqual(
    rows.map((row) => [row.seat, row.status, 'hash' in row && row.hash]),
    [[seat, 'paid', claim.hash]],
  )
})

test('saharaActions: behavior: a viem wallet client with a local account does all of it', async () => {
  const { campaignId } = await network.campaign()
  const account = privateKeyToAccount(keyOf(8))
  const client = createWalletClient({
    account,
    chain: saharaLocal,
    transport: http(network.anvil.rpcUrl),
    pollingInterval: 50,
  }).extend(saharaActions({ deployment: network.deployment, gateway: network.gatewayUrl }))
  assert.equal((await client.getCampaign({ campaignId })).campaignId, campaignId)
  assert.equal(await client.getAccount(), account.address)
  assert.equal((await client.requestSeat({ campaignId })).seat, 1)
  assert(!('buildCampaign' in client))
  assert.throws(
    () => createClient({ transport: http('http://127.0.0.1:1') }).extend(saharaActions() as never),
    { name: 'ConfigError' },
  )
})

test('getAccount: behavior: a wagmi Config is told by its shape, also a broken one', async () => {
  const { client, wallet } = network.person(2)
  const config = (connection: object | undefined) => ({
    state: { current: 'a', connections: new Map(connection ? [['a', connection]] : []) },
  })
  const good = config({ accounts: [wallet.address], connector: { getProvider: async () => wallet } })
  assert.equal(await getAccount({ ...client, wallet: good as never }), wallet.address)
  for (const bad of [
    config(undefined),
    config({ accounts: [], connector: {} }),
    config({ accounts: [wallet.address], connector: {} }),
  ])
    await assert.rejects(getAccount({ ...client, wallet: bad as never }), named('WalletNotFoundError'))
  const silent = config({
    accounts: [wallet.address],
    connector: { getProvider: () => new Promise(() => {}) },
  })
  const signal = AbortSignal.timeout(100)
  await assert.rejects(getAccount({ ...client, wallet: silent as never }, { signal }), {
    name: 'TimeoutError',
  })
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

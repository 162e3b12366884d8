import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  createClient,
  createWalletClient,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  http,
  parseGwei,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { writeContract } from 'viem/actions'
import { testTokenAbi } from '@saharakit/contracts/abi'
import { keyOf, type Network, startNetwork } from '../../test/network.ts'
import { labelsOf, takeSeat, workOnce } from '../../test/people.ts'
import {
  claimEarnings,
  type Contribution,
  createCampaign,
  drawSeats,
  expireSeat,
  getAccount,
  getCampaign,
  getContribution,
  getSeat,
  getSeats,
  getWorker,
  isSaharaError,
  leaveCampaign,
  lapseEpoch,
  listContributions,
  listEarnings,
  nodesTransport,
  openStore,
  recordId,
  releaseSeat,
  requestSeat,
  resume,
  saharaActions,
  saharaLocal,
  type SaharaStore,
  submitContribution,
  watchContribution,
  watchSeat,
  type WriteStatus,
} from '../index.ts'
import { canonicalize, sha256, toCid } from '../content/index.ts'
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

test('submitContribution: behavior: 50 clicks make one transaction', async () => {
  const campaign = await network.campaign()
  const person = network.person(2)
  const seat = await takeSeat(network, person, campaign)
  const labels = await labelsOf(person, campaign)
  const clicks = Array.from({ length: 50 }, () =>
    submitContribution(person.client, { campaignId: campaign.campaignId, seat, answers: { labels } }),
  )
  assert.equal(new Set((await Promise.all(clicks)).map(({ hash }) => hash)).size, 1)
  assert.equal(person.wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, 2)
  const again = await submitContribution(person.client, {
    campaignId: campaign.campaignId,
    seat,
    answers: { labels },
  })
  assert.equal(again.hash, (await Promise.all(clicks))[0]?.hash)
})

test('submitContribution: error: too few labels, a label that is no class, another seat, notes that are too long', async () => {
  const campaign = await network.campaign()
  const person = network.person(2)
  const seat = await takeSeat(network, person, campaign)
  const labels = await labelsOf(person, campaign)
  const { campaignId } = campaign
  const submit = (answers: Parameters<typeof submitContribution>[1]['answers'], of = seat) =>
    submitContribution(person.client, { campaignId, seat: of, answers })
  await assert.rejects(submit({ labels: labels.slice(1) }), { name: 'LabelOutOfRangeError', item: 4 })
  await assert.rejects(submit({ labels: labels.with(2, 3) }), { name: 'LabelOutOfRangeError', item: 2 })
  await assert.rejects(submit({ labels }, seat + 1), reverts('WrongSeatState'))
  const comments = [[0, 'x'.repeat(5_000)] as const]
  await assert.rejects(submit({ labels, notes: { problems: [], comments } }), reverts('NotesTooLong'))
})

test('submitContribution: error: a manifest whose key is not the one on chain is refused before anything is sealed', async () => {
  const { content } = network
  const campaign = await network.campaign({ items: 5 })
  const person = network.person(2)
  await takeSeat(network, person, campaign)
  const labels = await labelsOf(person, campaign)
  const key = `0x02${'79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798'}` as Hex
  const forged = new TextEncoder().encode(canonicalize({ ...campaign.manifest, sealingKeys: [key] }))
  content.set(toCid(await sha256(forged)), forged)
  // The same campaign again, with the forged manifest: its keys do not belong to the epochs on chain.
  const { campaignId } = await createCampaign(campaign.requester.client, {
    spec: { ...campaign.spec, manifestHash: await sha256(forged) },
    epochs: campaign.epochs,
  })
  const forgedSeat = await requestSeat(network.person(3).client, { campaignId })
  await network.mine(2)
  await assert.rejects(
    submitContribution(network.person(3).client, { campaignId, seat: forgedSeat.seat, answers: { labels } }),
    { name: 'ContentInvalidError', path: 'sealingKeys[0]' },
  )
})

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

test('submitContribution: behavior: a wallet that raises the fee is followed, one that cancels is told', async () => {
  for (const kind of ['repriced', 'canceled'] as const) {
    const campaign = await network.campaign()
    const store = openStore()
    const person = network.person(2, { storage: store })
    const { campaignId } = campaign
    const seat = await takeSeat(network, person, campaign)
    const labels = await labelsOf(person, campaign)
    await network.chain.setAutomine(false)
    const sent: Hex[] = []
    const submitted = submitContribution(person.client, {
      campaignId,
      seat,
      answers: { labels },
      onStatus: (step) => step.status === 'sent' && sent.push(step.hash),
    })
    submitted.catch(() => {})
    await until(async () => (await store.list('outbox'))[0]?.nonce !== undefined)
    await new Promise((resolve) => setTimeout(resolve, 150))
    const [entry] = await store.list('outbox')
    const { calldata, nonce, sender } = entry as Required<NonNullable<typeof entry>>
    const account = privateKeyToAccount(keyOf(2))
    const wallet = createWalletClient({ account, chain: saharaLocal, transport: http(network.anvil.rpcUrl) })
    const call =
      kind === 'canceled'
        ? { to: sender }
        : { to: network.deployment.contracts.Campaigns, data: calldata, gas: 1_000_000n }
    await wallet.sendTransaction({
      ...call,
      nonce,
      maxFeePerGas: parseGwei('90'),
      maxPriorityFeePerGas: parseGwei('9'),
    })
    await network.chain.setAutomine(true)
    await network.mine()
    if (kind === 'canceled') {
      await assert.rejects(submitted, { name: 'TransactionReplacedError', reason: 'canceled' })
      assert.equal((await getContribution(person.client, { campaignId, seat })).status, 'sent')
      assert.equal((await resume(person.client))[0]?.status, 'saved')
    } else {
      await submitted
      assert.equal(sent.length, 2)
      assert.equal((await store.list('receipts'))[0]?.hash, sent[1])
    }
  }
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
  await lapseEpoch(person.client, { campaignId, epoch: 0 })
  await network.mine()
  const status = await getContribution(person.client, { campaignId, seat })
  assert.deepEqual(
    [status.status, 'payout' in status && status.payout],
    ['lapsed', spec.unitPrice * 5n + spec.bond],
  )
  await claimEarnings(person.client, { campaignIds: [campaignId] })
  await network.mine()
  assert.equal((await getContribution(person.client, { campaignId, seat })).status, 'paid')
  const { campaigns } = await listEarnings(person.client)
  assert.equal(
    campaigns.find((each) => each.campaignId === campaignId)?.claimed,
    spec.unitPrice * 5n + spec.bond,
  )
  const { rows } = await listContributions(person.client, { campaignId })
  assert.deepEqual(
    rows.map((row) => [row.seat, row.status]),
    [[seat, 'paid']],
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

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const started = Date.now(); !(await holds()); await new Promise((resolve) => setTimeout(resolve, 20)))
    if (Date.now() - started > 15_000) throw new Error(`never: ${holds}`)
}

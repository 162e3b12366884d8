import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createWalletClient, type Hex, http, parseGwei } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { keyOf, type Network, startNetwork } from '../../test/network.ts'
import { labelsOf, takeSeat } from '../../test/people.ts'
import { reverts } from '../../test/refusals.ts'
import { until } from '../../test/until.ts'
import { canonicalize, sha256, toCid } from '../content/index.ts'
import {
  createCampaign,
  getContribution,
  openStore,
  requestSeat,
  resume,
  saharaLocal,
  submitContribution,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

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

test('submitContribution: behavior: where more seats wait than the contract draws by itself, it draws its own as well', async () => {
  const campaign = await network.campaign({ terms: { seatsPerBatch: 6 } })
  const { campaignId } = campaign
  // Each is estimated before the others are mined, by wallets that leave no room of their own.
  const people = [2, 3, 4, 5, 6, 7].map((index) => network.person(index))
  await network.chain.setAutomine(false)
  const asked = Promise.all(people.map(({ client }) => requestSeat(client, { campaignId })))
  await until(async () => (await network.chain.getTxpoolStatus()).pending === people.length)
  await network.mine(1)
  const seats = await asked
  await network.chain.setAutomine(true)
  await network.mine(2)
  const last = seats.findIndex(({ seat }) => seat === people.length)
  const person = people[last] ?? assert.fail('nobody has the last seat')
  const { hash } = await submitContribution(person.client, {
    campaignId,
    seat: people.length,
    answers: { labels: await labelsOf(person, campaign) },
  })
  assert.equal((await network.chain.getTransactionReceipt({ hash })).status, 'success')
})

test('submitContribution: error: too few labels, a label that is no class, another seat, notes that are too long, too late', async () => {
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
  const reportDigest = `0x${'11'.repeat(32)}` as const
  await assert.rejects(
    submitContribution(person.client, { campaignId, seat, answers: { labels }, reportDigest }),
    { name: 'ConfigError', attribute: 'reportDigest' },
  )
  await network.travel(campaign.spec.workWindow + 1)
  await assert.rejects(submit({ labels }), reverts('SeatExpired'))
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

test('submitContribution: behavior: what the network still holds is waited for and not sent again', async () => {
  const campaign = await network.campaign()
  const { campaignId } = campaign
  const person = network.person(2, { storage: openStore() })
  const seat = await takeSeat(network, person, campaign)
  const answers = { labels: await labelsOf(person, campaign) }
  await network.chain.setAutomine(false)
  const stop = new AbortController()
  const first = submitContribution(person.client, { campaignId, seat, answers, signal: stop.signal })
  await until(async () => (await person.client.store.list('outbox'))[0]?.hash !== undefined)
  const [sent] = await person.client.store.list('outbox')
  stop.abort(new Error('impatient'))
  await assert.rejects(first, /impatient/)
  const again = submitContribution(person.client, {
    campaignId,
    seat,
    answers,
    onStatus: () => void network.chain.setAutomine(true).then(() => network.mine()),
  })
  assert.equal((await again).hash, sent?.hash)
  const asked = person.wallet.requests.filter(({ method }) => method === 'eth_sendTransaction')
  assert.equal(asked.length, 2) // The seat and the batch.
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

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { encodeFunctionData } from 'viem'
import { sendTransaction } from 'viem/actions'
import { type Network, type Person, startNetwork, type TestCampaign } from '../../test/network.ts'
import { workOnce } from '../../test/people.ts'
import { reverts } from '../../test/refusals.ts'
import { playEpoch, settling } from '../../test/settling.ts'
import { ruleAbi } from '../abis/settlements.generated.ts'
import {
  appealRefusal,
  claimEarnings,
  getEarnings,
  listEarnings,
  openEpoch,
  openSeats,
  proposeSettlement,
} from '../index.ts'

const arbitrator = `0x${'a7'.repeat(20)}` as const
let network: Network
let honest: Person
let lazy: Person
let settled: TestCampaign
let full: bigint
before(async () => {
  network = await startNetwork()
  ;[honest, lazy] = [network.person(2), network.person(3)]
  // Whatever it is asked, it answers 7: its fee, and the number of its dispute.
  await network.chain.setCode({ address: arbitrator, bytecode: '0x60075f5260205ff3' })
  settled = await playEpoch(
    network,
    [{ person: honest }, { person: network.person(4) }, { person: lazy, labelOf: () => 0 }],
    { gold: 20, terms: { settling: { ...settling, arbitrator } } },
  )
  full = settled.spec.unitPrice * 20n
})
after(() => network.stop())

const sent = ({ wallet }: Person) =>
  wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length

const stateOf = async ({ client }: Person) =>
  (await getEarnings(client, { campaignId: settled.campaignId })).settled[0]

test('getEarnings: behavior: what a settlement will pay is pending with its time, also to who is refused', async () => {
  const { campaignId } = settled
  const earnings = await getEarnings(honest.client, { campaignId })
  assert.deepEqual([earnings.pending, earnings.claimable, earnings.refused], [full, 0n, 0n])
  assert.deepEqual(
    earnings.settled.map(({ epoch, phase, state, pay, most }) => [epoch, phase, state, pay, most]),
    [[0, 'Waiting', 'expected', full, full]],
  )
  const refused = await getEarnings(lazy.client, { campaignId })
  assert.equal(refused.refused, 0n, 'what agreement brings is still due')
  assert.equal(refused.settled[0]?.refused, true)
  assert.equal(refused.pending, refused.settled[0]?.pay)
  await assert.rejects(claimEarnings(honest.client), reverts('NothingToWithdraw'))
})

test('claimEarnings: behavior: what gold decided and what was settled come in one transaction', async () => {
  const gate = await network.campaign({ items: 5, gold: 2, terms: { seatsPerBatch: 1, epochBatches: 1 } })
  await workOnce(network, honest, gate)
  await openEpoch(gate.requester.client, {
    campaignId: gate.campaignId,
    epoch: 0,
    ...gate.secrets.epochs[0]!,
  })
  await openSeats(gate.requester.client, { campaignId: gate.campaignId, epoch: 0 })
  await proposeSettlement(network.person(7).client, { campaignId: settled.campaignId, epoch: 0 })
  assert.deepEqual([(await stateOf(honest))?.phase, (await stateOf(honest))?.state], ['Proposed', 'expected'])
  await network.travel(settling.disputeWindow + 1)
  const before = await listEarnings(honest.client)
  assert.equal(before.tokens[0]?.claimable, full + gate.spec.unitPrice * 5n)
  const transactions = sent(honest)
  const { seats, remaining } = await claimEarnings(honest.client)
  assert.deepEqual([sent(honest) - transactions, seats.length, remaining], [1, 5, 0])
  assert.equal(
    seats.reduce((sum, { amount }) => sum + amount, 0n),
    full + gate.spec.unitPrice * 5n,
  )
  await network.mine()
  const after = await listEarnings(honest.client)
  assert.deepEqual(
    [after.tokens[0]?.claimable, after.tokens[0]?.claimed],
    [0n, full + gate.spec.unitPrice * 5n],
  )
  assert.equal((await stateOf(honest))?.state, 'claimed')
})

test('appealRefusal: default: who is refused appeals, and is paid what the arbitrator says', async () => {
  const { campaignId } = settled
  const epoch = { campaignId, epoch: 0 }
  await assert.rejects(appealRefusal(honest.client, epoch), reverts('NoAppeal'))
  const before = await stateOf(lazy)
  assert.equal(before?.state, 'claimable')
  assert.deepEqual(await appealRefusal(lazy.client, epoch).then(({ disputeId, fee }) => [disputeId, fee]), [
    7n,
    7n,
  ])
  assert.equal((await stateOf(lazy))?.state, 'appealed')
  await network.chain.setBalance({ address: arbitrator, value: 10n ** 18n })
  await network.chain.impersonateAccount({ address: arbitrator })
  await sendTransaction(network.chain, {
    account: arbitrator,
    to: network.deployment.contracts.Settlements ?? null,
    data: encodeFunctionData({ abi: [ruleAbi], args: [7n, 1n] }),
  })
  await network.mine()
  const won = await stateOf(lazy)
  assert.deepEqual([won?.state, won?.pay], ['claimable', (before?.pay ?? 0n) + (full * 7n) / 10n])
  const { seats } = await claimEarnings(lazy.client)
  assert.equal(
    seats.reduce((sum, { amount }) => sum + amount, 0n),
    won?.pay,
  )
})

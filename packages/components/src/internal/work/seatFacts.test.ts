/** What is told of seats, against the real contracts. */
import assert from 'node:assert/strict'
import { after, before, mock, test } from 'node:test'
import { testTokenAbi } from '@saharakit/contracts/abi'
import { drawSeats, openEpoch, openSeats } from '@saharakit/sdk'
import { writeContract } from 'viem/actions'
// The SDK's own test network: a second one would only repeat it, and nothing of it ships.
// oxlint-disable-next-line no-restricted-imports
import { type Network, startNetwork } from '../../../../sdk/test/network.ts'
// oxlint-disable-next-line no-restricted-imports
import { takeSeat, workOnce } from '../../../../sdk/test/people.ts'
import { quoteSeat } from './quoteSeat.ts'
import { readVerdict } from './readVerdict.ts'

const { signal } = new AbortController()
let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('quoteSeat: behavior: the deposit once, nothing while it is held, a fee and one more confirmation after a seat ran out', async () => {
  const campaign = await network.campaign()
  const { campaignId, spec } = campaign
  const person = network.person(4)
  const quote = () => quoteSeat(person.client, campaignId, person.wallet.address, signal)
  assert.deepEqual(await quote(), { deposit: spec.stake, confirmations: 1 })
  await takeSeat(network, person, campaign)
  await drawSeats(person.client, { campaignId })
  assert.deepEqual(await quote(), { deposit: 0n, confirmations: 1 })
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 365 * 86_400_000 })
  assert.deepEqual(await quote(), { deposit: spec.stake / 10n, confirmations: 2 })
  mock.timers.reset()
})

test('quoteSeat: behavior: a deposit in a token asks for an allowance first', async () => {
  const [payer, person] = [network.person(1), network.person(5)]
  for (const { wallet } of [payer, person])
    await writeContract(network.chain, {
      abi: testTokenAbi,
      address: network.token,
      functionName: 'mint',
      args: [wallet.address, 10n ** 12n],
    })
  await network.mine()
  const terms = { token: network.token, stake: 1_234n, unitPrice: 10n, bond: 0n }
  const { campaignId } = await network.campaign({ terms })
  assert.deepEqual(await quoteSeat(person.client, campaignId, person.wallet.address, signal), {
    deposit: 1_234n,
    confirmations: 2,
  })
})

test('readVerdict: behavior: the known answers of a batch beside those that were given', async () => {
  const campaign = await network.campaign({ items: 5, terms: { seatsPerBatch: 1 } })
  const { campaignId, secrets, requester, spec } = campaign
  const worker = network.person(6)
  const seat = await workOnce(network, worker, campaign, (truth) => (truth + 1) % spec.classes)
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId, epoch: 0 })
  const { seen, right, expected, answers } = await readVerdict(worker.client, { campaignId, seat, signal })
  assert.deepEqual([seen, right, expected], [answers.length, 0, spec.p1Bps / 10_000])
  assert.ok(answers.length > 0)
  for (const { given, known } of answers) assert.equal(given, (known + 1) % spec.classes)
})

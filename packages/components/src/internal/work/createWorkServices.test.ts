/** The services of paid work, against the real contracts. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { createCampaign, type Hex, openEpoch } from '@saharakit/sdk'
import { toCid } from '@saharakit/sdk/content'
import { startChaosProxy } from '@saharakit/sdk/testing/node'
// The SDK's own test network: a second one would only repeat it, and nothing of it ships.
// oxlint-disable-next-line no-restricted-imports
import {
  buildTestCampaign,
  type Network,
  startNetwork,
  type TestCampaign,
} from '../../../../sdk/test/network.ts'
// oxlint-disable-next-line no-restricted-imports
import { workOnce } from '../../../../sdk/test/people.ts'
import type { Offer } from '../offer.ts'
import type { SaharaSettings } from '../settings.ts'
import { offerOf } from '../testing/scriptedServices.ts'
import { createWorkServices } from './createWorkServices.ts'
import { reopenWork } from './reopenWork.ts'
import { feeOf } from './seatFee.ts'
import type { WorkServices } from './workServices.ts'

const { signal } = new AbortController()
const onStep = () => {}
const labels = [0, 1, 2, 0, 1]
const notes = { problems: [], comments: [] }
let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

const offerFor = ({ campaignId, manifest, spec }: TestCampaign): Offer =>
  offerOf(manifest, {
    id: `eip155:31337:${network.deployment.contracts.Campaigns}:${campaignId}`,
    campaignId,
    batchSize: spec.batchSize,
    stake: spec.stake,
    workWindow: spec.workWindow,
  })

/** What an element of the n-th account has. */
function servicesOf(campaign: TestCampaign, index: number) {
  const { client, wallet } = network.person(index)
  const services = createWorkServices(offerFor(campaign), { client }, network.deployment)
  return { services, wallet, account: wallet.address }
}

async function openSeat(services: WorkServices, account: Hex) {
  await services.findSeat(account, signal)
  const seat = await services.requestSeat({ account, referrer: undefined, onStep, signal })
  await network.mine(2)
  return services.openSeat(seat, signal)
}

test('submit: behavior: with the next seat or without it, as the person says', async () => {
  const campaign = await network.campaign({ items: 15, terms: { epochBatches: 3 } })
  const { services, account } = servicesOf(campaign, 2)
  const first = await openSeat(services, account)
  assert.ok(first)
  const common = { account, labels, notes, referrer: undefined, onStep, signal }
  const next = await services.submit({ ...common, seat: first, next: true })
  assert.equal(next, first.seat + 1)
  await network.mine(2)
  const second = await services.openSeat(next, signal)
  assert.ok(second)
  assert.equal(await services.submit({ ...common, seat: second, next: false }), undefined)
  assert.equal(await services.findSeat(account, signal), undefined, 'the account holds nothing')
})

test('releaseSeat: default: the seat goes back for the fee that is told, and the next one is of another batch', async () => {
  const campaign = await network.campaign({ items: 15, terms: { epochBatches: 3 } })
  const { services, account } = servicesOf(campaign, 3)
  const held = await openSeat(services, account)
  assert.ok(held)
  await services.releaseSeat({ account, seat: held.seat, onStep, signal })
  assert.equal(await services.findSeat(account, signal), undefined)
  const { deposit, confirmations } = await services.quoteSeat(account, signal)
  assert.deepEqual([deposit, confirmations], [feeOf(campaign.spec.stake), 1])
  const other = await openSeat(services, account)
  assert.notEqual(other?.batch, held.batch)
})

test('releaseSeat: behavior: a batch whose block is malformed is named as such, and can be given back', async () => {
  const built = await buildTestCampaign(Number((await network.chain.getBlock()).timestamp), {})
  // Its hash is right and it is no batch.
  const broken = Buffer.from('{"batch":"zero"}')
  const digest = createHash('sha256').update(broken).digest()
  const index = Buffer.concat([digest, digest])
  const root = createHash('sha256').update(index).digest('hex')
  for (const bytes of [broken, index, ...built.blocks.map((block) => block.bytes)])
    network.content.set(toCid(`0x${createHash('sha256').update(bytes).digest('hex')}`), bytes)
  const requester = network.person(1)
  const spec = { ...built.spec, itemsRoot: `0x${root}` as const }
  const { campaignId } = await createCampaign(requester.client, { ...built, spec })
  const campaign = { ...built, spec, campaignId, requester }
  const { services, account } = servicesOf(campaign, 4)
  await services.findSeat(account, signal)
  const seat = await services.requestSeat({ account, referrer: undefined, onStep, signal })
  await network.mine(2)
  await assert.rejects(services.openSeat(seat, signal), { name: 'ContentInvalidError' })
  await services.releaseSeat({ account, seat, onStep, signal })
  assert.equal(await services.findSeat(account, signal), undefined)
})

test('submit, releaseSeat: error: a wallet that is open with another account is told so before it is asked', async () => {
  const campaign = await network.campaign()
  const { services, account } = servicesOf(campaign, 5)
  const held = await openSeat(services, account)
  assert.ok(held)
  const other = servicesOf(campaign, 6)
  const asked = () => other.wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length
  const refusal = { name: 'ContractRevertError', errorName: 'NotSeatHolder' }
  const submission = { seat: held, account, labels, notes, referrer: undefined, onStep, signal }
  await assert.rejects(other.services.submit(submission), refusal)
  await assert.rejects(other.services.releaseSeat({ account, seat: held.seat, onStep, signal }), refusal)
  assert.equal(asked(), 0)
})

test('readRules: default: the contract’s numbers; control items are known once a group is open', async () => {
  const campaign = await network.campaign({ items: 5, gold: 2, terms: { seatsPerBatch: 1 } })
  const { services } = servicesOf(campaign, 7)
  const rules = {
    classes: 3,
    p1Bps: 9_000,
    epochBatches: campaign.spec.epochBatches,
    seatsPerBatch: 1,
    openWindow: 86_400,
    judgeWindow: 86_400,
  }
  assert.deepEqual(await services.readRules(signal), { ...rules, known: undefined, settling: undefined })
  await workOnce(network, network.person(8), campaign)
  const secrets = campaign.secrets.epochs[0]
  assert.ok(secrets)
  await openEpoch(campaign.requester.client, { campaignId: campaign.campaignId, epoch: 0, ...secrets })
  const { known } = await services.readRules(signal)
  assert.deepEqual(known, { batches: 1, least: 2, most: 2 })
  const [settleWindow, disputeWindow] = [7_200, 3_600]
  const terms = { settling: { settleWindow, disputeWindow, bond: 1n, arbitrator: campaign.spec.token } }
  const settled = await servicesOf(await network.campaign({ terms }), 7).services.readRules(signal)
  assert.deepEqual(settled.settling, { byReview: false, settleWindow, disputeWindow, hasArbitrator: false })
})

test('reopenWork: behavior: the batch goes on with another node and wallet; the first ones are asked no more', async () => {
  const campaign = await network.campaign()
  const offer = offerFor(campaign)
  const [first, second] = await Promise.all([
    startChaosProxy({ target: network.anvil.rpcUrl }),
    startChaosProxy({ target: network.anvil.rpcUrl }),
  ])
  try {
    const { wallet } = network.person(9)
    const again = network.person(9).wallet
    const deployments = { chains: { 31337: { ...network.deployment, gateways: [network.gatewayUrl] } } }
    const settings: SaharaSettings = { deployments, rpc: [first.url], wallet }
    const account = wallet.address
    const { services: before } = reopenWork(offer, settings)
    const held = await openSeat(before, account)
    assert.ok(held)
    await before.saveDraft({ account, seat: held.seat, batch: held.batch, labels, ms: [], at: 4, notes })

    const { services: now } = reopenWork(
      offer,
      { ...settings, rpc: [second.url], wallet: again },
      { account, before: settings },
    )
    first.mode('reset')
    const asked = wallet.requests.length
    assert.deepEqual(
      (await now.readDraft(held.seat))?.labels,
      labels,
      'answers are there, without a database',
    )
    assert.equal((await now.openSeat(held.seat, signal))?.batch, held.batch)
    await now.submit({ seat: held, account, labels, notes, referrer: undefined, next: false, onStep, signal })
    assert.equal(wallet.requests.length, asked, 'the wallet that was there before')
    assert.ok(again.requests.some(({ method }) => method === 'eth_sendTransaction'))
    assert.ok(second.counts.calls > 0)
  } finally {
    await Promise.all([first.close(), second.close()])
  }
})

test('reopenWork: error: sources that do not know the campaign’s chain name the attribute', async () => {
  const campaign = await network.campaign()
  assert.throws(() => reopenWork(offerFor(campaign), { deployments: { chains: {} } }), {
    name: 'ConfigError',
    attribute: 'campaign',
  })
})

test('connectedAccount: behavior: what one element connected is there for the others of its chain', async () => {
  const campaign = await network.campaign()
  const { wallet } = network.person(2)
  const deployments = { chains: { 31337: { ...network.deployment, gateways: [network.gatewayUrl] } } }
  const settings: SaharaSettings = { deployments, rpc: [network.proxy.url] }
  const alone = reopenWork(offerFor(campaign), settings).services
  const withWallet = reopenWork(offerFor(campaign), { ...settings, wallet }).services
  let told = 0
  const stop = alone.onConnected(() => told++)
  assert.equal(alone.hasHostWallet, false)
  const { address } = wallet
  assert.equal((await withWallet.hostAccount())?.toLowerCase(), address.toLowerCase())
  assert.equal(told, 1)
  assert.equal((await alone.connectedAccount(signal))?.toLowerCase(), address.toLowerCase())
  stop()
  await withWallet.hostAccount()
  assert.equal(told, 1, 'the same wallet again is no news')
  assert.ok(await openSeat(alone, address), 'it signs with it, too')

  const taken = reopenWork(offerFor(campaign), settings, { before: { ...settings, wallet } }).services
  assert.equal(await taken.connectedAccount(signal), undefined, 'the page has taken its wallet away')
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { encodeFunctionData } from 'viem'
import { type Network, startNetwork, type TestCampaign } from '../../test/network.ts'
import { playEpoch, proposalWithout, settling } from '../../test/settling.ts'
import { until } from '../../test/until.ts'
import { requestLayerAbi } from '../abis/settlements.generated.ts'
import {
  getSettlement,
  type KeepSettlementsRightParameters,
  keepSettlementsRight,
  proposeSettlement,
  showLayer,
} from '../index.ts'
import { sendToSettlements } from '../settling/sendToSettlements.ts'

let network: Network
let campaign: TestCampaign
before(async () => {
  network = await startNetwork()
  campaign = await playEpoch(network, [{ person: network.person(2) }, { person: network.person(3) }], {
    batches: 2,
    gold: 4,
  })
})
after(() => network.stop())

/** What is told, in short. */
function listen() {
  const told: string[] = []
  const listener: KeepSettlementsRightParameters = {
    interval: 100,
    onVerified: ({ verified }) => told.push(verified.state),
    onDiffer: ({ firstLayer }) => told.push(`layer ${firstLayer}`),
    onAsk: ({ step }) => told.push(`ask ${step}`),
    onChallenged: ({ challenged }) => told.push(challenged.step),
    onError: (error) => told.push(error.name),
  }
  return { told, listener }
}

const sent = ({ wallet }: ReturnType<Network['person']>) =>
  wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length

test('keepSettlementsRight: default: a contributor’s page refutes a wrong proposal by itself and sends nothing against a right one', async () => {
  const epoch = { campaignId: campaign.campaignId, epoch: 0 }
  const [cheat, contributor, requester] = [network.person(6), network.person(2), network.person(1)]
  const { roots, leaves } = await proposalWithout(cheat.client, epoch.campaignId, { layer: 24, index: 1 })
  await proposeSettlement(cheat.client, { ...epoch, roots })
  const { told, listener } = listen()
  // Both the campaign's contributors and its requester find it; only the first one may act here.
  const idle = listen()
  const stops = [
    keepSettlementsRight(contributor.client, listener),
    keepSettlementsRight(requester.client, { ...idle.listener, challenge: false }),
  ]
  try {
    await until(() => told.includes('layer-requested'))
    await showLayer(cheat.client, { ...epoch, leaves })
    await until(() => told.includes('refuted'))
    await proposeSettlement(network.person(7).client, epoch)
    await until(() => told.includes('matches') && idle.told.includes('matches'))
  } finally {
    for (const stop of stops) stop()
  }
  assert.deepEqual(told, [
    'differs',
    'layer 24',
    'ask request-layer',
    'layer-requested',
    'ask refute',
    'refuted',
    'matches',
  ])
  assert.deepEqual(idle.told, ['differs', 'layer 24', 'matches'])
  assert.deepEqual([sent(contributor), sent(requester)], [2, 0])
})

test('keepSettlementsRight: behavior: the proposer’s page shows the layer that somebody asks for, so that what is right stands', async () => {
  const epoch = { campaignId: campaign.campaignId, epoch: 0 }
  const [proposer, asker] = [network.person(7), network.person(8)]
  const { askBond } = await getSettlement(asker.client, epoch)
  const data = encodeFunctionData({ abi: [requestLayerAbi], args: [epoch.campaignId, 0, 10] })
  const bond = { token: campaign.spec.token, amount: askBond }
  await sendToSettlements(asker.client, { data, bond })
  const stop = keepSettlementsRight(proposer.client, { campaignIds: [epoch.campaignId], interval: 100 })
  try {
    await until(async () => (await getSettlement(asker.client, epoch)).shownLayers.includes(10))
  } finally {
    stop()
  }
  await network.travel(settling.disputeWindow + 1)
  assert.equal((await getSettlement(asker.client, epoch)).phase, 'Final')
})

test('keepSettlementsRight: behavior: who declines in the wallet is not asked again', async () => {
  const other = await playEpoch(network, [{ person: network.person(4) }], { batches: 1, gold: 2 })
  const epoch = { campaignId: other.campaignId, epoch: 0 }
  const { roots } = await proposalWithout(network.person(6).client, other.campaignId, { layer: 0, index: 0 })
  await proposeSettlement(network.person(6).client, { ...epoch, roots })
  const contributor = network.person(4)
  contributor.wallet.behave('reject')
  const { told, listener } = listen()
  const stop = keepSettlementsRight(contributor.client, listener)
  await until(() => told.includes('WalletRejectedError'))
  await new Promise((resolve) => setTimeout(resolve, 500))
  stop()
  assert.equal(told.filter((each) => each === 'WalletRejectedError').length, 1)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { zeroAddress } from 'viem'
import { type Network, startNetwork, type TestCampaign } from '../../test/network.ts'
import { reverts } from '../../test/refusals.ts'
import { playEpoch, proposalWithout, settling } from '../../test/settling.ts'
import {
  type ChallengeStake,
  challengeSettlement,
  createRpcIndexer,
  expireLayer,
  finalizeSettlement,
  getBondCredit,
  getSettlement,
  type Indexer,
  proposeSettlement,
  showLayer,
  verifySettlement,
  withdrawBond,
} from '../index.ts'

let network: Network
let campaign: TestCampaign
before(async () => {
  network = await startNetwork()
  const people = [2, 3, 4].map((index) => network.person(index))
  campaign = await playEpoch(network, [
    { person: people[0]! },
    { person: people[1]!, labelOf: (truth) => (truth === 2 ? 1 : truth) },
    { person: people[2]!, labelOf: () => 0 },
  ])
})
after(() => network.stop())

const sent = ({ wallet }: ReturnType<Network['person']>) =>
  wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length

test('getSettlement: default: it waits for a proposal', async () => {
  const { campaignId } = campaign
  const { client } = network.person(5)
  const settlement = await getSettlement(client, { campaignId, epoch: 0 })
  assert.equal(settlement.phase, 'Waiting')
  assert.deepEqual([settlement.nextBond, settlement.roots], [settling.bond, undefined])
  assert.deepEqual([settlement.settleWindow, settlement.disputeWindow], [3_600, 1_800])
  const { state, outcome } = await verifySettlement(client, { campaignId, epoch: 0 })
  assert.equal(state, 'nothing-proposed')
  assert.deepEqual(
    outcome?.workers.map(({ refused, dropped }) => [refused, dropped]),
    [
      [false, false],
      [false, false],
      [false, true],
    ],
  )
  const [best, , worst] = outcome.workers
  assert(best && worst && best.score > worst.score && worst.score === 0)
  const most = campaign.spec.unitPrice * 20n
  assert.equal(best.pay, (most * BigInt(7 * 4_096 + 3 * best.score)) / 40_960n)
  assert.equal(best.payForGold + best.payForAgreement, best.pay)
  const voided = outcome.items.filter((item) => item.void)
  assert(voided.length > 0 && voided.every(({ gold, label }) => gold !== label))
  assert.deepEqual(
    [best.goldSeen, best.goldRight, best.answers.length],
    [8 - voided.length, best.goldSeen, 20],
  )
})

test('challengeSettlement: behavior: a wrong count, posterior, void gold, score or pay falls; half of the bond is won', async () => {
  const { campaignId } = campaign
  const [cheat, watcher] = [network.person(6), network.person(5)]
  const epoch = { campaignId, epoch: 0 }
  const cases = [
    { layer: 3, index: 1 },
    { layer: 15, index: 7 },
    { layer: 22, index: 0 },
    { layer: 23, index: 2 },
    { layer: 24, index: 0 },
  ]
  let won = 0n
  for (const [fallen, wrong] of cases.entries()) {
    const { roots, leaves } = await proposalWithout(watcher.client, campaignId, wrong)
    const { bond } = await proposeSettlement(cheat.client, { ...epoch, roots })
    assert.equal(bond, settling.bond << BigInt(fallen))
    const seen = await verifySettlement(watcher.client, epoch)
    assert.deepEqual([seen.state, seen.firstLayer], ['differs', wrong.layer])
    const asks: ChallengeStake[] = []
    const asked = await challengeSettlement(watcher.client, { ...epoch, onAsk: (ask) => asks.push(ask) })
    assert.deepEqual(
      [asked.step, asked.step === 'layer-requested' && asked.layer],
      ['layer-requested', wrong.layer],
    )
    const [ask] = asks
    assert.deepEqual(
      [asks.length, ask?.step, ask?.bond, ask?.reward],
      [1, 'request-layer', bond / 4n, bond / 2n],
    )
    assert(ask?.gas && ask.gas > 21_000n && ask.networkFee && ask.networkFee > ask.gas)
    assert.equal((await challengeSettlement(watcher.client, epoch)).step, 'waiting')
    await assert.rejects(showLayer(watcher.client, epoch), reverts('WrongLeaves'), 'these are not ours')
    await showLayer(cheat.client, { ...epoch, leaves })
    const refuted = await challengeSettlement(watcher.client, epoch)
    assert.deepEqual(refuted.step === 'refuted' && [refuted.layer, refuted.index, refuted.reward], [
      wrong.layer,
      wrong.index,
      bond / 2n,
    ])
    won += bond / 2n
  }
  // The ask bonds went to who showed the layers.
  assert.equal(await getBondCredit(watcher.client, { token: zeroAddress }), won)
  const { amount } = await withdrawBond(watcher.client, { token: zeroAddress })
  assert.equal(amount, won)
  assert.equal(await getBondCredit(watcher.client, { token: zeroAddress }), 0n)
  assert.equal((await getSettlement(watcher.client, epoch)).fallen, cases.length)
})

test('challengeSettlement: behavior: who shows no layer loses when the time is over', async () => {
  const { campaignId } = campaign
  const [cheat, watcher] = [network.person(6), network.person(5)]
  const epoch = { campaignId, epoch: 0 }
  const { roots } = await proposalWithout(watcher.client, campaignId, { layer: 1, index: 0 })
  const { bond } = await proposeSettlement(cheat.client, { ...epoch, roots })
  await challengeSettlement(watcher.client, epoch)
  await assert.rejects(expireLayer(watcher.client, epoch), reverts('AnswerWindowRunning'))
  await network.travel(settling.disputeWindow + 1)
  const expired = await challengeSettlement(watcher.client, epoch)
  assert.deepEqual([expired.step, 'reward' in expired && expired.reward], ['layer-expired', bond / 2n])
})

test('proposeSettlement: default: a right proposal is verified, nothing is sent against it, and it becomes final', async () => {
  const { campaignId } = campaign
  const [proposer, watcher] = [network.person(7), network.person(8)]
  const epoch = { campaignId, epoch: 0 }
  const progress: number[] = []
  const { roots, bond } = await proposeSettlement(proposer.client, {
    ...epoch,
    onProgress: (share) => progress.push(share),
  })
  assert(progress.length > 0 && progress.every((share) => share > 0 && share <= 1))
  const seen = await verifySettlement(watcher.client, epoch)
  assert.deepEqual([seen.state, seen.settlement.roots], ['matches', roots])
  assert.deepEqual(await challengeSettlement(watcher.client, epoch), { step: 'nothing' })
  assert.equal(sent(watcher), 0)
  await assert.rejects(finalizeSettlement(proposer.client, epoch), reverts('NotFinal'))
  await network.travel(settling.disputeWindow + 1)
  assert.equal((await getSettlement(watcher.client, epoch)).phase, 'Final')
  await finalizeSettlement(proposer.client, epoch)
  assert.equal((await withdrawBond(proposer.client, { token: zeroAddress })).amount, bond)
})

test('proposeSettlement: error: an epoch that is not opened', async () => {
  const { campaignId, requester } = await network.campaign({ terms: { settling } })
  const epoch = { campaignId, epoch: 0 }
  await assert.rejects(proposeSettlement(requester.client, epoch), reverts('WrongPhase'))
  assert.equal((await verifySettlement(requester.client, epoch)).state, 'not-ready')
})

test('verifySettlement: error: the signal ends it', async () => {
  const { campaignId } = campaign
  const signal = AbortSignal.abort(new Error('enough'))
  await assert.rejects(verifySettlement(network.person(9).client, { campaignId, epoch: 0, signal }), /enough/)
})

test('verifySettlement: behavior: an indexer that makes gold up or leaves a seat out changes nothing', async () => {
  const { campaignId } = campaign
  const truth = createRpcIndexer(network.person(9).client)
  const liars: readonly Partial<Indexer>[] = [
    {
      listGold: async (of) =>
        (await truth.listGold(of)).map((row) => ({ ...row, answers: row.answers ^ 1n })),
    },
    {
      listSeats: async (of) => {
        const { rows, after } = await truth.listSeats(of)
        return { rows: rows.slice(1), after }
      },
    },
  ]
  for (const lie of liars) {
    const { client } = network.person(9, { indexer: { ...truth, ...lie, name: 'liar' } })
    assert.equal((await verifySettlement(client, { campaignId, epoch: 0 })).state, 'matches')
  }
})

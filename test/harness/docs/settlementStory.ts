import { settlementsAbi } from '@saharakit/contracts/abi'
import {
  buildCampaign,
  type CreateSaharaClientParameters,
  challengeSettlement,
  createCampaign,
  expireLayer,
  getSeat,
  openEpoch,
  openSeats,
  proposeSettlement,
  publishContent,
  requestSeat,
  type SaharaClient,
  showLayer,
  submitContribution,
  verifySettlement,
} from '@saharakit/sdk'
import { createClient, encodeFunctionData, http, numberToHex, parseEther } from 'viem'
import { makeItem, manifest, termsOf, windowSeconds } from './story.ts'
import { openTheater, type Theater } from './theater.ts'

/** Scenes of the settlement of campaign 1's only epoch, in the order in which they come. */
export const settlementScenes = ['settling', 'wrong', 'fallen', 'proposed', 'asked', 'final'] as const

/** One of {@link settlementScenes}. */
export type SettlementScene = (typeof settlementScenes)[number]

/** The contributor answers everything wrongly; the neighbor proposes. */
export type SettlementActor = 'contributor' | 'neighbor'

/** The chain at any scene of the story. */
export type SettlementStory = Readonly<{
  client(actor: SettlementActor, more?: Partial<CreateSaharaClientParameters>): SaharaClient
  goTo(scene: SettlementScene): Promise<void>
  travel(seconds: number): Promise<void>
  stop(): Promise<void>
}>

/** The campaign of the story. */
export const settledEpoch = { campaignId: 1n, epoch: 0 } as const

/** Whatever it is asked, it answers 7: its fee, and the number of its dispute. */
const arbitrator = { address: `0x${'a7'.repeat(20)}`, code: '0x60075f5260205ff3' } as const
const batchSize = 10

/**
 * Plays the settlement of one batch with three people: a wrong proposal falls, a right one is made, its first layer is asked for
 * and shown, and it becomes final.
 */
export async function playSettlementStory(): Promise<SettlementStory> {
  const theater = await openTheater({ market: true })
  try {
    return await play(theater)
  } catch (error) {
    await theater.stop()
    throw error
  }
}

async function play(theater: Theater): Promise<SettlementStory> {
  const { mine, travel, stop } = theater
  const actors: Readonly<Record<SettlementActor, number>> = { contributor: 2, neighbor: 3 }
  const client: SettlementStory['client'] = (actor, more) => theater.client(actors[actor], more)
  const [requester, contributor, neighbor] = [theater.client(1), client('contributor'), client('neighbor')]
  const chain = createClient({ transport: http(theater.rpcUrl) })
  const ask = (method: string, ...params: unknown[]) => chain.request({ method, params } as never)

  async function settling(): Promise<void> {
    await ask('anvil_setCode', arbitrator.address, arbitrator.code)
    // Eight control items refuse whoever has them wrong; the other two are what is labeled.
    const items = Array.from({ length: batchSize }, (_, index) => {
      const { gold, ...item } = makeItem(index)
      return index < 8 ? { ...item, gold } : item
    })
    const terms = termsOf(Math.floor(Date.now() / 1_000))
    const windows = { settleWindow: windowSeconds, disputeWindow: windowSeconds }
    const settlingTerms = { ...windows, bond: parseEther('0.1'), arbitrator: arbitrator.address }
    const built = await buildCampaign({
      items,
      manifest,
      terms: { ...terms, seatsPerBatch: 3, settling: settlingTerms },
    })
    await publishContent(requester, built)
    await createCampaign(requester, built)
    const truth = built.order.map((index) => (index >> 1) % 2)
    for (const [place, worker] of [contributor, neighbor, theater.client(4)].entries()) {
      await requestSeat(worker, { campaignId: 1n })
      await mine(2)
      const seat = (await getSeat(worker, { campaignId: 1n }))?.seat ?? 0
      const labels = place === 0 ? truth.map((label) => 1 - label) : truth
      await submitContribution(worker, { campaignId: 1n, seat, answers: { labels } })
    }
    const [secrets] = built.secrets.epochs
    if (secrets) await openEpoch(requester, { ...settledEpoch, ...secrets })
    await openSeats(requester, settledEpoch)
    await mine(2)
  }

  /** Pay that nobody else computes. */
  async function wrong(): Promise<void> {
    const { outcome } = await verifySettlement(neighbor, settledEpoch)
    const roots = (outcome?.roots ?? []).map((root, layer) =>
      layer === 24 ? (`0x${'13'.repeat(32)}` as const) : root,
    )
    await proposeSettlement(neighbor, { ...settledEpoch, roots })
  }

  async function asked(): Promise<void> {
    await ask('eth_sendTransaction', {
      from: theater.account(5).address,
      to: theater.deployment.contracts.Settlements,
      // The second proposal has twice the bond, and a quarter of that is asked for.
      value: numberToHex(parseEther('0.05')),
      data: encodeFunctionData({ abi: settlementsAbi, functionName: 'requestLayer', args: [1n, 0, 0] }),
    })
    // It may come into a block a moment after the node said that it has it.
    await mine(1)
  }

  const goTo = await theater.play(settlementScenes, {
    settling,
    wrong,
    async fallen() {
      await challengeSettlement(contributor, settledEpoch)
      await travel(windowSeconds + 1)
      await expireLayer(contributor, settledEpoch)
    },
    proposed: () => proposeSettlement(neighbor, settledEpoch),
    asked,
    async final() {
      await showLayer(neighbor, settledEpoch)
      await travel(windowSeconds + 1)
    },
  })
  return { client, goTo, travel, stop }
}

import {
  buildCampaign,
  buildReview,
  type CampaignTerms,
  createCampaign,
  linkReview,
  openEpoch,
  openSeats,
  proposeSettlement,
  publishContent,
  requestSeat,
  type SaharaClient,
  sealContents,
  submitContribution,
} from '@saharakit/sdk'
import { parseEther, zeroAddress } from 'viem'

/** Who is in it, and what moves the chain on. */
export type MakingCast = Readonly<{
  requester: SaharaClient
  /** Takes seat 2 of campaign 2. */
  contributor: SaharaClient
  /** The first one takes seat 1 of campaign 2; two of them review. */
  neighbors: readonly SaharaClient[]
  terms: CampaignTerms
  mine(blocks: number): Promise<void>
  travel(seconds: number): Promise<void>
}>

const window = 3_600
/** What is made is paid by a review, which is settled as any labels are. */
const byReview = { settleWindow: 240 * window, disputeWindow: 0, bond: 0n, arbitrator: zeroAddress }
const settled = {
  settleWindow: window,
  disputeWindow: window,
  bond: parseEther('0.1'),
  arbitrator: zeroAddress,
}

const texts = ['A wall, and ivy on it.', 'A harbor at noon. Two boats lie dry.']

/** Seals a text, uploads it and sends it for the only item of the seat. */
async function make(client: SaharaClient, seat: number): Promise<void> {
  const bytes = new TextEncoder().encode(texts[seat - 1])
  const sealed = await sealContents({ contents: [{ item: 0, bytes, type: 'text/plain' }] })
  await publishContent(client, sealed)
  const notes = { problems: [], comments: [], contents: sealed.contents }
  await submitContribution(client, { campaignId: 2n, seat, answers: { labels: [0], notes } })
}

/** The scenes of campaign 2, in which texts are written, and of campaign 3, in which they are reviewed; that decides their pay. */
export function makingSteps({ requester, contributor, neighbors, terms, mine, travel }: MakingCast) {
  const [neighbor = requester] = neighbors
  const small = { ...terms, batchSize: 2, seatsPerBatch: 2 }
  const launched = () =>
    buildCampaign({
      items: [{ parts: [], prompt: 'Describe what you see from your window.' }],
      manifest: {
        kind: 'writing',
        lang: 'en',
        title: 'Windows',
        question: 'What do you see?',
        requester: { name: 'Bureau of Bars' },
        instructions: 'Two sentences.',
        classes: ['made', 'other'].map((id) => ({ id, label: id })),
        examples: [],
        dataUse: 'To test this software.',
      },
      terms: { ...small, settling: byReview },
    })
  let scalars: Awaited<ReturnType<typeof launched>>['secrets']['epochs'] = []
  let reviewScalars: typeof scalars = []
  return {
    async making() {
      const built = await launched()
      scalars = built.secrets.epochs
      await publishContent(requester, built)
      await createCampaign(requester, built)
      for (const client of [neighbor, contributor]) await requestSeat(client, { campaignId: 2n })
      await mine(2)
      await make(neighbor, 1)
    },
    async made() {
      await make(contributor, 2)
      const [first] = scalars
      if (first) await openEpoch(requester, { campaignId: 2n, epoch: 0, ...first })
      await openSeats(requester, { campaignId: 2n, epoch: 0 })
    },
    async reviewBuilt() {
      const manifest = { title: 'Windows, reviewed', question: 'Does it say what it should?' }
      const reviewing = { ...small, settling: settled }
      const review = await buildReview(requester, { campaignId: 2n, epoch: 0, terms: reviewing, manifest })
      await publishContent(requester, review)
      await createCampaign(requester, review)
      reviewScalars = review.secrets.epochs
    },
    async reviewed() {
      const campaignId = 3n
      await linkReview(requester, { campaignId: 2n, epoch: 0, review: campaignId })
      for (const client of neighbors.slice(0, 2)) {
        const { seat } = await requestSeat(client, { campaignId })
        await mine(2)
        await submitContribution(client, { campaignId, seat, answers: { labels: [0, 0] } })
      }
      const [first] = reviewScalars
      if (first) await openEpoch(requester, { campaignId, epoch: 0, ...first })
      await openSeats(requester, { campaignId, epoch: 0 })
    },
    async reviewSettled() {
      await proposeSettlement(requester, { campaignId: 3n, epoch: 0 })
      await travel(window + 1)
    },
  }
}

import { connect } from '@saharakit/demo/localnet'
import {
  buildCampaign,
  buildReview,
  type CampaignTerms,
  createCampaign,
  formatCampaignReference,
  getReview,
  getSettlement,
  linkReview,
  listProduced,
  openEpoch,
  openSeats,
  type ProducingKind,
  proposeSettlement,
  publishContent,
} from '@saharakit/sdk'
import { parseEther, zeroAddress } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { NetworkAddresses } from './network.ts'

/** A campaign in which one person makes one thing, and its review by one other. */
export type MakingCampaign = Readonly<{
  /** As the `campaign` attribute has it. */
  reference: string
  prompt: string
  /** Publishes the only epoch's key. */
  open(): Promise<void>
  /** Creates the review of what was made. */
  review(): Promise<MakingReview>
  /** What anybody reads of it. */
  produced(): Promise<readonly Readonly<{ state: string; type: string | undefined }>[]>
}>

/** The review, which decides what is paid for what was made. */
export type MakingReview = Readonly<{
  reference: string
  open(): Promise<void>
  verdicts(): Promise<unknown>
  /** Settles its labels, so that it can be counted. */
  settle(): Promise<void>
}>

/** Seconds, which pass on the network as they do for everybody. */
const disputeWindow = 2
const byReview = { settleWindow: 3_600, disputeWindow: 0, bond: 0n, arbitrator: zeroAddress }
const settled = { ...byReview, disputeWindow, bond: parseEther('0.1') }

const terms = (): CampaignTerms => ({
  batchSize: 1,
  seatsPerBatch: 1,
  epochBatches: 1,
  referrerBps: 0,
  p1Bps: 9_000,
  workWindow: 3_600,
  openWindow: 3_600,
  judgeWindow: 3_600,
  closesAt: Math.floor(Date.now() / 1_000) + 86_400,
  token: zeroAddress,
  unitPrice: parseEther('0.05'),
  stake: parseEther('0.1'),
  bond: parseEther('0.1'),
})

/** Builds, publishes and funds such a campaign, with the actions that any requester uses. */
export async function createMakingCampaign(
  { deployment, requesterKey }: Pick<NetworkAddresses, 'deployment' | 'requesterKey'>,
  kind: ProducingKind,
): Promise<MakingCampaign> {
  const client = connect(deployment, privateKeyToAccount(requesterKey))
  const prompt = kind === 'photo' ? 'Photograph a door that is open.' : 'Describe a door that you know.'
  const built = await buildCampaign({
    items: [{ parts: [], prompt }],
    manifest: {
      kind,
      lang: 'en',
      title: 'Doors of the world',
      question: 'What is asked for?',
      requester: { name: 'Bureau of Doors' },
      instructions: 'One door for each prompt.',
      classes: ['made', 'other'].map((id) => ({ id, label: id })),
      examples: [],
      dataUse: 'To test this software.',
    },
    terms: { ...terms(), settling: byReview },
  })
  const referenceOf = (campaignId: bigint) =>
    formatCampaignReference({
      chainId: deployment.chainId,
      contract: deployment.contracts.Campaigns,
      campaignId,
    })
  const launch = async ({ spec, epochs, secrets, blocks }: Awaited<ReturnType<typeof buildCampaign>>) => {
    await publishContent(client, { blocks })
    const { campaignId } = await createCampaign(client, { spec, epochs })
    const [first] = secrets.epochs
    if (!first) throw new Error('The campaign has no epoch.')
    const open = async () => {
      await openEpoch(client, { campaignId, epoch: 0, ...first })
      await openSeats(client, { campaignId, epoch: 0 })
    }
    return { campaignId, reference: referenceOf(campaignId), open }
  }
  const { campaignId, reference, open } = await launch(built)
  return {
    reference,
    prompt,
    open,
    async review() {
      const words = { title: 'Doors, reviewed', question: 'Is this what was asked for?' }
      const review = await launch(
        await buildReview(client, {
          campaignId,
          epoch: 0,
          terms: { ...terms(), settling: settled },
          manifest: words,
        }),
      )
      await linkReview(client, { campaignId, epoch: 0, review: review.campaignId })
      const verdicts = async () =>
        (await getReview(client, { campaignId, review: review.campaignId })).map(({ verdict }) => verdict)
      const settle = async () => {
        const place = { campaignId: review.campaignId, epoch: 0 }
        await proposeSettlement(client, place)
        while ((await getSettlement(client, place)).phase !== 'Final')
          await new Promise((resolve) => setTimeout(resolve, 500))
      }
      return { reference: review.reference, open: review.open, verdicts, settle }
    },
    produced: async () =>
      (await listProduced(client, { campaignId, readBytes: true })).map(({ state, content }) => ({
        state,
        type: content?.type,
      })),
  }
}

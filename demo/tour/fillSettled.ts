import {
  buildCampaign,
  createCampaign,
  getSeat,
  openEpoch,
  openSeats,
  publishContent,
  requestSeat,
  type SaharaClient,
  submitContribution,
} from '@saharakit/sdk'
import { parseEther, zeroAddress } from 'viem'

/** Batches of the campaign: one epoch. */
const batches = 4
const batchSize = 6
/** Seconds in which a proposal can be refuted: enough for a page that looks every 15, on the slowest machine. */
export const disputeSeconds = 600

/** Somebody who labels, and whether they read what they label. */
export type Reader = Readonly<{ client: SaharaClient; reads: boolean }>

/** What was there to label: a sentence about a bird, and the same turned into a question. */
const birds = 'heron egret stork crane spoonbill bittern ibis curlew plover snipe avocet godwit'.split(' ')
const sentences = birds.flatMap((bird) => [
  { text: `The ${bird} stands in the reeds.`, truth: 0 },
  { text: `Does the ${bird} stand in the reeds?`, truth: 1 },
])

/**
 * A small campaign whose only epoch is settled: created, labeled by everybody, and opened. Who doesn't read always gives the first
 * answer.
 *
 * @returns its number
 */
export async function fillSettled(requester: SaharaClient, readers: readonly Reader[]): Promise<bigint> {
  const built = await buildCampaign({
    items: sentences.map(({ text, truth }, index) => ({
      parts: [{ bytes: new TextEncoder().encode(text), type: 'text/plain' }],
      // Every third pair is known.
      ...(index % 6 < 2 ? { gold: truth } : {}),
    })),
    manifest: {
      kind: 'text-review',
      lang: 'en',
      title: 'Questions about birds',
      question: 'Is it a question?',
      requester: { name: 'The marsh' },
      instructions: 'A **question** asks something.',
      classes: [
        { id: 'statement', label: 'Statement' },
        { id: 'question', label: 'Question' },
      ],
      examples: [],
      dataUse: 'A demonstration.',
    },
    terms: {
      batchSize,
      epochBatches: batches,
      seatsPerBatch: readers.length,
      referrerBps: 500,
      p1Bps: 8_500,
      workWindow: 3_600,
      openWindow: 86_400,
      judgeWindow: 86_400,
      closesAt: Math.floor(Date.now() / 1_000) + 86_400,
      token: zeroAddress,
      unitPrice: parseEther('0.1'),
      stake: parseEther('1'),
      bond: parseEther('1'),
      settling: {
        settleWindow: 3_600,
        disputeWindow: disputeSeconds,
        bond: parseEther('2'),
        arbitrator: zeroAddress,
      },
    },
  })
  await publishContent(requester, built)
  const { campaignId } = await createCampaign(requester, built)
  await Promise.all(
    readers.map(async (reader) => {
      for (let batch = 0; batch < batches; batch++) await labelOne(reader, campaignId, built.order)
    }),
  )
  const [secrets] = built.secrets.epochs
  if (!secrets) throw new Error('The campaign has no epoch.')
  await openEpoch(requester, { campaignId, epoch: 0, ...secrets })
  await openSeats(requester, { campaignId, epoch: 0 })
  return campaignId
}

async function labelOne(
  { client, reads }: Reader,
  campaignId: bigint,
  order: readonly number[],
): Promise<void> {
  const { seat } = await requestSeat(client, { campaignId })
  for (;;) {
    const found = await getSeat(client, { campaignId })
    if (found?.batch === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 500))
      continue
    }
    const first = found.batch * batchSize
    const truths = order.slice(first, first + batchSize).map((index) => sentences[index]?.truth ?? 0)
    const labels = truths.map((truth) => (reads ? truth : 0) as 0 | 1)
    await submitContribution(client, { campaignId, seat, answers: { labels } })
    return
  }
}

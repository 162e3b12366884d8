/** A producing campaign on the test chain, and people who make something for it. */
import { parseEther } from 'viem'
import { toCid } from '../src/content/toCid.ts'
import {
  ABSTAIN,
  buildCampaign,
  type CampaignTerms,
  type ContentInput,
  createCampaign,
  type Notes,
  publishContent,
  sealContents,
  submitContribution,
} from '../src/index.ts'
import { type Network, type Person, type TestCampaign, termsOf } from './network.ts'
import { takeSeat } from './people.ts'

/** Terms of one batch of `items` prompts that `seats` people work on. */
export const makingTerms = async (network: Network, { items = 2, seats = 2 } = {}) => ({
  ...(await termsOf()),
  batchSize: items,
  seatsPerBatch: seats,
  epochBatches: 1,
  p1Bps: 9_000,
  closesAt: Number((await network.chain.getBlock()).timestamp) + 30 * 86_400,
  unitPrice: parseEther('0.001'),
})

/** Creates a campaign that asks for a text for each of `items` prompts. */
export async function makingCampaign(
  network: Network,
  sizes: { items?: number; seats?: number } = {},
  terms: Partial<CampaignTerms> = {},
): Promise<TestCampaign> {
  const built = await buildCampaign({
    items: Array.from({ length: sizes.items ?? 2 }, (_, n) => ({
      parts: [],
      prompt: `Describe place ${n}.`,
    })),
    manifest: {
      kind: 'writing',
      lang: 'en',
      title: 'Places',
      question: 'What do you see?',
      requester: { name: 'Test requester' },
      instructions: 'Two sentences.',
      classes: [
        { id: 'made', label: 'Done' },
        { id: 'other', label: 'Other' },
      ],
      examples: [],
      dataUse: 'Tests.',
    },
    terms: { ...(await makingTerms(network, sizes)), ...terms },
  })
  for (const { digest, bytes } of built.blocks) network.content.set(toCid(digest), bytes)
  const requester = network.person(1)
  const { campaignId } = await createCampaign(requester.client, built)
  return { ...built, campaignId, requester }
}

/** A text as something that was made for an item. */
export const textOf = (item: number, text: string): ContentInput => ({
  item,
  bytes: new TextEncoder().encode(text),
  type: 'text/plain',
})

/**
 * Makes something for a whole batch: seals, uploads, submits. Items without a content can't be done.
 *
 * @param change what a cheat does to the notes before they are sent
 */
export async function makeOnce(
  network: Network,
  person: Person,
  campaign: TestCampaign,
  contents: readonly ContentInput[],
  change: (notes: Notes) => Notes = (notes) => notes,
): Promise<number> {
  const { campaignId, spec } = campaign
  const seat = await takeSeat(network, person, campaign)
  const sealed = await sealContents({ contents })
  await publishContent(person.client, sealed)
  const made = new Set(contents.map(({ item }) => item))
  const labels = Array.from({ length: spec.batchSize }, (_, item) => (made.has(item) ? 0 : ABSTAIN))
  const notes = change({ problems: [], comments: [], contents: sealed.contents })
  const reportDigest = `0x${'5a'.repeat(16)}` as const
  await submitContribution(person.client, { campaignId, seat, answers: { labels, notes }, reportDigest })
  await network.mine(1)
  return seat
}

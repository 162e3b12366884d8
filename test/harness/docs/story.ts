import {
  type BuiltCampaign,
  buildCampaign,
  type CampaignTerms,
  type CreateSaharaClientParameters,
  createCampaign,
  getSeat,
  type ItemInput,
  type ManifestInput,
  openEpoch,
  openSeats,
  publishContent,
  requestSeat,
  type SaharaClient,
  submitContribution,
} from '@saharakit/sdk'
import { parseEther, zeroAddress } from 'viem'
import { drawing } from '../pictures.ts'
import { makingSteps } from './making.ts'
import { openTheater, type Theater } from './theater.ts'

/** Scenes of campaign 1's life in the order in which they come, then of campaigns 2 and 3. */
export const scenes = [
  'built',
  'created',
  'crowded',
  'seated',
  'submitted',
  'closed',
  'opened',
  'judged',
  'making',
  'made',
  'reviewBuilt',
  'reviewed',
  'reviewSettled',
] as const

/** One of {@link scenes}. */
export type Scene = (typeof scenes)[number]

/** Who does what an example shows. */
export type Actor = 'requester' | 'contributor' | 'neighbor'

const batchSize = 10
const goldOfBatch = 8
const epochCount = 4
const seatsOfEpoch = 7
/** Seconds of each of the campaign's windows. */
export const windowSeconds = 3_600

/** The chain at any scene of the story, as often as wanted. */
export type Story = Readonly<{
  items: readonly ItemInput[]
  manifest: ManifestInput
  terms: CampaignTerms
  built: BuiltCampaign
  /** A gateway that nobody has uploaded to. */
  emptyGateway: string
  /** A client of somebody who has just come: it remembers nothing. */
  client(actor: Actor, more?: Partial<CreateSaharaClientParameters>): SaharaClient
  /** The right labels of the first batch. */
  labels: readonly number[]
  /** Goes back to a scene. */
  goTo(scene: Scene): Promise<void>
  mine(blocks: number): Promise<void>
  /** Lets time pass. */
  travel(seconds: number): Promise<void>
  stop(): Promise<void>
}>

/** One drawing; the first ones are control items. */
export const makeItem = (index: number): ItemInput => {
  const truth = (index >> 1) % 2
  const parts = [{ bytes: new Uint8Array(drawing(index, truth)), type: 'image/png' }]
  return { name: `bars-${index}.png`, parts, gold: index < epochCount * goldOfBatch ? truth : undefined }
}

/**
 * Plays the life of a campaign of four epochs, one batch with seven seats each: six neighbors take seats 1 to 6 of the
 * first epoch, the contributor seat 7. The first of them answers everything wrongly; the page that brought them is the
 * contributor's.
 */
export async function playStory(): Promise<Story> {
  const theater = await openTheater()
  try {
    return await play(theater)
  } catch (error) {
    await theater.stop()
    throw error
  }
}

async function play(theater: Theater): Promise<Story> {
  const { mine, travel, emptyGateway, stop } = theater
  const actors: Readonly<Record<Actor, number>> = { requester: 1, contributor: 2, neighbor: 4 }
  const client: Story['client'] = (actor, more) => theater.client(actors[actor], more)
  const neighbors = [3, 4, 5, 6, 7, 8].map((index) => theater.client(index))
  const referrer = theater.account(actors.contributor).address
  const requester = client('requester')
  const contributor = client('contributor')
  const campaignId = 1n

  const items = Array.from({ length: epochCount * batchSize }, (_, index) => makeItem(index))
  const terms = termsOf(Math.floor(Date.now() / 1_000))
  const built = await buildCampaign({ items, manifest, terms })
  const labels = built.order.slice(0, batchSize).map((index) => (index >> 1) % 2)
  const submitAll = async () => {
    for (const [index, neighbor] of neighbors.entries()) {
      const seat = await getSeat(neighbor, { campaignId })
      const answers = { labels: index === 0 ? labels.map((label) => 1 - label) : labels }
      await submitContribution(neighbor, { campaignId, seat: seat?.seat ?? 0, answers })
    }
  }
  const steps: Readonly<Record<Scene, () => Promise<unknown>>> = {
    built: async () => {},
    async created() {
      await publishContent(requester, built)
      await createCampaign(requester, built)
    },
    async crowded() {
      for (const neighbor of neighbors) await requestSeat(neighbor, { campaignId, referrer })
      await mine(1)
    },
    async seated() {
      await requestSeat(contributor, { campaignId })
      await mine(2)
    },
    submitted: () => submitContribution(contributor, { campaignId, seat: 7, answers: { labels } }),
    closed: submitAll,
    opened: () => openEpoch(requester, { campaignId, epoch: 0, ...secretsOf(built) }),
    async judged() {
      await openSeats(client('neighbor'), { campaignId, epoch: 0 })
      await travel(windowSeconds + 1)
    },
    ...makingSteps({ requester, contributor, neighbors, terms, mine, travel }),
  }
  const goTo = await theater.play(scenes, steps)
  return { items, manifest, terms, built, client, labels, emptyGateway, goTo, mine, travel, stop }
}

function secretsOf({ secrets }: BuiltCampaign) {
  const [first] = secrets.epochs
  if (!first) throw new Error('The campaign has no epoch.')
  return first
}

/** The task of the story. */
export const manifest: ManifestInput = {
  kind: 'image-choice',
  lang: 'en',
  title: 'Which way do they lie?',
  question: 'Which way?',
  requester: { name: 'Bureau of Bars' },
  instructions: 'Upright bars stand, lying bars lie.',
  classes: ['upright', 'lying'].map((id) => ({ id, label: id })),
  examples: [{ item: makeItem(999), answer: 1, reason: 'They lie.' }],
  dataUse: 'To test this software.',
}

/** Terms that start at a time in Unix seconds. */
export function termsOf(now: number): CampaignTerms {
  return {
    batchSize,
    seatsPerBatch: seatsOfEpoch,
    epochBatches: 1,
    referrerBps: 500,
    p1Bps: 9_000,
    workWindow: windowSeconds,
    openWindow: windowSeconds,
    judgeWindow: windowSeconds,
    closesAt: now + 30 * 86_400,
    token: zeroAddress,
    unitPrice: parseEther('0.001'),
    stake: parseEther('0.01'),
    bond: parseEther('0.1'),
  }
}

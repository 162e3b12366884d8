import {
  type AssignedSeat,
  drawSeats,
  getCampaign,
  getItems,
  getSeat,
  type Item,
  requestSeat,
  type SaharaClient,
  submitContribution,
} from '@saharakit/sdk'
import type { Address } from 'viem'
import { isRevert } from '../requester/isRevert.ts'
import type { Random } from '../seed/random.ts'
import { pause } from './pause.ts'
import type { Profile } from './profiles.ts'

/** What one batch showed of an annotator. */
export type LabeledBatch = Readonly<{ seat: number; epoch: number; items: number; right: number }>

/** Runs one piece of work after the other. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

/** One simulated annotator at work in one campaign. */
export type AnnotateOptions = Readonly<{
  client: SaharaClient
  campaignId: bigint
  profile: Profile
  random: Random
  /** Class that an item really shows. */
  truthOf: (item: Item) => number
  /** Page that the annotator came from. */
  referrer: Address
  /** How much faster than a hurried person. */
  speed: number
  /** Settles when the annotator may take the next seat. */
  mayTakeSeat: () => Promise<void>
  onBatch: (batch: LabeledBatch) => void
  /** Runs what sends a transaction when the account's others are through, so that none takes another's nonce. */
  inTurn: InTurn
  signal: AbortSignal
}>

/**
 * Works as a contributor's page does, with the same public actions: takes a seat, waits for its draw, reads the items,
 * labels them, sends them sealed, and goes on until no seat is left.
 */
export async function annotate(options: AnnotateOptions): Promise<void> {
  const { client, campaignId, mayTakeSeat, signal } = options
  for (;;) {
    await mayTakeSeat()
    const seat = await takeSeat(options)
    if (seat) await work(options, seat)
    else if (!(await getCampaign(client, { campaignId, signal })).accepting) return
    else await pause(1_500, signal)
  }
}

type DrawnSeat = Extract<AssignedSeat, { batch: number }>

/** undefined where no batch is left for this account, for now or for ever. */
async function takeSeat({
  client,
  campaignId,
  referrer,
  inTurn,
  signal,
}: AnnotateOptions): Promise<DrawnSeat | undefined> {
  try {
    if (!(await getSeat(client, { campaignId, signal }))) {
      await inTurn(() => requestSeat(client, { campaignId, referrer, signal }))
    }
  } catch (error) {
    if (isRevert(error, 'NoBatchLeft', 'CampaignClosed')) return undefined
    throw error
  }
  for (;;) {
    const seat = await getSeat(client, { campaignId, signal })
    if (!seat || seat.drawn === 'void') return undefined
    if (seat.batch !== undefined) return seat
    await pause(500, signal)
  }
}

async function work(options: AnnotateOptions, { seat, epoch, batch }: DrawnSeat): Promise<void> {
  const { client, campaignId, profile, random, truthOf, speed, onBatch, signal } = options
  const campaign = await getCampaign(client, { campaignId, signal })
  const { items } = await getItems(client, { campaign, batch, signal })
  const truths = items.map(truthOf)
  const labels = truths.map((truth) => profile.label(truth, campaign.classes, random))
  // Nobody keeps exactly the same pace.
  const seconds = items.length * profile.secondsPerItem * (0.75 + random() / 2)
  await pause((seconds * 1_000) / speed, signal)
  await options.inTurn(() => send(options, seat, labels))
  const right = labels.filter((label, index) => label === truths[index]).length
  onBatch({ seat, epoch, items: items.length, right })
}

/** Where so many wait that a submission does not draw its own seat, the draw is sent first. */
async function send(options: AnnotateOptions, seat: number, labels: readonly number[]): Promise<void> {
  const { client, campaignId, signal } = options
  try {
    await submitContribution(client, { campaignId, seat, answers: { labels }, signal })
  } catch (error) {
    if (!isRevert(error, 'SeatNotDrawn')) throw error
    await drawSeats(client, { campaignId, signal })
    await submitContribution(client, { campaignId, seat, answers: { labels }, signal })
  }
}

import { itemsIn, payOf, referrerShareOf } from '../seal/money.ts'
import type { Campaign, Epoch } from '../types/campaign.ts'

/** What {@link forecastCost} looks at of a campaign, from `getCampaign`. */
export type ForecastCostParameters = Pick<
  Campaign,
  | 'itemCount'
  | 'batchSize'
  | 'epochBatches'
  | 'batches'
  | 'unitPrice'
  | 'referrerBps'
  | 'seatsPerBatch'
  | 'seatsTotal'
  | 'seatsGiven'
  | 'seatsPaid'
  | 'paceSeconds'
  | 'closesAt'
  | 'accepting'
  | 'bond'
  | 'escrow'
  | 'refund'
>
/** Money of a campaign, in the token's smallest unit. */
export type ForecastCostReturnType = Readonly<{
  /** What contributors have claimed so far, less what the bond of a lapsed epoch adds. */
  paid: bigint
  /** Promised to seats that are taken: being worked on, waiting to be opened, claimed or taken back. With the share of pages. */
  promised: bigint
  /** What would be the requester's if the campaign were stopped now: the refund, seats that nobody took, bonds of epochs that will be opened. */
  refundable: bigint
  /** The most that all seats cost which are taken now, or will be until it closes at today's pace. With the share of pages, without bonds. */
  predicted: bigint
  /** Those seats. */
  predictedSeats: number
  /** Seconds until everything is handed in at today's pace; undefined before anybody has handed in, and where no seat is given any more. */
  secondsLeft: number | undefined
  /** What an hour of work is paid, by the median of the time that a batch takes; undefined before anybody has handed in. */
  hourlyRate: bigint | undefined
}>
/** It throws nothing. */
export type ForecastCostErrorType = never

/**
 * What a campaign has cost, what it has promised, and what it will come to. Today's pace is that of the people who work on a batch
 * now, one at least, each in the median time. A short last batch is counted as a full one where it can't be told. Needs no client and
 * no network.
 *
 * @param campaign from `getCampaign`
 * @param epochs from `getEpochs`
 * @param options `now`: Unix seconds; default this machine's clock
 *
 * @example
 * const { predicted, refundable } = forecastCost(campaign, await getEpochs(client, { campaignId: 1n }))
 */
export function forecastCost(
  campaign: ForecastCostParameters,
  epochs: readonly Pick<Epoch, 'epoch' | 'state' | 'batches' | 'capacity' | 'given' | 'submitted'>[],
  { now = Math.floor(Date.now() / 1_000) }: Readonly<{ now?: number | undefined }> = {},
): ForecastCostReturnType {
  const collecting = epochs.filter(({ state }) => state === 'Collecting')
  const free = collecting.reduce((sum, { capacity, given }) => sum + capacity - given, 0)
  const freeCost = collecting.reduce((sum, epoch) => sum + freeCostOf(campaign, epoch), 0n)
  const bonds = campaign.bond * BigInt(epochs.filter(isUnopened).length)
  const working = collecting.reduce((sum, { given, submitted }) => sum + given - submitted, 0)
  const pace = campaign.paceSeconds / Math.max(1, working)
  const isKnown = campaign.accepting && campaign.paceSeconds > 0
  const seconds = Math.max(0, campaign.closesAt - now)
  const taken = isKnown ? Math.min(free, Math.floor(seconds / pace)) : campaign.accepting ? free : 0
  const predictedSeats = campaign.seatsGiven + taken
  return {
    paid: sumOver(campaign, campaign.seatsPaid, (batch) => payOf(campaign, batch)),
    promised: positive(campaign.escrow - bonds - freeCost),
    refundable: campaign.refund + bonds + freeCost,
    predicted: sumOver(campaign, predictedSeats, (batch) => costOf(campaign, batch)),
    predictedSeats,
    secondsLeft: isKnown ? Math.ceil((free + working) * pace) : undefined,
    hourlyRate: campaign.paceSeconds
      ? (payOf(campaign, 0) * 3_600n) / BigInt(campaign.paceSeconds)
      : undefined,
  }
}

const positive = (amount: bigint): bigint => (amount > 0n ? amount : 0n)

/** Whether the requester's deposit for it is still held. */
const isUnopened = ({ state }: Pick<Epoch, 'state'>): boolean => state === 'Collecting' || state === 'Closed'

function costOf(campaign: ForecastCostParameters, batch: number): bigint {
  const pay = payOf(campaign, batch)
  return pay + referrerShareOf(pay, campaign.referrerBps)
}

/** The most that so many seats come to, each of them on some batch. */
function sumOver(
  { batches, seatsPerBatch, seatsTotal }: ForecastCostParameters,
  seats: number,
  amountOf: (batch: number) => bigint,
): bigint {
  const long = Math.min(seats, seatsTotal - seatsPerBatch)
  return BigInt(long) * amountOf(0) + BigInt(seats - long) * amountOf(batches - 1)
}

/** What the seats of an epoch cost that nobody has. */
function freeCostOf(
  campaign: ForecastCostParameters,
  { epoch, batches, capacity, given }: Pick<Epoch, 'epoch' | 'batches' | 'capacity' | 'given'>,
): bigint {
  const full = BigInt(capacity - given) * costOf(campaign, 0)
  const last = epoch * campaign.epochBatches + batches - 1
  const isShort = itemsIn(campaign, last) < campaign.batchSize
  if (!isShort || given > 0) return full
  return full - BigInt(campaign.seatsPerBatch) * (costOf(campaign, 0) - costOf(campaign, last))
}

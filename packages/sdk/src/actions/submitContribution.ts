import { zeroAddress } from 'viem'
import { findRecorded } from '../contribution/findRecorded.ts'
import { followSent } from '../contribution/followSent.ts'
import { prepareContribution } from '../contribution/prepareContribution.ts'
import { sendContribution } from '../contribution/sendContribution.ts'
import { singleFlight } from '../contribution/singleFlight.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ContentErrorType, WriteErrorType } from '../errors/types.ts'
import { requireReferrer } from '../requireReferrer.ts'
import { seatRecord } from '../storage/seatRecords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Answers } from '../types/contribution.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsIn } from '../wallet/transact.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'

/** Parameters of {@link submitContribution}. */
export type SubmitContributionParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    /** The seat that the labels are for. */
    seat: number
    answers: Answers
    /**
     * First 16 bytes of the check report's sha-256. Default zero: no report. Where the notes have contents, the digest that
     * is sent is of the contents and this one, which then stands in the notes.
     */
    reportDigest?: Hex | undefined
    /** Whether to take the next seat in the same transaction. Default false. */
    next?: boolean | undefined
    /** Account of the page that brought the contributor to the next seat. Default none. */
    referrer?: Address | undefined
  }>
/** The transaction, and the next seat if one was asked for and given. */
export type SubmitContributionReturnType = Readonly<{ hash: Hex; seat: number; nextSeat: number | undefined }>
/** What {@link submitContribution} may throw. */
export type SubmitContributionErrorType =
  | WriteErrorType
  | ContentErrorType
  | SaharaErrorOf<'ConfigError' | 'LabelOutOfRangeError'>

/**
 * Sends a batch of labels, sealed, with its notes, in one transaction. The one-time key and the call are stored before
 * the wallet is asked, so that a replay after a crash sends the very same bytes; the contract takes one submission a
 * seat. A second call for the same seat joins the first while it runs, and gives its result when it is in a block; one
 * that an earlier visit sent and the network still holds is waited for, not sent again.
 *
 * @example
 * const { nextSeat } = await submitContribution(client, { campaignId: 1n, seat: 7, answers: { labels }, next: true })
 */
export async function submitContribution(
  client: SaharaClient,
  parameters: SubmitContributionParameters,
): Promise<SubmitContributionReturnType> {
  const {
    campaignId,
    seat,
    answers,
    reportDigest,
    next = false,
    referrer = zeroAddress,
    ...options
  } = parameters
  requireReferrer(referrer)
  return singleFlight(client, `${campaignId}/${seat}`, options, async (shared) => {
    const place = { campaignId, seat, signal: shared.signal }
    const recorded = await findRecorded(client, place)
    if (recorded) return { hash: recorded, seat, nextSeat: undefined }
    const waiting = await followWaiting(client, { ...place, ...shared })
    if (waiting) return waiting
    const data = await prepareContribution(client, { ...place, answers, reportDigest, next, referrer })
    return sendContribution(client, { ...place, ...shared, data })
  })
}

/** The result of a transaction that was sent earlier; undefined if there is none, or nothing came of it. */
async function followWaiting(
  client: SaharaClient,
  { campaignId, seat, ...options }: WriteOptions & Readonly<{ campaignId: bigint; seat: number }>,
): Promise<SubmitContributionReturnType | undefined> {
  const outbox = await client.store.get('outbox', seatRecord(client, { campaignId, seat }).id)
  const receipt = await followSent(client, outbox, options)
  if (!receipt) return undefined
  const requested = eventsIn(client, receipt, 'SeatRequested').find((event) =>
    sameAddress(event.account, outbox?.sender),
  )
  return { hash: receipt.transactionHash, seat, nextSeat: requested?.seat }
}

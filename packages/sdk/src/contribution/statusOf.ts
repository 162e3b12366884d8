import { encodeWords } from '../lens/encodeWords.ts'
import { type SeatsRow, seatsLayout, seatsSelector } from '../lens/layouts.generated.ts'
import { toSeat } from '../lens/toSeat.ts'
import { readLens } from '../rpc/readLens.ts'
import { request } from '../rpc/request.ts'
import type { OutboxRecord, ReceiptRecord } from '../storage/records.ts'
import type { SaharaClient } from '../types/client.ts'
import type { ContributionStatus } from '../types/contribution.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { Seat, SeatState } from '../types/seat.ts'

/** A seat now, and as it was at the depth that the chain calls final. */
export type SeatAtDepth = Readonly<{ now: Seat | undefined; deep: Seat | undefined; head: bigint }>

/**
 * Reads seats at the head and at the final depth of the chain. A reorg above that depth can change `now` and never `deep`.
 */
export async function readSeatsAtDepth(
  client: SaharaClient,
  { campaignId, seats, signal }: CallOptions & Readonly<{ campaignId: bigint; seats: readonly number[] }>,
): Promise<readonly SeatAtDepth[]> {
  const head = BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const finality = BigInt(client.deployment.finality ?? 1)
  const read = async (block: bigint) => {
    if (block < BigInt(client.deployment.block)) return []
    const data = encodeWords(seatsSelector, campaignId, 64, seats.length, ...seats)
    return readLens<SeatsRow>(client, {
      data,
      layout: seatsLayout,
      rows: seats.length,
      block: `0x${block.toString(16)}`,
      signal,
    })
  }
  const [now, deep] = await Promise.all([read(head), read(head - finality)])
  const seatOf = (row: SeatsRow | undefined) => row && toSeat(campaignId, row)
  return seats.map((_, index) => ({ now: seatOf(now[index]), deep: seatOf(deep[index]), head }))
}

/** What is stored of a contribution on this device. */
export type StoredContribution = Readonly<{
  outbox: OutboxRecord | undefined
  receipt: ReceiptRecord | undefined
}>

/** Reads what is stored of one seat. */
export async function readStored(client: SaharaClient, id: string): Promise<StoredContribution> {
  const [outbox, receipt] = await Promise.all([
    client.store.get('outbox', id),
    client.store.get('receipts', id),
  ])
  return { outbox, receipt }
}

/**
 * Where a contribution stands. What stands behind it is never better than what the chain says at its final depth, except
 * `included`, which says that it could still vanish.
 */
export function statusOf(
  { now, deep, head }: SeatAtDepth,
  { outbox, receipt }: StoredContribution,
): ContributionStatus {
  const hash = receipt?.hash ?? outbox?.hash
  if (now && isSubmitted(now) && !(deep && isSubmitted(deep))) {
    const block = receipt ? BigInt(receipt.block) : head
    return { status: 'included', hash, block, confirmations: Math.max(0, Number(head - block)) }
  }
  switch (deep?.state) {
    case 'Submitted':
      if (deep.epochState === 'Lapsed') return { status: 'lapsed', payout: deep.payout }
      return { status: 'final', hash, block: receipt && BigInt(receipt.block) }
    case 'Opened':
      return judged(deep)
    case 'Reclaimed':
      return { ...gold(deep), status: 'judged', refused: true, payout: 0n }
    case 'Paid':
      return { ...gold(deep), status: 'paid', ...settling(deep) }
    case 'Reopened':
      return { status: 'reopened' }
    case 'Void':
      return { status: 'void' }
    default:
      return outbox?.status === 'sent' && outbox.hash
        ? { status: 'sent', hash: outbox.hash }
        : { status: 'saved' }
  }
}

const submittedStates = new Set<SeatState>(['Submitted', 'Opened', 'Paid', 'Reclaimed'])

function isSubmitted({ state }: Seat): boolean {
  return submittedStates.has(state)
}

function gold({ goldSeen, goldRight }: Seat) {
  return { goldSeen, goldRight }
}

function settling({ settles }: Seat) {
  return settles ? { settles } : {}
}

function judged(seat: Seat): ContributionStatus {
  // Of a settled epoch gold is only a part of the verdict, and who fails it is still paid something.
  if (!seat.judged || seat.settles) return { ...gold(seat), status: 'opened', ...settling(seat) }
  return { ...gold(seat), status: 'judged', refused: seat.refused, payout: seat.payout }
}

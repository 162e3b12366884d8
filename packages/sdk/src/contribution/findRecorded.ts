import { getSeats } from '../actions/getSeats.ts'
import { seatRecord } from '../storage/seatRecords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { readStored } from './statusOf.ts'

/** The transaction that recorded this device's contribution for a seat, if the chain has it. */
export async function findRecorded(
  client: SaharaClient,
  { campaignId, seat, signal }: CallOptions & Readonly<{ campaignId: bigint; seat: number }>,
): Promise<Hex | undefined> {
  const { outbox, receipt } = await readStored(client, seatRecord(client, { campaignId, seat }).id)
  const hash = receipt?.hash ?? outbox?.hash
  if (!hash) return undefined
  const [found] = await getSeats(client, { campaignId, seats: [seat], signal })
  return found && found.state !== 'Requested' && found.state !== 'Held' ? hash : undefined
}

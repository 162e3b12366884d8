import { encodeFunctionData } from 'viem'
import { openSeatsAbi } from '../abis/campaigns.generated.ts'
import type { ListErrorType, WriteErrorType } from '../errors/types.ts'
import { collect } from '../indexer/collect.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import type { Opening } from '../types/seat.ts'
import { transact } from '../wallet/transact.ts'
import { getSeats } from './getSeats.ts'

/** Parameters of {@link openSeats}. */
export type OpenSeatsParameters = WriteOptions & Readonly<{ campaignId: bigint; epoch: number }>
/** The transactions and how many seats they opened. */
export type OpenSeatsReturnType = Readonly<{ hashes: readonly Hex[]; opened: number }>
/** What {@link openSeats} may throw. */
export type OpenSeatsErrorType = WriteErrorType | ListErrorType

/** Openings in one transaction. */
const OPENINGS_PER_CALL = 60

/**
 * Opens the submitted seats of an opened epoch, at most 60 a transaction. Anybody may do it, and two who do it at the same
 * time do no harm: the contract passes over what is open.
 *
 * @example
 * const { opened } = await openSeats(client, { campaignId: 1n, epoch: 0 })
 */
export async function openSeats(
  client: SaharaClient,
  { campaignId, epoch, ...options }: OpenSeatsParameters,
): Promise<OpenSeatsReturnType> {
  const openings = await listOpenings(client, { campaignId, epoch, signal: options.signal })
  const hashes: Hex[] = []
  for (let start = 0; start < openings.length; start += OPENINGS_PER_CALL) {
    const part = openings.slice(start, start + OPENINGS_PER_CALL)
    const data = encodeFunctionData({ abi: [openSeatsAbi], args: [campaignId, part] })
    hashes.push((await transact(client, { ...options, data })).hash)
  }
  return { hashes, opened: openings.length }
}

/** Submissions of the epoch from the indexer, less those that the chain says are open. */
async function listOpenings(
  client: SaharaClient,
  { campaignId, epoch, signal }: OpenSeatsParameters,
): Promise<readonly Opening[]> {
  const rows = await collect((after) =>
    client.indexer.listSeats({ campaignId, epoch, state: 'Submitted', after, limit: 200, signal }),
  )
  const seats = await getSeats(client, { campaignId, seats: rows.map(({ seat }) => seat), signal })
  return rows.flatMap(({ seat, keyX, body }, index) =>
    keyX && body && seats[index]?.state === 'Submitted' ? [{ seat, keyX, body }] : [],
  )
}

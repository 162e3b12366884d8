import { encodeFunctionData } from 'viem'
import { openSeatsAbi } from '../abis/campaigns.generated.ts'
import { isSaharaError } from '../errors/isSaharaError.ts'
import type { ListErrorType, WriteErrorType } from '../errors/types.ts'
import { collect } from '../indexer/collect.ts'
import { createRpcIndexer } from '../indexer/createRpcIndexer.ts'
import type { Indexer } from '../indexer/Indexer.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import type { Opening } from '../types/seat.ts'
import { transact } from '../wallet/transact.ts'
import { getSeats } from './getSeats.ts'

/** Parameters of {@link openSeats}. */
export type OpenSeatsParameters = WriteOptions & Readonly<{ campaignId: bigint; epoch: number }>
/** The transactions, and how many seats they opened. */
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
  parameters: OpenSeatsParameters,
): Promise<OpenSeatsReturnType> {
  try {
    return await openAll(client, client.indexer, parameters)
  } catch (error) {
    if (!isSaharaError(error, 'ContractRevertError') || error.errorName !== 'FalseOpening') throw error
    // The source of the list made one up. The chain's own logs can't.
    return openAll(client, createRpcIndexer(client), parameters)
  }
}

async function openAll(
  client: SaharaClient,
  source: Indexer,
  { campaignId, epoch, ...options }: OpenSeatsParameters,
): Promise<OpenSeatsReturnType> {
  const openings = await listOpenings(client, source, { campaignId, epoch, signal: options.signal })
  const hashes: Hex[] = []
  for (let start = 0; start < openings.length; start += OPENINGS_PER_CALL) {
    const part = openings.slice(start, start + OPENINGS_PER_CALL)
    const data = encodeFunctionData({ abi: [openSeatsAbi], args: [campaignId, part] })
    hashes.push((await transact(client, { ...options, data })).hash)
  }
  return { hashes, opened: openings.length }
}

/** Submissions of the epoch from a source, less those that the chain says are open. */
async function listOpenings(
  client: SaharaClient,
  source: Indexer,
  { campaignId, epoch, signal }: OpenSeatsParameters,
): Promise<readonly Opening[]> {
  const rows = await collect((after) =>
    source.listSeats({ campaignId, epoch, state: 'Submitted', after, limit: 200, signal }),
  )
  const seats = await getSeats(client, { campaignId, seats: rows.map(({ seat }) => seat), signal })
  return rows.flatMap(({ seat, keyX, body }, index) =>
    keyX && body && seats[index]?.state === 'Submitted' ? [{ seat, keyX, body }] : [],
  )
}

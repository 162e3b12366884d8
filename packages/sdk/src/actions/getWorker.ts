import type { AccountErrorType, ReadErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { Worker } from '../types/seat.ts'
import { getWorkers } from './getWorkers.ts'

/** Parameters of {@link getWorker}. */
export type GetWorkerParameters = CallOptions &
  Readonly<{
    campaignId: bigint
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
  }>
/** What the account has in the campaign. */
export type GetWorkerReturnType = Worker
/** What {@link getWorker} may throw. */
export type GetWorkerErrorType = ReadErrorType | AccountErrorType

/**
 * Reads what an account has in one campaign.
 *
 * @example
 * const { stakeDue, activeSeat } = await getWorker(client, { campaignId: 1n })
 */
export async function getWorker(
  client: SaharaClient,
  { campaignId, ...rest }: GetWorkerParameters,
): Promise<GetWorkerReturnType> {
  const [worker] = await getWorkers(client, { campaignIds: [campaignId], ...rest })
  return worker as Worker
}

import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { type EpochParameters, readSettlement } from '../settling/readSettlement.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Settlement } from '../types/settlement.ts'

/** Parameters of {@link getSettlement}. */
export type GetSettlementParameters = EpochParameters
/** Where the settlement of the epoch stands. */
export type GetSettlementReturnType = Settlement
/** What {@link getSettlement} may throw. */
export type GetSettlementErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Reads where the settlement of an epoch stands: who proposed what, until when it may be refuted, what is at stake.
 *
 * @example
 * const { phase, until } = await getSettlement(client, { campaignId: 1n, epoch: 0 })
 */
export async function getSettlement(
  client: SaharaClient,
  parameters: GetSettlementParameters,
): Promise<GetSettlementReturnType> {
  const { rootsHash, ...settlement } = await readSettlement(client, parameters)
  if (!settlement.proposer) return { ...settlement, roots: undefined }
  const { readRoots } = await import('../settling/readEvents.ts')
  const roots = await readRoots(client, { ...settlement, rootsHash, signal: parameters.signal })
  return { ...settlement, roots }
}

import type { ReadErrorType } from '../errors/types.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { type EpochsRow, epochsLayout, epochsSelector } from '../lens/layouts.generated.ts'
import { toEpoch } from '../lens/toSeat.ts'
import { readLens } from '../rpc/readLens.ts'
import type { Epoch } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getEpochs}. */
export type GetEpochsParameters = CallOptions & Readonly<{ campaignId: bigint }>
/** All epochs of the campaign, in order. */
export type GetEpochsReturnType = readonly Epoch[]
/** What {@link getEpochs} may throw. */
export type GetEpochsErrorType = ReadErrorType

/**
 * Reads the epochs of a campaign from the chain.
 *
 * @example
 * const open = (await getEpochs(client, { campaignId: 1n })).filter(({ state }) => state === 'Closed')
 */
export async function getEpochs(
  client: SaharaClient,
  { campaignId, signal }: GetEpochsParameters,
): Promise<GetEpochsReturnType> {
  const data = encodeWords(epochsSelector, campaignId)
  return (await readLens<EpochsRow>(client, { data, layout: epochsLayout, signal })).map(toEpoch)
}

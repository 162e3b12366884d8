import type { Campaign } from '../types/campaign.ts'
import type { CallOptions } from '../types/options.ts'
import { campaignsCall, takeEarly } from './askEarly.ts'
import { callLens, type LensSource } from './callLens.ts'
import { type CampaignsRow, campaignsLayout } from './campaigns.generated.ts'
import { decodeRows } from './decodeRows.ts'
import { readTogether } from './readTogether.ts'
import { toCampaign } from './toCampaign.ts'

/** Parameters of {@link readCampaign}. */
export type ReadCampaignParameters = CallOptions & Readonly<{ source: LensSource; campaignId: bigint }>

/**
 * Reads a campaign before anything else is loaded: no viem, one request. All campaigns that a page asks for in one
 * microtask are read together.
 *
 * @returns undefined where there is no campaign of this number
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, or the signal's reason
 * @example
 * const source = { chainId: 31337, rpcUrls: ['http://127.0.0.1:8545'], lens }
 * const campaign = await readCampaign({ source, campaignId: 1n })
 */
export function readCampaign(parameters: ReadCampaignParameters): Promise<Campaign | undefined> {
  const { source, campaignId, signal } = parameters
  return readTogether(source, campaignId, signal, readCampaigns)
}

async function readCampaigns(
  source: LensSource,
  ids: readonly bigint[],
): Promise<ReadonlyMap<bigint, Campaign | undefined>> {
  const early = takeEarly(source)
  const read = async (group: readonly bigint[], sent?: Promise<Response>) => {
    const decode = (result: string) => decodeRows<CampaignsRow>(campaignsLayout, result, group.length)
    return group.length ? callLens(source, campaignsCall(source, group), decode, sent) : []
  }
  // Elements that came after the question went out need one of their own.
  const others = ids.filter((id) => !early?.ids.includes(id))
  const rows = await Promise.all([read(early?.ids ?? [], early?.sent), read(others)])
  return new Map(rows.flat().map((row) => [row.campaignId, toCampaign(row)]))
}

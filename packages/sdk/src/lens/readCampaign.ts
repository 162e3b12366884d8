import { explained } from '../errors/Fault.ts'
import type { Campaign } from '../types/campaign.ts'
import type { CallOptions } from '../types/options.ts'
import { untilAborted } from '../untilAborted.ts'
import { campaignsCall, placeOf, takeEarly } from './askEarly.ts'
import { callLens, type LensSource } from './callLens.ts'
import { type CampaignsRow, campaignsLayout } from './campaigns.generated.ts'
import { decodeRows } from './decodeRows.ts'
import { toCampaign } from './toCampaign.ts'

/** Parameters of {@link readCampaign}. */
export type ReadCampaignParameters = CallOptions & Readonly<{ source: LensSource; campaignId: bigint }>

type Queue = { ids: Set<bigint>; sent: Promise<ReadonlyMap<bigint, Campaign | undefined>> }

// One a page, also where two copies of the SDK are loaded: twenty elements must make one request.
const key = Symbol.for('saharakit.lens@1')
const page = globalThis as unknown as Record<symbol, Map<string, Queue> | undefined>
const queues = (page[key] ??= new Map<string, Queue>())

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
  if (signal?.aborted) return Promise.reject(signal.reason)
  const place = placeOf(source)
  let queue = queues.get(place)
  if (!queue) {
    const ids = new Set<bigint>()
    queue = {
      ids,
      sent: Promise.resolve().then(() => {
        queues.delete(place)
        return explained(readCampaigns(source, [...ids]))
      }),
    }
    queues.set(place, queue)
  }
  queue.ids.add(campaignId)
  return untilAborted(
    queue.sent.then((campaigns) => campaigns.get(campaignId)),
    signal,
  )
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

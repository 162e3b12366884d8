import type { ListErrorType } from '../errors/types.ts'
import { collect } from '../indexer/collect.ts'
import { isThere } from '../payload/isThere.ts'
import { fetchSealed, openContent } from '../produced/openContent.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { ProducedItem } from '../types/produced.ts'
import { getCampaign } from './getCampaign.ts'
import { getEpochs } from './getEpochs.ts'

/** Parameters of {@link listProduced}. */
export type ListProducedParameters = CallOptions &
  Readonly<{
    campaignId: bigint
    /** Only of this epoch. Default: all that are opened. */
    epoch?: number | undefined
    /**
     * Whether each content is fetched, opened and compared with what was committed. Default false: gateways are asked
     * whether they have the sealed files.
     */
    readBytes?: boolean | undefined
  }>
/** In the order of batches, items and seats. */
export type ListProducedReturnType = readonly ProducedItem[]
/** What {@link listProduced} may throw. */
export type ListProducedErrorType = ListErrorType

/** Questions to gateways that are open at the same time. */
const AT_ONCE = 6

/**
 * Lists what contributors made in the opened epochs of a campaign of a producing kind, and whether it can be had. Every
 * list is compared with the hash that its submission committed to. Before an epoch is opened only its requester could
 * read it, so nothing of it is listed.
 *
 * @example
 * const made = await listProduced(client, { campaignId: 2n })
 * const readable = made.filter(({ state }) => state === 'readable')
 */
export async function listProduced(
  client: SaharaClient,
  { campaignId, epoch, readBytes = false, signal }: ListProducedParameters,
): Promise<ListProducedReturnType> {
  const [campaign, epochs, rows] = await Promise.all([
    getCampaign(client, { campaignId, signal }),
    getEpochs(client, { campaignId, signal }),
    collect((after) => client.indexer.listSeats({ campaignId, epoch, after, limit: 200, signal })),
  ])
  const { readSeat } = await import('../produced/readSeat.ts')
  const seats = rows.map((row) => {
    const scalar = row.epoch === undefined ? undefined : epochs[row.epoch]?.scalar
    return scalar === undefined ? [] : readSeat(client.deployment, campaign, row, scalar)
  })
  const found = (await Promise.all(seats)).flat()
  found.sort((one, other) => one.batch - other.batch || one.item - other.item || one.seat - other.seat)
  const items = [...found]
  const queue = items.entries()
  const look = async () => {
    for (const [place, item] of queue)
      items[place] = { ...item, state: await stateOf(client, item, { readBytes, signal }) }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, look))
  return items
}

async function stateOf(
  client: SaharaClient,
  produced: ProducedItem,
  { readBytes, signal }: Pick<ListProducedParameters, 'readBytes' | 'signal'>,
): Promise<ProducedItem['state']> {
  const { content, state } = produced
  if (!content || state === 'false') return state
  if (!readBytes) return (await isThere(client, content.sealed, signal)) ? 'readable' : 'missing'
  try {
    const sealed = await fetchSealed(client, content, signal)
    return await openContent(content, sealed).then(
      () => 'readable',
      () => 'false',
    )
  } catch {
    signal?.throwIfAborted()
    return 'missing'
  }
}

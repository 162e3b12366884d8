import { readSeatsAtDepth, readStored, statusOf } from '../contribution/statusOf.ts'
import { withHash } from '../contribution/withHash.ts'
import type { AccountErrorType, ListErrorType } from '../errors/types.ts'
import { groupBy } from '../groupBy.ts'
import type { Page, PageParameters } from '../indexer/Indexer.ts'
import { seatRecord } from '../storage/seatRecords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Contribution } from '../types/contribution.ts'
import type { Address } from '../types/ids.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link listContributions}. */
export type ListContributionsParameters = PageParameters &
  Readonly<{
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
    /** Only of this campaign. */
    campaignId?: bigint | undefined
  }>
/** In the order of campaigns and seats; `after` fetches the next page. */
export type ListContributionsReturnType = Page<Contribution>
/** What {@link listContributions} may throw. */
export type ListContributionsErrorType = ListErrorType | AccountErrorType

/**
 * Lists an account's contributions. The indexer says which there are; where each stands comes from the chain.
 *
 * @example
 * const { rows } = await listContributions(client, { campaignId: 1n })
 */
export async function listContributions(
  client: SaharaClient,
  parameters: ListContributionsParameters = {},
): Promise<ListContributionsReturnType> {
  const { signal } = parameters
  const account = parameters.account ?? (await getAccount(client, { signal }))
  const { rows, after } = await client.indexer.listSeats({ ...parameters, account })
  const lists = [...groupBy(rows, (row) => row.campaignId)].map(async ([campaignId, seats]) => {
    const numbers = seats.map(({ seat }) => seat)
    const found = await readSeatsAtDepth(client, { campaignId, seats: numbers, signal })
    const statuses = await Promise.all(
      found.map(async (at, index) =>
        statusOf(
          at,
          await readStored(client, seatRecord(client, { campaignId, seat: numbers[index] as number }).id),
        ),
      ),
    )
    const lapsed = statuses.some(({ status }) => status === 'lapsed')
    const epochs = lapsed ? await client.indexer.listEpochs({ campaignId, signal }) : []
    return seats.map((row, index): Contribution => {
      const { epoch, batch } = found[index]?.now ?? {}
      const status = withHash(statuses[index] ?? { status: 'saved' }, row, epochs)
      return { campaignId, seat: row.seat, epoch, batch, ...status }
    })
  })
  return { rows: (await Promise.all(lists)).flat(), after }
}

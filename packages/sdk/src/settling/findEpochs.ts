import { getEpochs } from '../actions/getEpochs.ts'
import { collect } from '../indexer/collect.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'

/** An epoch that may be settled. */
export type EpochPlace = Readonly<{ campaignId: bigint; epoch: number }>

/** Whose epochs, and which campaigns have none left. */
export type FindEpochsParameters = CallOptions &
  Readonly<{
    campaignIds: readonly bigint[] | undefined
    account: Address | undefined
    /** Campaigns that are over; what is found to be is added. */
    ended: Set<bigint>
  }>

/** Epoch states after which nothing is settled. */
const over = new Set(['Lapsed', 'Empty'])

/** Opened epochs of the given campaigns; without them, those that the account labeled in, and those of its own campaigns. */
export async function findEpochs(
  client: SaharaClient,
  { campaignIds, account, ended, signal }: FindEpochsParameters,
): Promise<readonly EpochPlace[]> {
  if (campaignIds) return openedOf(client, campaignIds, { ended, signal })
  if (!account) return []
  const [workers, own] = await Promise.all([
    client.indexer.listWorkers({ account, signal }),
    collect((after) => client.indexer.listCampaigns({ requester: account, after, limit: 200, signal })),
  ])
  const requested = own.map(({ campaignId }) => campaignId)
  const labeled = workers
    .map(({ campaignId }) => campaignId)
    .filter((campaignId) => !requested.includes(campaignId))
  const found = await openedOf(client, [...requested, ...labeled], { ended, signal })
  const isMine = new Set<string>()
  for (const campaignId of new Set(found.map((each) => each.campaignId))) {
    if (requested.includes(campaignId)) continue
    const rows = await collect((after) =>
      client.indexer.listSeats({ campaignId, account, after, limit: 200, signal }),
    )
    for (const { epoch } of rows) isMine.add(`${campaignId}/${epoch}`)
  }
  return found.filter(
    ({ campaignId, epoch }) => requested.includes(campaignId) || isMine.has(`${campaignId}/${epoch}`),
  )
}

async function openedOf(
  client: SaharaClient,
  campaignIds: readonly bigint[],
  { ended, signal }: Pick<FindEpochsParameters, 'ended' | 'signal'>,
): Promise<readonly EpochPlace[]> {
  const found: EpochPlace[] = []
  for (const campaignId of campaignIds) {
    if (ended.has(campaignId)) continue
    const epochs = await getEpochs(client, { campaignId, signal })
    if (epochs.every(({ state }) => over.has(state))) ended.add(campaignId)
    for (const { epoch, state } of epochs) if (state === 'Opened') found.push({ campaignId, epoch })
  }
  return found
}

import type { EpochSettler } from '../campaign/settleOpened.ts'
import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { CampaignResults } from '../types/results.ts'
import type { Contributor } from '../types/revenue.ts'
import { getEpochs } from './getEpochs.ts'
import { type GetResultsErrorType, getResults } from './getResults.ts'
import { type GetSettlementErrorType, getSettlement } from './getSettlement.ts'

/** Parameters of {@link getContributors}. */
export type GetContributorsParameters = CallOptions &
  Readonly<{
    campaignId: bigint
    /** Of the campaign, where they are read already. */
    results?: CampaignResults | undefined
    /** Settles the epochs, for example `createConsensusRunner` of `@saharakit/workers/host`. */
    runner?: EpochSettler | undefined
  }>
/** Everybody with a share, by falling shares. */
export type GetContributorsReturnType = readonly Contributor[]
/** What {@link getContributors} may throw. */
export type GetContributorsErrorType =
  | GetResultsErrorType
  | GetSettlementErrorType
  | SaharaErrorOf<'CampaignUnfinishedError'>

/**
 * Who made a campaign's labels: one share for each label of a worker whose pay was not refused, "can't judge" included, over all
 * opened epochs. It follows from the chain alone, so everybody gets the same list, and with it the root that a dataset of the
 * campaign has to have.
 *
 * @throws CampaignUnfinishedError while an epoch may still change
 * @example
 * const contributors = await getContributors(client, { campaignId: 1n })
 */
export async function getContributors(
  client: SaharaClient,
  { campaignId, runner, signal, ...known }: GetContributorsParameters,
): Promise<GetContributorsReturnType> {
  const settled = await readBasis(client, { campaignId, signal })
  const { accounts, unopenedSeats } =
    known.results ?? (await getResults(client, { campaignId, runner, signal }))
  if (unopenedSeats.length > 0)
    throw unfinished(campaignId, `${unopenedSeats.length} seats are not opened. Open them: anybody may.`)
  return accounts
    .map(({ account, scores, refusedEpochs }) => {
      const accepted = scores.filter(({ epoch, refused }) =>
        settled.has(epoch) ? !refused : !refusedEpochs.includes(epoch),
      )
      return { account, shares: accepted.reduce((sum, { items }) => sum + BigInt(items), 0n) }
    })
    .filter(({ shares }) => shares > 0n)
    .sort((one, other) => Number(other.shares - one.shares) || (one.account < other.account ? -1 : 1))
}

/** @returns epochs whose pay follows from a settlement; in the others gold alone decides */
async function readBasis(
  client: SaharaClient,
  { campaignId, signal }: CallOptions & Readonly<{ campaignId: bigint }>,
): Promise<ReadonlySet<number>> {
  const epochs = await getEpochs(client, { campaignId, signal })
  const open = epochs.find(({ state }) => state === 'Collecting' || state === 'Closed')
  if (open) throw unfinished(campaignId, `Epoch ${open.epoch} is not over: its state is ${open.state}.`)
  const opened = epochs.filter(({ state }) => state === 'Opened')
  const settlements = await Promise.all(
    opened.map(({ epoch }) => getSettlement(client, { campaignId, epoch, signal })),
  )
  const pending = settlements.find(({ phase }) => phase === 'Waiting' || phase === 'Proposed')
  if (pending)
    throw unfinished(
      campaignId,
      `The settlement of epoch ${pending.epoch} is not final: its phase is ${pending.phase}.`,
    )
  return new Set(settlements.flatMap(({ epoch, phase }) => (phase === 'Final' ? [epoch] : [])))
}

const unfinished = (campaignId: bigint, line: string) =>
  createError('CampaignUnfinishedError', {
    shortMessage: 'This campaign is still running. Its dataset can be published when everything is judged.',
    metaMessages: [`Campaign ${campaignId}: ${line}`],
    retryable: true,
    campaignId: `${campaignId}`,
  })

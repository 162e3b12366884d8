import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ContentErrorType, ListErrorType } from '../errors/types.ts'
import { formatCampaignReference } from '../formatCampaignReference.ts'
import type { Campaign } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Item } from '../types/manifest.ts'
import type { CallOptions } from '../types/options.ts'
import { inReviewOrder, type ReviewedItem, reviewVerdicts } from '../types/produced.ts'
import type { ItemResult } from '../types/results.ts'
import { getCampaign } from './getCampaign.ts'
import { getItems } from './getItems.ts'
import { getManifest } from './getManifest.ts'
import { getResults } from './getResults.ts'
import { listProduced } from './listProduced.ts'

/** Parameters of {@link getReview}. */
export type GetReviewParameters = CallOptions &
  Readonly<{
    /** The producing campaign. */
    campaignId: bigint
    /** The campaign in which it is reviewed, from `buildReview`. */
    review: bigint
  }>
/** Every content of the reviewed epoch with what its reviewers said. */
export type GetReviewReturnType = readonly ReviewedItem[]
/** What {@link getReview} may throw. */
export type GetReviewErrorType = ListErrorType | ContentErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Reads what reviewers said of everything that was made in an epoch. The review's manifest must name this campaign; a content
 * has the place in it by which the contract counts its verdict, and whether it is shown there is told.
 *
 * @example
 * const reviewed = await getReview(client, { campaignId: 2n, review: 3n })
 * const good = reviewed.filter(({ verdict }) => verdict === 'accept')
 */
export async function getReview(
  client: SaharaClient,
  { campaignId, review, signal }: GetReviewParameters,
): Promise<GetReviewReturnType> {
  const [source, campaign] = await Promise.all([
    getCampaign(client, { campaignId, signal }),
    getCampaign(client, { campaignId: review, signal }),
  ])
  const { reviews } = await getManifest(client, { campaign, signal })
  const { chainId, contracts } = client.deployment
  const reference = formatCampaignReference({ chainId, contract: contracts.Campaigns, campaignId })
  if (reviews?.campaign !== reference || campaign.classes !== reviewVerdicts.length)
    throw createError('ConfigError', {
      shortMessage: `Campaign ${review} does not review campaign ${campaignId}. Name the one that buildReview made for it.`,
      metaMessages: [`Its manifest says that it reviews ${reviews?.campaign ?? 'nothing'}.`],
      attribute: 'review',
    })
  const [made, { items: results }] = await Promise.all([
    listProduced(client, { campaignId, epoch: reviews.epoch, signal }),
    getResults(client, { campaignId: review, signal }),
  ])
  const promptOf = await readItems(client, source, new Set(made.map(({ batch }) => batch)), signal)
  const reviewed = await readItems(client, campaign, new Set(results.map(({ batch }) => batch)), signal)
  const verdicts = inOrder(campaign, results)
  const placeOf = new Map(inReviewOrder(made).map((one, place) => [one, place]))
  return made.map((one): ReviewedItem => {
    const result = verdicts[placeOf.get(one) as number]
    const { votes = reviewVerdicts.map(() => 0), agreement = 0, abstentions = 0 } = result ?? {}
    const label = result?.settled ?? result?.label
    const item = result && reviewed(result.batch, result.item)
    const isThere = item && one.state === 'readable'
    return {
      ...one,
      verdict: label === undefined ? undefined : reviewVerdicts[label],
      votes,
      agreement,
      abstentions,
      shown: isThere
        ? item.parts[0]?.digest === one.content?.digest &&
          item.prompt === promptOf(one.batch, one.item)?.prompt
        : undefined,
    }
  })
}

/** Results of items that are no gold, in the order of the campaign, up to the first epoch that is not opened. */
function inOrder({ epochBatches, batchSize, itemCount }: Campaign, results: readonly ItemResult[]) {
  const byPlace = new Map(results.map((result) => [result.batch * batchSize + result.item, result]))
  const ofEpoch = epochBatches * batchSize
  let known = 0
  while (known < itemCount && byPlace.has(known)) known += ofEpoch
  return Array.from({ length: Math.min(known, itemCount) }, (_, place) => byPlace.get(place)).filter(
    (result) => result?.gold === undefined,
  )
}

/** Items of some batches of a campaign by batch and place. */
async function readItems(
  client: SaharaClient,
  campaign: Parameters<typeof getItems>[1]['campaign'],
  batches: ReadonlySet<number>,
  signal: AbortSignal | undefined,
): Promise<(batch: number, item: number) => Item | undefined> {
  const lists = [...batches].map(
    async (batch) => [batch, (await getItems(client, { campaign, batch, signal })).items] as const,
  )
  const known = new Map(await Promise.all(lists))
  return (batch, item) => known.get(batch)?.[item]
}

import { isProducing } from '../content/isProducing.ts'
import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ContentErrorType, ListErrorType } from '../errors/types.ts'
import { formatCampaignReference } from '../formatCampaignReference.ts'
import { notThere } from '../produced/notThere.ts'
import type { BuiltCampaign, CampaignTerms, ItemInput, ManifestInput } from '../types/build.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { ManifestClass } from '../types/manifest.ts'
import type { CallOptions } from '../types/options.ts'
import { inReviewOrder, type ProducedItem, type ReviewVerdict, reviewVerdicts } from '../types/produced.ts'
import { type BuildCampaignErrorType, buildCampaign } from './buildCampaign.ts'
import { getCampaign } from './getCampaign.ts'
import { getItems } from './getItems.ts'
import { getManifest } from './getManifest.ts'
import { getProduced } from './getProduced.ts'
import { listProduced } from './listProduced.ts'

/** A content whose verdict the requester knows: a hidden control item of the review. */
export type ReviewGold = Omit<ItemInput, 'gold'> & Readonly<{ verdict: ReviewVerdict }>

/** Parameters of {@link buildReview}. */
export type BuildReviewParameters = CallOptions &
  Readonly<{
    /** The producing campaign. */
    campaignId: bigint
    /** One of its opened epochs. */
    epoch: number
    /** Control items, by which the reviewers are judged; none where nobody may be refused. */
    gold?: readonly ReviewGold[] | undefined
    terms: CampaignTerms
    /**
     * What the reviewers read: title, question, instructions. What is left out comes from the producing campaign; classes
     * must keep the order accept, fixable, reject.
     */
    manifest: Pick<ManifestInput, 'title' | 'question'> &
      Partial<Omit<ManifestInput, 'kind' | 'reviews' | 'examples'>> &
      Partial<Pick<ManifestInput, 'examples'>>
    /** As for `buildCampaign`. */
    seed?: Hex | undefined
  }>
/** The review, ready to be published and created, and what it can't show. */
export type BuildReviewReturnType = BuiltCampaign &
  Readonly<{
    /** Contents that can't be had or are not what was committed: reviewers are told so in their place. */
    missing: readonly ProducedItem[]
  }>
/** What {@link buildReview} may throw. */
export type BuildReviewErrorType =
  | ListErrorType
  | ContentErrorType
  | BuildCampaignErrorType
  | SaharaErrorOf<'ConfigError'>

const defaultClasses: readonly ManifestClass[] = [
  { id: 'accept', label: 'Accept', key: 'a' },
  { id: 'fixable', label: 'Fixable', key: 'f' },
  { id: 'reject', label: 'Reject', key: 'r' },
]

/**
 * Makes a campaign in which others vote accept, fixable or reject on what the contributors of a producing campaign made in
 * one epoch. Each content is published again in the open, with the prompt beside it, in the order of seats and items: by that
 * the contract counts verdicts, where `linkReview` lets them decide pay. Publish and create the result like any campaign;
 * `getReview` reads the verdicts.
 *
 * @example
 * const words = { title: 'Places, reviewed', question: 'Does it say what it should?' }
 * const review = await buildReview(client, { campaignId: 2n, epoch: 0, terms, manifest: words })
 * await publishContent(client, review)
 * await createCampaign(client, review)
 */
export async function buildReview(
  client: SaharaClient,
  { campaignId, epoch, gold = [], terms, manifest, seed, signal }: BuildReviewParameters,
): Promise<BuildReviewReturnType> {
  const campaign = await getCampaign(client, { campaignId, signal })
  const [source, listed] = await Promise.all([
    getManifest(client, { campaign, signal }),
    listProduced(client, { campaignId, epoch, readBytes: true, signal }),
  ])
  if (!isProducing(source.kind)) throw nothingMade(`Campaign ${campaignId} is of the kind ${source.kind}.`)
  if (!listed.some(({ state }) => state === 'readable'))
    throw nothingMade(`Epoch ${epoch} of campaign ${campaignId} has no readable content.`)
  const prompts = new Map<number, readonly (string | undefined)[]>()
  for (const batch of new Set(listed.map((one) => one.batch))) {
    const { items } = await getItems(client, { campaign, batch, signal })
    prompts.set(
      batch,
      items.map(({ prompt }) => prompt),
    )
  }
  const items: ItemInput[] = gold.map(({ verdict, ...item }) => ({
    ...item,
    gold: reviewVerdicts.indexOf(verdict),
  }))
  for (const produced of inReviewOrder(listed)) {
    const prompt = prompts.get(produced.batch)?.[produced.item]
    const name = `seat ${produced.seat}, item ${produced.item}`
    if (produced.state !== 'readable') {
      items.push({ ...notThere(source.kind, prompt), name })
      continue
    }
    const bytes = await getProduced(client, { produced, signal })
    items.push({ parts: [{ bytes, type: produced.content?.type ?? '' }], prompt, name })
  }
  const { lang, requester, instructions, dataUse, contact } = source
  const { chainId, contracts } = client.deployment
  const reference = formatCampaignReference({ chainId, contract: contracts.Campaigns, campaignId })
  const built = await buildCampaign({
    items,
    terms,
    order: 'kept',
    seed,
    signal,
    manifest: {
      lang,
      requester,
      instructions,
      dataUse,
      classes: defaultClasses,
      examples: [],
      ...(contact ? { contact } : {}),
      ...manifest,
      kind: source.kind === 'photo' ? 'image-choice' : 'text-review',
      reviews: { campaign: reference, epoch },
    },
  })
  return { ...built, missing: listed.filter(({ state }) => state !== 'readable') }
}

function nothingMade(reason: string) {
  return createError('ConfigError', {
    shortMessage: `There is nothing to review: ${reason} Choose an opened epoch of a campaign of the kind photo or writing.`,
    attribute: 'epoch',
  })
}

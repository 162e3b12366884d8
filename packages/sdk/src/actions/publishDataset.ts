import type { sealPayload } from '@saharakit/workers/payload'
import type { EpochSettler } from '../campaign/settleOpened.ts'
import { sha256 } from '../content/sha256.ts'
import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import { formatCampaignReference } from '../formatCampaignReference.ts'
import type { AssetFile, AssetManifest, ParentDeclaration } from '../types/asset.ts'
import type { ContentBlock } from '../types/build.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'
import type { Batch } from '../types/manifest.ts'
import type { WriteOptions } from '../types/options.ts'
import type { Contributor } from '../types/revenue.ts'
import { exportResults } from './exportResults.ts'
import { getCampaign } from './getCampaign.ts'
import { type GetContributorsErrorType, getContributors } from './getContributors.ts'
import { getItems } from './getItems.ts'
import { getManifest } from './getManifest.ts'
import { getResults } from './getResults.ts'
import { type PublishContentErrorType, publishContent } from './publishContent.ts'
import { type RegisterAssetErrorType, registerAsset } from './registerAsset.ts'
import { type SealAssetErrorType, type SealAssetReturnType, sealAsset } from './sealAsset.ts'
import { type SetContributorsErrorType, setContributors } from './setContributors.ts'

/** Parameters of {@link publishDataset}. */
export type PublishDatasetParameters = WriteOptions &
  Pick<AssetManifest, 'name' | 'description' | 'author' | 'task' | 'usage' | 'cite'> &
  Readonly<{
    campaignId: bigint
    /** Usual terms of a license, or their id; default none. */
    terms?: LicenseTerms | Hex | undefined
    /** What else it was made from, for example the asset whose files were labeled. */
    parents?: readonly ParentDeclaration[] | undefined
    /** Part of the revenue that goes to those who labeled, in 1/10,000. Default 6,000. */
    contributorsBps?: number | undefined
    /** Whether the labels are public: a license is sold, the bytes are free. Default false: they are encrypted and sold. */
    open?: boolean | undefined
    /** The asset, where an earlier call registered it and was cut off before the contributors were set. */
    assetId?: bigint | undefined
    /** Work that may be done elsewhere: runners of `@saharakit/workers/host`. Default: this thread. */
    runners?:
      | Readonly<{
          consensus?: EpochSettler | undefined
          payload?: Readonly<{ sealPayload: typeof sealPayload }> | undefined
        }>
      | undefined
    /** Told before each step. */
    onStep?: ((step: PublishDatasetStep) => void) | undefined
  }>
/** What a publication does, in this order. */
export type PublishDatasetStep = 'reading' | 'files' | 'register' | 'contributors'
/** The dataset. */
export type PublishDatasetReturnType = Readonly<{
  assetId: bigint
  version: number
  files: readonly AssetFile[]
  /** For `signOffer`; undefined where the labels are public, and where an earlier call sealed them. */
  payload: SealAssetReturnType['payload'] | undefined
  contributors: readonly Contributor[]
  sharesRoot: Hex
}>
/** What {@link publishDataset} may throw. */
export type PublishDatasetErrorType =
  | GetContributorsErrorType
  | PublishContentErrorType
  | RegisterAssetErrorType
  | SealAssetErrorType
  | SetContributorsErrorType
  | SaharaErrorOf<'ConfigError'>

/**
 * Makes a dataset of a campaign's results: labels as JSON lines and CSV, registered as an asset whose revenue those who labeled
 * share, one share a label (`getContributors`). Gold items are left out. Two transactions; anybody may check the shares by
 * `verifyContributors`.
 *
 * @throws CampaignUnfinishedError while an epoch may still change
 * @example
 * const { assetId, payload } = await publishDataset(client, {
 *   campaignId: 1n,
 *   name: 'Herons or egrets',
 *   description: 'Which bird is in 200 photographs of a marsh.',
 * })
 */
export async function publishDataset(
  client: SaharaClient,
  parameters: PublishDatasetParameters,
): Promise<PublishDatasetReturnType> {
  const { campaignId, terms, parents, contributorsBps = 6_000, open = false, runners, onStep } = parameters
  const { signal, onStatus } = parameters
  const options = { signal, onStatus }
  onStep?.('reading')
  const results = await getResults(client, { campaignId, runner: runners?.consensus, signal })
  const contributors = await getContributors(client, { campaignId, results, signal })
  const { language, files: texts } = await writeFiles(client, { campaignId, results, signal })
  let { assetId } = parameters
  let payload: PublishDatasetReturnType['payload']
  let files: readonly AssetFile[] = []
  if (assetId === undefined) {
    onStep?.('files')
    const made: Made = open
      ? await publishFiles(client, texts, signal)
      : await sealAsset(client, { files: texts, runner: runners?.payload, signal })
    ;({ files, payload } = made)
    onStep?.('register')
    const { chainId, contracts } = client.deployment
    const campaign = formatCampaignReference({ chainId, contract: contracts.Campaigns, campaignId })
    const manifest = { ...describe(parameters), languages: [language], campaign, open, files }
    const contentRoot = payload?.plainRoot
    assetId = (await registerAsset(client, { ...options, manifest, contentRoot, terms, parents })).assetId
  }
  onStep?.('contributors')
  const set = { ...options, assetId, version: 1, contributors, contributorsBps }
  const { sharesRoot } = await setContributors(client, set)
  return { assetId, version: 1, files, payload, contributors, sharesRoot }
}

type Made = Readonly<{ files: readonly AssetFile[]; payload?: SealAssetReturnType['payload'] }>

/** What the caller says of it, without what it left out. */
function describe({ name, description, author, task, usage, cite }: PublishDatasetParameters) {
  return {
    version: 1 as const,
    kind: 'dataset' as const,
    name,
    description,
    ...(author && { author }),
    ...(task && { task }),
    ...(usage && { usage }),
    ...(cite && { cite }),
  }
}

type Source = Readonly<{
  campaignId: bigint
  results: Awaited<ReturnType<typeof getResults>>
  signal: AbortSignal | undefined
}>

/** Results of everything that is no gold, with what the items are. */
async function writeFiles(client: SaharaClient, { campaignId, results, signal }: Source) {
  const campaign = await getCampaign(client, { campaignId, signal })
  const manifest = await getManifest(client, { campaign, signal })
  const labeled = { ...results, items: results.items.filter(({ gold }) => gold === undefined) }
  if (!labeled.items.length) throw nothingLabeled(campaignId)
  const batches: Batch[] = []
  for (const batch of new Set(labeled.items.map((item) => item.batch)))
    batches.push(await getItems(client, { campaign, batch, signal }))
  const textOf = (format: 'jsonl' | 'csv') => exportResults(labeled, { manifest, format, batches })
  return {
    language: manifest.lang,
    files: [
      { name: 'labels.jsonl', data: new Blob([textOf('jsonl')], { type: 'application/jsonl' }) },
      { name: 'labels.csv', data: new Blob([textOf('csv')], { type: 'text/csv' }) },
    ],
  }
}

const nothingLabeled = (campaignId: bigint) =>
  createError('ConfigError', {
    shortMessage: 'There is nothing to publish: every item of this campaign is a control item.',
    metaMessages: [`Campaign ${campaignId} has opened items with a known answer only.`],
    attribute: 'campaignId',
  })

async function publishFiles(
  client: SaharaClient,
  texts: readonly Readonly<{ name: string; data: Blob }>[],
  signal: AbortSignal | undefined,
): Promise<Made> {
  const blocks: ContentBlock[] = []
  const files: AssetFile[] = []
  for (const { name, data } of texts) {
    const bytes = new Uint8Array(await data.arrayBuffer())
    const digest = await sha256(bytes)
    blocks.push({ digest, bytes })
    files.push({ name, type: data.type, size: bytes.length, sha256: digest })
  }
  await publishContent(client, { blocks, signal })
  return { files }
}

import { createHash } from 'node:crypto'
import {
  buildCampaign,
  type CampaignSecrets,
  type CheckItemsReturnType,
  checkItems,
  createCampaign,
  formatCampaignReference,
  type Item,
  type ItemInput,
  type ManifestInput,
  publishContent,
  type SaharaClient,
} from '@saharakit/sdk'
import { formatUnits, type Hex, keccak256, parseUnits, stringToHex, zeroAddress } from 'viem'
import type { CampaignSeed, SeedItem } from '../seed/types.ts'

/** A campaign on chain, and what its requester keeps. */
export type CreatedCampaign = Readonly<{
  campaignId: bigint
  /** `eip155:<chain>:<contract>:<number>`, for the `campaign` attribute. */
  reference: string
  seed: CampaignSeed
  /** Opens the epochs. Whoever has it can read the labels and the gold. */
  secrets: CampaignSecrets
  /** What the checks found; undefined where the client has no check runner. */
  report: CheckItemsReturnType | undefined
  funding: bigint
  /** Transaction that created and funded it. */
  hash: Hex
  /** Class that an item really shows, for simulated annotators. @throws Error for an item of another campaign */
  truthOf(item: Item): number
  /** One line: items, gold, checks and cost. */
  summary: string
}>

/** What a requester decides besides the items. */
export type CreateOptions = Readonly<{
  /** Seats on each batch. Default 3. */
  seatsPerBatch?: number
  /** Share of each label for the page that brought the worker, in 1/10,000. Default 500, five per cent. */
  referrerBps?: number
  /** 32 bytes that all secrets follow from. Default fresh random ones, as it must be with real money. */
  secretSeed?: Hex
  /** Seconds for which seats are given. Default 30 days. */
  openSeconds?: number
  signal?: AbortSignal
}>

/**
 * All that a requester does once: has the items checked before paying for them, builds the campaign with its hidden gold,
 * publishes the content, and creates and funds the campaign.
 *
 * @throws Error where an item can't be used, so that nobody is paid to look at a broken file
 */
export async function createCampaignFrom(
  client: SaharaClient,
  seed: CampaignSeed,
  options: CreateOptions = {},
): Promise<CreatedCampaign> {
  const { signal, secretSeed } = options
  const items = [
    ...seed.items.map((item) => toInput(item)),
    ...seed.gold.map((item) => toInput(item, item.truth)),
  ]
  const report = client.checks ? await checkItems(client, { items, signal }) : undefined
  if (report && report.problems.length > 0) {
    const names = report.problems.map(({ name, finding }) => `${name} (${finding.code})`)
    throw new Error(
      `These items can't be used: ${names.join(', ')}. Replace them and create the campaign again.`,
    )
  }
  const built = await buildCampaign({
    items,
    manifest: toManifest(seed),
    terms: toTerms(seed, options),
    seed: secretSeed,
    signal,
  })
  await publishContent(client, { blocks: built.blocks, signal })
  const { campaignId, funding, hash } = await createCampaign(client, {
    spec: built.spec,
    epochs: built.epochs,
    signal,
  })
  const { chain, deployment } = client
  return {
    campaignId,
    reference: formatCampaignReference({
      chainId: chain.id,
      contract: deployment.contracts.Campaigns,
      campaignId,
    }),
    seed,
    secrets: built.secrets,
    report,
    funding,
    hash,
    truthOf: readTruths(seed),
    summary:
      `${seed.items.length} items and ${seed.gold.length} gold, ${describeChecks(report)}, ` +
      `funded with ${formatUnits(funding, 18)} ${chain.nativeCurrency.symbol}`,
  }
}

function describeChecks(report: CheckItemsReturnType | undefined): string {
  if (!report) return 'not checked'
  const advice = new Set(report.advice.map(({ item }) => item)).size
  return `all usable, ${advice} to look at, ${report.duplicates.length} doubled`
}

/** The demo's own secrets are the same in every start, so that two runs can be compared. Never do this with real money. */
export function demoSecretSeed(slug: string): Hex {
  return keccak256(stringToHex(`saharakit demo ${slug}`))
}

function toInput({ parts, prompt }: SeedItem, gold?: number): ItemInput {
  return { parts, prompt, gold }
}

function toManifest(seed: CampaignSeed): ManifestInput {
  const { kind, title, question, requester, instructions, classes, dataUse, comments, exam, examples } = seed
  return {
    kind,
    lang: 'en',
    title,
    question,
    requester,
    instructions,
    classes,
    dataUse,
    ...(comments && { comments }),
    ...(exam ? { exam } : {}),
    examples: examples.map(({ item, answer, reason }) => ({ item: toInput(item), answer, reason })),
  }
}

const HOUR = 3_600
const DAY = 24 * HOUR

function toTerms(
  seed: CampaignSeed,
  { seatsPerBatch = 3, referrerBps = 500, openSeconds = 30 * DAY }: CreateOptions,
) {
  const { batchSize, epochBatches, p1Bps, unitPrice, stake, bond } = seed
  return {
    batchSize,
    epochBatches,
    seatsPerBatch,
    referrerBps,
    p1Bps,
    workWindow: HOUR,
    openWindow: 2 * DAY,
    judgeWindow: DAY,
    closesAt: Math.floor(Date.now() / 1_000) + openSeconds,
    token: zeroAddress,
    unitPrice: parseUnits(unitPrice, 18),
    stake: parseUnits(stake, 18),
    bond: parseUnits(bond, 18),
  }
}

function readTruths(seed: CampaignSeed): (item: Item) => number {
  const keyOf = (digests: readonly string[], prompt: string | undefined): string =>
    [prompt, ...digests].join(' ')
  const digestOf = (bytes: Uint8Array): string => `0x${createHash('sha256').update(bytes).digest('hex')}`
  const truths = new Map(
    [...seed.items, ...seed.gold, ...seed.examples.map(({ item }) => item)].map(
      ({ parts, prompt, truth }) => [
        keyOf(
          parts.map(({ bytes }) => digestOf(bytes)),
          prompt,
        ),
        truth,
      ],
    ),
  )
  return ({ parts, prompt }) => {
    const truth = truths.get(
      keyOf(
        parts.map(({ digest }) => digest),
        prompt,
      ),
    )
    if (truth === undefined) throw new Error(`This item is not one of "${seed.title}".`)
    return truth
  }
}

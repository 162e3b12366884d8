import { arrange } from '../campaign/arrange.ts'
import { derive, deriveScalar } from '../campaign/derive.ts'
import { goldLeafOf, goldRootOf } from '../campaign/gold.ts'
import { canonicalize } from '../content/canonicalize.ts'
import { isProducing } from '../content/isProducing.ts'
import { INDEX_FANOUT, ITEM_LIMIT, MANIFEST_LIMIT } from '../content/limits.ts'
import { readManifest } from '../content/readManifest.ts'
import { fromHex, sha256 } from '../content/sha256.ts'
import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import { isSoundGate } from '../seal/gate.ts'
import { addressOfPoint, publicKeyOf } from '../seal/points.ts'
import { randomHex } from '../seal/word.ts'
import type {
  BuiltCampaign,
  CampaignSecrets,
  CampaignTerms,
  ContentBlock,
  ItemInput,
  ManifestInput,
} from '../types/build.ts'
import type { Hex } from '../types/ids.ts'
import type { Item, Manifest } from '../types/manifest.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link buildCampaign}. */
export type BuildCampaignParameters = CallOptions &
  Readonly<{
    /** Everything to be labeled, gold among it. */
    items: readonly ItemInput[]
    manifest: ManifestInput
    terms: CampaignTerms
    /**
     * `kept`: items that are no gold stay in their order, and only where gold lies among them is chance; for reviews, whose
     * items the contract counts by it. Default `shuffled`.
     */
    order?: 'shuffled' | 'kept' | undefined
    /** 32 random bytes that all secrets follow from. Default: fresh ones. Keep `secrets.seed` either way. */
    seed?: Hex | undefined
  }>
/** The campaign, ready to be published and created, and the secrets that open it. */
export type BuildCampaignReturnType = BuiltCampaign
/** What {@link buildCampaign} may throw. */
export type BuildCampaignErrorType = SaharaErrorOf<
  'ConfigError' | 'ContentTooLargeError' | 'ContentInvalidError'
>

/**
 * Makes a campaign of items: shuffles gold among them, cuts them into batches, hashes every block, makes the sealing keys
 * and commits to the gold. The same inputs and seed give the same campaign, bit by bit. Needs no client and no network.
 *
 * @example
 * const { spec, epochs, blocks, secrets } = await buildCampaign({ items, manifest, terms })
 */
export async function buildCampaign(parameters: BuildCampaignParameters): Promise<BuildCampaignReturnType> {
  const { items, terms, order, seed = randomHex(32), signal } = parameters
  requireSound(parameters)
  // In the order of the calls and not of the hashes' arrival, so that the result is the same every time.
  const pending: Promise<ContentBlock>[] = []
  const store = async (bytes: Uint8Array<ArrayBuffer>): Promise<Hex> => {
    const block = sha256(bytes).then((digest) => ({ digest, bytes }))
    pending.push(block)
    return (await block).digest
  }
  const arranged = arrange(items, terms.batchSize, seed, order === 'kept')
  const digests: Hex[] = []
  for (const [batch, places] of arranged.entries()) {
    signal?.throwIfAborted()
    const parts = await Promise.all(places.map((index) => storeItem(items[index] as ItemInput, store)))
    digests.push(await store(encode({ batch, items: parts })))
  }
  const itemsRoot = await storeIndex(digests, store)
  const secrets = makeSecrets(
    seed,
    arranged.map((places) => places.map((index) => items[index] as ItemInput)),
    terms,
  )
  const manifest = await makeManifest(parameters.manifest, secrets, store)
  const bytes = encode(manifest)
  if (bytes.length > MANIFEST_LIMIT) throw tooLarge('manifest', bytes.length, MANIFEST_LIMIT)
  const manifestHash = await store(bytes)
  readManifest(manifest, manifestHash)
  const blocks = new Map((await Promise.all(pending)).map((block) => [block.digest, block]))
  const root = blocks.get(manifestHash) as ContentBlock
  blocks.delete(manifestHash)
  const { uri = '', ...rest } = terms
  return {
    manifest,
    spec: {
      ...rest,
      uri,
      classes: manifest.classes.length,
      itemCount: items.length,
      itemsRoot,
      manifestHash,
    },
    epochs: secrets.epochs.map(({ gold }, epoch) => ({
      key: addressOfPoint(manifest.sealingKeys[epoch] as Hex),
      goldRoot: goldRootOf(gold),
    })),
    secrets,
    blocks: [root, ...blocks.values()],
    order: arranged.flat(),
  }
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalize(value))
}

type Store = (bytes: Uint8Array<ArrayBuffer>) => Promise<Hex>

async function storeItem({ parts, prompt, name }: ItemInput, store: Store): Promise<Item> {
  const stored = parts.map(async ({ bytes, type }) => {
    if (bytes.length > ITEM_LIMIT) throw tooLarge(name ?? 'an item', bytes.length, ITEM_LIMIT)
    return { digest: await store(bytes), type, size: bytes.length }
  })
  return { parts: await Promise.all(stored), ...(prompt === undefined ? {} : { prompt }) }
}

/** The index block; above 1,024 batches a block of the digests of such blocks. */
async function storeIndex(digests: readonly Hex[], store: Store): Promise<Hex> {
  const join = (part: readonly Hex[]) => fromHex(`0x${part.map((digest) => digest.slice(2)).join('')}`)
  if (digests.length <= INDEX_FANOUT) return store(join(digests))
  const indexes: Hex[] = []
  for (let start = 0; start < digests.length; start += INDEX_FANOUT)
    indexes.push(await store(join(digests.slice(start, start + INDEX_FANOUT))))
  return store(join(indexes))
}

function makeSecrets(
  seed: Hex,
  batches: readonly (readonly ItemInput[])[],
  { epochBatches }: CampaignTerms,
): CampaignSecrets {
  const leaves = batches.map((items, batch) =>
    goldLeafOf(batch, items, derive(seed, 'saharakit gold salt', batch)),
  )
  const epochs = Array.from({ length: Math.ceil(batches.length / epochBatches) }, (_, epoch) => ({
    scalar: deriveScalar(seed, epoch),
    gold: leaves.slice(epoch * epochBatches, (epoch + 1) * epochBatches),
  }))
  return { seed, epochs }
}

async function makeManifest(
  input: ManifestInput,
  { epochs }: CampaignSecrets,
  store: Store,
): Promise<Manifest> {
  const examples = input.examples.map(async (example) => ({
    ...example,
    item: await storeItem(example.item, store),
  }))
  return {
    ...input,
    version: 1,
    sealingKeys: epochs.map(({ scalar }) => publicKeyOf(scalar)),
    examples: await Promise.all(examples),
  }
}

function requireSound({ items, manifest, terms, seed }: BuildCampaignParameters): void {
  const classes = manifest.classes.length
  const bad = items.findIndex(({ gold }) => gold !== undefined && !(gold >= 0 && gold < classes))
  if (bad >= 0) throw invalid('items', `items[${bad}].gold is no class: there are ${classes}.`)
  if (!items.length) throw invalid('items', 'There are none.')
  const producing = isProducing(manifest.kind)
  const empty = producing ? -1 : items.findIndex(({ parts }) => !parts.length)
  if (empty >= 0) throw invalid('items', `items[${empty}] has no part: there would be nothing to look at.`)
  if (manifest.examples.some(({ item }) => !item.parts.length))
    throw invalid('manifest.examples', 'One has no part: there would be nothing to look at.')
  if (producing && items.some(({ prompt, gold }) => !prompt?.trim() || gold !== undefined))
    throw invalid(
      'items',
      `In a campaign of the kind ${manifest.kind} each needs a prompt, and none can be gold.`,
    )
  if (producing && manifest.examples.length)
    throw invalid(
      'manifest.examples',
      `A campaign of the kind ${manifest.kind} has no right answers to practice on.`,
    )
  if (manifest.exam && !manifest.examples.length)
    throw invalid('manifest.examples', 'An exam asks about examples. Add some, or leave the exam out.')
  if (seed !== undefined && !/^0x[\da-f]{64}$/i.test(seed))
    throw invalid('seed', 'It must be 32 bytes in hexadecimal.')
  const within = (field: keyof CampaignTerms, least: number, most: number) => {
    const value = Number(terms[field])
    if (!Number.isInteger(value) || value < least || value > most)
      throw invalid(`terms.${field}`, `It must be ${least} to ${most}, not ${value}.`)
  }
  within('batchSize', 1, 20)
  within('seatsPerBatch', 1, 15)
  within('epochBatches', 1, 60)
  within('referrerBps', 0, 1_000)
  if (Math.ceil(Math.ceil(items.length / terms.batchSize) / terms.epochBatches) > 64)
    throw invalid('items', 'They make more than 64 epochs. Use larger batches or several campaigns.')
  if (!isSoundGate(classes, terms.p1Bps))
    throw invalid(
      'terms.p1Bps',
      `It must lie above chance + 0.1 (${Math.floor(10_000 / classes + 1_000)}) and below 10,000.`,
    )
}

function invalid(attribute: string, reason: string) {
  return createError('ConfigError', {
    shortMessage: `The campaign can’t be built: ${attribute} is not right. ${reason}`,
    attribute,
  })
}

function tooLarge(name: string, size: number, limit: number) {
  return createError('ContentTooLargeError', {
    shortMessage: `${name} has ${size} bytes and ${limit} are possible. Make it smaller and build again.`,
    digest: '',
    limit,
  })
}

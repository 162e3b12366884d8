import { type CheckBlocksParameters, checkLists } from '@saharakit/workers/payload'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { fetchIndex } from '../payload/fetchIndex.ts'
import { fetchLists } from '../payload/fetchLists.ts'
import { isThere } from '../payload/isThere.ts'
import { type PayloadProblem, problemOf, toProblem } from '../payload/problems.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer, PayloadIndex, SignedOffer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { getAssetManifest } from './getAssetManifest.ts'

/** Parameters of {@link checkPayload}. */
export type CheckPayloadParameters = CallOptions &
  Readonly<{
    /** From `getOffer`, `parseOffer` or `getQuote`. */
    offer: Pick<SignedOffer, 'offer'>
    /** Whether the whole encrypted payload is fetched and compared with the offer. Default: some of it is asked for. */
    download?: boolean | undefined
    /** Does the work of the download in a worker, for example `createPayloadRunner`. Default: this thread. */
    runner?: Readonly<{ checkBlocks(parameters: CheckBlocksParameters): Promise<void> }> | undefined
    /** Of the download. */
    onProgress?: ((progress: Readonly<{ bytes: number; total: number }>) => void) | undefined
  }>
/** What was found. */
export type CheckPayloadReturnType = Readonly<{
  /** Undefined where there is no payload, or its index can't be had. */
  index: PayloadIndex | undefined
  /** Leaves whose hashes are the registered ones; 0 where that could not be seen. */
  leaves: number
  /** How much of the encrypted payload was looked at. `some`: that it is there. `all`: that it is the promised one. */
  encrypted: 'nothing' | 'some' | 'all'
  /** Empty where nothing speaks against paying. */
  problems: readonly PayloadProblem[]
}>
/** What {@link checkPayload} may throw. */
export type CheckPayloadErrorType = ReadErrorType | SaharaErrorOf<'ConfigError'>

/** Blocks that are asked for where not all are fetched. */
const SAMPLE = 16

/**
 * Looks at a payload before it is paid for: whether its index and the list of its leaf hashes can be had, are those that were
 * registered, and whether the encrypted files are there. What no contract can see is whether bytes can be had, so this is
 * worth its moment. Nothing of it needs a wallet.
 *
 * @example
 * const { problems } = await checkPayload(client, { offer: quote })
 * for (const { text } of problems) console.log(text)
 */
export async function checkPayload(
  client: SaharaClient,
  parameters: CheckPayloadParameters,
): Promise<CheckPayloadReturnType> {
  const { offer } = parameters.offer
  const { download, signal } = parameters
  const nothing = { index: undefined, leaves: 0, encrypted: 'nothing' } as const
  if (offer.cipher === 'none') return { ...nothing, problems: [] }
  const problems: PayloadProblem[] = []
  /** What `look` gives; undefined where it finds a problem. */
  const unless = async <T>(look: Promise<T>): Promise<T | undefined> =>
    look.catch((error: unknown) => {
      signal?.throwIfAborted()
      return void problems.push(toProblem(error))
    })
  const index = await unless(fetchIndex(client, offer, { signal }))
  if (!index) return { ...nothing, problems }
  const sizes = await unless(isOfManifest(client, offer, index, signal))
  if (sizes === false) problems.push(problemOf('size'))
  const lists = await unless(fetchLists(client, index, offer.salt, { patient: false, signal }))
  const registered = lists && (await checkLists(lists, offer.plainRoot))
  if (registered === false) problems.push(problemOf('lists'))
  const looked = await unless(
    download ? compareAll(client, index, parameters) : sample(client, index.blocks, signal),
  )
  if (looked) problems.push(looked)
  const leaves = registered ? index.leaves : 0
  return { index, leaves, encrypted: download ? 'all' : 'some', problems }
}

/** Whether the files of the manifest are exactly the payload. */
async function isOfManifest(
  client: SaharaClient,
  { assetId, version }: Offer,
  { size }: PayloadIndex,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { files } = await getAssetManifest(client, { assetId, version, signal })
  return files.reduce((sum, file) => sum + file.size, 0) === size
}

/** The whole encrypted payload, by code that only a download needs. */
async function compareAll(
  client: SaharaClient,
  index: PayloadIndex,
  { offer, ...options }: CheckPayloadParameters,
): Promise<PayloadProblem | undefined> {
  const { comparePayload } = await import('../payload/comparePayload.ts')
  return comparePayload(client, { ...options, index, cipherRoot: offer.offer.cipherRoot })
}

/** Whether the first block, the last one and some between them are there. */
async function sample(
  client: SaharaClient,
  blocks: readonly Hex[],
  signal: AbortSignal | undefined,
): Promise<PayloadProblem | undefined> {
  const places = new Set([0, blocks.length - 1])
  while (places.size < Math.min(SAMPLE, blocks.length)) places.add(Math.floor(Math.random() * blocks.length))
  const asked = [...places].map((place) => isThere(client, blocks[place] ?? '0x', signal))
  return (await Promise.all(asked)).every(Boolean) ? undefined : problemOf('unavailable')
}

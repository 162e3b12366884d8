import { dataBytes, hashLeaf, leafData, verifyPath } from '@saharakit/workers/payload'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ContentErrorType, ReadErrorType } from '../errors/types.ts'
import { fetchIndex } from '../payload/fetchIndex.ts'
import { fetchAnswer, type ShownLeaf } from '../payload/openingsAnswer.ts'
import { drawnLeaves, readOpeningsOf } from '../payload/readOpenings.ts'
import type { AssetFile } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Offer, SignedOffer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { getAssetManifest } from './getAssetManifest.ts'

/** Parameters of {@link verifyOpenings}. */
export type VerifyOpeningsParameters = CallOptions &
  Readonly<{
    requestId: bigint
    /** The one that the request is about. */
    offer: Pick<SignedOffer, 'offer'>
  }>

/** A leaf that was drawn. */
export type DrawnLeaf = Readonly<{
  /** Its number. */
  leaf: number
  /** Whether it is shown, and is the registered one. */
  right: boolean
  /** Data of it, up to 4,080 bytes; undefined where it is not right. A stranger's: text or numbers to look at, nothing to run. */
  data: Uint8Array<ArrayBuffer> | undefined
  /** File that its first byte belongs to, and where in it that is. */
  file: string | undefined
  offset: number
}>

/** What was found. */
export type VerifyOpeningsReturnType = Readonly<{
  /**
   * `requested`: not drawn yet. `drawn`: the seller has not shown them. `shown`: every drawn leaf is shown and is the
   * registered one. `false`: one is missing or is another one; do not buy.
   */
  state: 'requested' | 'drawn' | 'shown' | 'false'
  openings: readonly DrawnLeaf[]
}>
/** What {@link verifyOpenings} may throw. */
export type VerifyOpeningsErrorType =
  | ReadErrorType
  | ContentErrorType
  | SaharaErrorOf<'ContractRevertError' | 'PayloadTooLargeError' | 'ConfigError'>

/**
 * Checks the leaves that a seller shows: that they are all that were drawn, and each the one that was registered. What is
 * in them is for the buyer to judge.
 *
 * @example
 * const { state, openings } = await verifyOpenings(client, { requestId, offer: quote })
 */
export async function verifyOpenings(
  client: SaharaClient,
  { requestId, offer: { offer }, signal }: VerifyOpeningsParameters,
): Promise<VerifyOpeningsReturnType> {
  const { seed, count, contentHash } = await readOpeningsOf(client, offer, { requestId, signal })
  if (!seed) return { state: 'requested', openings: [] }
  if (!contentHash) return { state: 'drawn', openings: [] }
  const { assetId, version } = offer
  const index = await fetchIndex(client, offer, { signal })
  const shown = await fetchAnswer(client, { requestId, digest: contentHash, signal })
  const { files } = await getAssetManifest(client, { assetId, version, signal })
  const openings = await Promise.all(
    drawnLeaves(seed, count, index.leaves).map(async (leaf): Promise<DrawnLeaf> => {
      const found = shown.find((each) => each.leaf === leaf)
      const right = found !== undefined && (await isRegistered(found, offer, index.leaves))
      const start = leaf * dataBytes
      const data = right ? leafData(found.bytes).slice(0, index.size - start) : undefined
      return { leaf, right, data: data as Uint8Array<ArrayBuffer> | undefined, ...placeOf(files, start) }
    }),
  )
  return { state: openings.every(({ right }) => right) ? 'shown' : 'false', openings }
}

async function isRegistered({ leaf, bytes, path }: ShownLeaf, { plainRoot }: Offer, leaves: number) {
  return verifyPath({ hash: await hashLeaf(bytes), leaf, path, root: plainRoot, leaves })
}

/** Which file a byte of the payload is in. */
function placeOf(files: readonly AssetFile[], start: number): Pick<DrawnLeaf, 'file' | 'offset'> {
  let before = 0
  for (const { name, size } of files) {
    if (start < before + size) return { file: name, offset: start - before }
    before += size
  }
  return { file: undefined, offset: start - before }
}

import { type PayloadProgress, sealPayload, splitList } from '@saharakit/workers/payload'
import { keccak256 } from 'viem'
import { canonicalize } from '../content/canonicalize.ts'
import { fromHex, sha256 } from '../content/sha256.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import { accountSeed } from '../market/accountSeed.ts'
import { payloadKeys } from '../market/secrets.ts'
import { encodePayloadIndex } from '../payload/encodePayloadIndex.ts'
import { randomHex } from '../seal/word.ts'
import type { AssetFile } from '../types/asset.ts'
import type { ContentBlock } from '../types/build.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Cipher, PayloadIndex } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { type OpenUploadErrorType, openUpload } from './openUpload.ts'

/** Parameters of {@link sealAsset}. */
export type SealAssetParameters = CallOptions &
  Readonly<{
    /** In the order in which the manifest will name them. */
    files: readonly Readonly<{ name: string; data: Blob }>[]
    /** Default `aes-256-ctr`, with which a cheated buyer can prove every piece. */
    cipher?: Exclude<Cipher, 'none'> | undefined
    /** 32 bytes. The same nonce, files and account give the same payload again, so that an upload that was cut off goes on. Default random. */
    nonce?: Hex | undefined
    /** What everybody may have, uploaded with it under the same signature: a manifest, previews. Default none. */
    blocks?: readonly ContentBlock[] | undefined
    /** Does the work, for example `createPayloadRunner` of `@saharakit/workers/host`. Default: this thread. */
    runner?: Readonly<{ sealPayload: typeof sealPayload }> | undefined
    onProgress?: ((progress: PayloadProgress) => void) | undefined
  }>
/** What an offer promises, and what the manifest says of the files. */
export type SealAssetReturnType = Readonly<{
  files: readonly AssetFile[]
  /** For `signOffer`; `plainRoot` is the content root that the version is registered with. */
  payload: Readonly<{ index: PayloadIndex; plainRoot: Hex; cipherRoot: Hex; keyCommit: Hex; salt: Hex }>
}>
/** What {@link sealAsset} may throw. */
export type SealAssetErrorType = OpenUploadErrorType | SaharaErrorOf<'PayloadTooLargeError'>

const HASH_BYTES = 32

/**
 * Encrypts files for sale and uploads them, block by block. Nothing leaves the page in the clear. The wallet signs once to
 * unlock the account's keys and once to allow the upload; neither is a transaction.
 *
 * @example
 * const { files, payload } = await sealAsset(client, { files: [{ name: 'sightings.jsonl', data: file }] })
 */
export async function sealAsset(
  client: SaharaClient,
  parameters: SealAssetParameters,
): Promise<SealAssetReturnType> {
  const { files, cipher = 'aes-256-ctr', nonce = randomHex(32), runner, onProgress, signal } = parameters
  const { blocks: open = [] } = parameters
  const { key, saltKey } = payloadKeys(await accountSeed(client, { signal }), nonce)
  const root = await blockOf({ format: 'saharakit-payload', nonce })
  const upload = await openUpload(client, { root, ...sizeOf(files, open), signal })
  const sealed = await (runner?.sealPayload ?? sealPayload)({
    files: files.map(({ data }) => data),
    cipher,
    key: fromHex(key),
    saltKey: fromHex(saltKey),
    onBlock: ({ digest, bytes }) => upload.add({ digest, bytes }),
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  })
  const { size, leaves, blocks, plainRoot, cipherRoot, plainHashes } = sealed
  const lists = await splitList(plainHashes)
  for (const { digest, bytes } of lists) await upload.add({ digest, bytes })
  const plain = lists.map(({ digest }) => digest)
  const index: PayloadIndex = { version: 1, cipher, size, leaves, nonce, blocks, plain }
  const encoded = await encodePayloadIndex(index)
  for (const block of [encoded, ...open]) await upload.add(block)
  await upload.end()
  return {
    files: sealed.files.map(({ size, sha256 }, at) => ({
      name: files[at]?.name ?? '',
      type: files[at]?.data.type || 'application/octet-stream',
      size,
      sha256,
    })),
    payload: { index, plainRoot, cipherRoot, keyCommit: keccak256(key), salt: encoded.digest },
  }
}

async function blockOf(value: object): Promise<ContentBlock> {
  const bytes = new TextEncoder().encode(canonicalize(value))
  return { digest: await sha256(bytes), bytes }
}

/** Room for everything that will be added: encrypted blocks, lists of hashes, the index, which names them all, and the rest. */
function sizeOf(files: SealAssetParameters['files'], open: readonly ContentBlock[]) {
  const data = files.reduce((sum, file) => sum + file.data.size, 0)
  const leaves = Math.ceil(data / 4_080)
  const blocks = Math.ceil(leaves / 256)
  const lists = Math.ceil(leaves / 32_768)
  const index = 1_024 + 70 * (blocks + lists)
  const sizes = open.map(({ bytes }) => bytes.length)
  return {
    bytes: leaves * (4_096 + HASH_BYTES) + 16 * blocks + index + sizes.reduce((sum, size) => sum + size, 0),
    blocks: blocks + lists + 1 + open.length,
    largest: Math.max(1_048_576 + 16, index, ...sizes),
  }
}

import type { OpenedPayload, OpenPayloadParameters, PayloadProgress } from '@saharakit/workers/payload'
import { fromHex } from '../content/sha256.ts'
import type { AssetFile } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer, PayloadIndex } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { payloadInvalid } from './errors.ts'
import { explainFault } from './faults.ts'
import { fetchLists } from './fetchLists.ts'
import { fetchPatiently } from './fetchPatiently.ts'
import type { FileWriter } from './fileWriter.ts'
import { BLOCK_LIMIT } from './shape.ts'

/** What opens payloads: the functions of `@saharakit/workers/payload`, or a runner that calls them in a worker. */
export type PayloadOpener = Readonly<{
  openPayload(parameters: OpenPayloadParameters): Promise<OpenedPayload>
}>

/** A payload that was paid for, its right key, and where its files go. */
export type OpenPaidParameters = CallOptions &
  Readonly<{
    offer: Offer
    index: PayloadIndex
    key: Hex
    files: readonly AssetFile[]
    writer: FileWriter
    opener: PayloadOpener | undefined
    onProgress: ((progress: PayloadProgress) => void) | undefined
  }>

/**
 * Fetches, checks and decrypts a payload.
 *
 * @returns sha-256 of each file
 * @throws PayloadMismatchError with `proof` where there is one; ContentInvalidError, ContentHashMismatchError,
 *   ContentUnavailableError; what the writer and the signal throw
 */
export async function openPaid(
  client: SaharaClient,
  { offer, index, key, files, writer, opener, onProgress, signal }: OpenPaidParameters,
): Promise<readonly Hex[]> {
  const { salt, plainRoot, cipherRoot } = offer
  const { cipher, size, leaves, blocks } = index
  const fileSizes = files.map((file) => file.size)
  const sum = fileSizes.reduce((total, each) => total + each, 0)
  if (sum !== size) throw payloadInvalid(salt, 'size', `${sum} bytes, as the manifest says`)
  const plainHashes = await fetchLists(client, index, salt, { signal })
  const { openPayload } = opener ?? (await import('@saharakit/workers/payload'))
  try {
    const opened = await openPayload({
      cipher,
      size,
      leaves,
      blocks,
      plainRoot,
      cipherRoot,
      plainHashes,
      fileSizes,
      key: fromHex(key),
      fetchBlock: (digest, _, stopped) =>
        fetchPatiently(client, { digest, limit: BLOCK_LIMIT, signal: anyOf(signal, stopped) }),
      onBytes: (bytes) => writer.write(bytes),
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    })
    return opened.files.map(({ sha256 }) => sha256)
  } catch (error) {
    throw explainFault(error, { index, salt })
  }
}

function anyOf(signal: AbortSignal | undefined, other: AbortSignal): AbortSignal {
  return signal ? AbortSignal.any([signal, other]) : other
}

import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ContentErrorType } from '../errors/types.ts'
import { wrongKey, wrongState } from '../order/errors.ts'
import { findScalar } from '../order/findScalar.ts'
import { openKey } from '../order/openKey.ts'
import { requireOrder } from '../order/readOrder.ts'
import { fileMismatch } from '../payload/errors.ts'
import type { PayloadMismatch } from '../payload/faults.ts'
import { fetchIndex } from '../payload/fetchIndex.ts'
import { fetchOpen } from '../payload/fetchOpen.ts'
import { createFileWriter, type FileSink, type FileWriter } from '../payload/fileWriter.ts'
import { openPaid, type PayloadOpener } from '../payload/openPaid.ts'
import { safeName } from '../payload/safeName.ts'
import type { AssetFile } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import { getAssetManifest } from './getAssetManifest.ts'
import type { OpenDeliveryErrorType } from './openDelivery.ts'

/** A file that was bought: its bytes have the hash that the manifest names. */
export type DownloadedFile = AssetFile &
  Readonly<{
    /** The file itself; undefined where it went to a stream. Its type is no claim of the seller's. */
    blob: Blob | undefined
  }>

/** Parameters of {@link downloadAsset}. */
export type DownloadAssetParameters = CallOptions &
  Readonly<{
    orderId: Hex
    /** Where each file goes, for example to a file that the person chose. Default: they are collected as blobs. */
    sink?: FileSink | undefined
    /** Called with each file, once all of them are compared with the manifest. */
    onFile?: ((file: DownloadedFile) => void) | undefined
    /** Bytes of data, checked and decrypted, of all. */
    onProgress?: ((progress: Readonly<{ bytes: number; total: number }>) => void) | undefined
    /** Does the work in a worker. Default: this thread. */
    runner?: PayloadOpener | undefined
  }>
/** The files, in the manifest's order. */
export type DownloadAssetReturnType = Readonly<{ files: readonly DownloadedFile[] }>
/** What {@link downloadAsset} may throw. */
export type DownloadAssetErrorType =
  | OpenDeliveryErrorType
  | ContentErrorType
  | PayloadMismatch
  | SaharaErrorOf<'KeyMismatchError' | 'PayloadTooLargeError'>

/**
 * Fetches what was bought, checks every part of it against what the seller registered, and decrypts it. Data is handed on
 * only when its leaf is checked. The files of an open asset are public and fetched as they are; a license alone has none.
 *
 * A wrong key ends in KeyMismatchError (then `disputeKey`), a wrong part in PayloadMismatchError, whose `proof` is what
 * `disputeChunk` takes: with either the money is back at once.
 *
 * @example
 * const { files } = await downloadAsset(client, { orderId, onProgress: ({ bytes, total }) => console.log(bytes / total) })
 */
export async function downloadAsset(
  client: SaharaClient,
  parameters: DownloadAssetParameters,
): Promise<DownloadAssetReturnType> {
  const { orderId, sink, onFile, signal } = parameters
  const order = await requireOrder(client, { orderId, signal })
  const { offer } = order.order
  if (order.state === 'Refunded' || order.state === 'None') throw await wrongState(orderId, order.state)
  const { assetId, version } = offer
  const manifest = await getAssetManifest(client, { assetId, version, signal })
  if (offer.cipher === 'none' && !manifest.open) return { files: [] }
  const files = nameSafely(manifest.files)
  const writer = createFileWriter(files, sink)
  try {
    const hashes = await (offer.cipher === 'none'
      ? fetchOpen(client, { files, writer, onProgress: parameters.onProgress, signal })
      : open(client, order, files, writer, parameters))
    const blobs = await writer.end()
    for (const [at, file] of files.entries())
      if (hashes[at] !== file.sha256) throw fileMismatch(file, hashes[at])
    const done = files.map((file, at) => ({ ...file, blob: blobs[at] }))
    for (const file of done) onFile?.(file)
    return { files: done }
  } catch (error) {
    await writer.abort(error)
    throw error
  }
}

async function open(
  client: SaharaClient,
  order: OrderStatus,
  files: readonly AssetFile[],
  writer: FileWriter,
  { onProgress, runner, signal }: DownloadAssetParameters,
): Promise<readonly Hex[]> {
  const { offer } = order.order
  // Nobody is asked to sign for what is not there yet.
  if (!order.delivery) throw await wrongState(order.orderId, order.state)
  const { key, right } = await openKey(order, await findScalar(client, order, { signal }))
  if (!right) throw wrongKey(order.orderId, order.state)
  const index = await fetchIndex(client, offer, { signal })
  return openPaid(client, { offer, index, key, files, writer, opener: runner, onProgress, signal })
}

function nameSafely(files: readonly AssetFile[]): readonly AssetFile[] {
  const taken = new Set<string>()
  return files.map((file) => {
    const name = safeName(file.name, taken)
    taken.add(name)
    return { ...file, name }
  })
}

import { ITEM_LIMIT } from '../content/limits.ts'
import { sha256 } from '../content/sha256.ts'
import type { AssetFile } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { payloadInvalid } from './errors.ts'
import { fetchPatiently } from './fetchPatiently.ts'
import type { FileWriter } from './fileWriter.ts'

/** Public files, and where they go. */
export type FetchOpenParameters = CallOptions &
  Readonly<{
    files: readonly AssetFile[]
    writer: FileWriter
    onProgress: ((progress: Readonly<{ bytes: number; total: number }>) => void) | undefined
  }>

/**
 * Fetches the files of an open asset, which are public blocks under their own names.
 *
 * @returns sha-256 of each file
 * @throws what fetching content throws; ContentInvalidError where a file has another size than its manifest says
 */
export async function fetchOpen(
  client: SaharaClient,
  { files, writer, onProgress, signal }: FetchOpenParameters,
): Promise<readonly Hex[]> {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const hashes: Hex[] = []
  let bytes = 0
  for (const file of files) {
    const data = await fetchPatiently(client, { digest: file.sha256, limit: ITEM_LIMIT, signal })
    if (data.length !== file.size) throw payloadInvalid(file.sha256, 'size', `${file.size} bytes`)
    await writer.write(data)
    hashes.push(await sha256(data))
    bytes += data.length
    onProgress?.({ bytes, total })
  }
  return hashes
}

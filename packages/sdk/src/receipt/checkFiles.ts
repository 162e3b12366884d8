import { hashFile } from '@saharakit/workers/payload'
import type { Receipt } from '../types/order.ts'

/**
 * Whether files are those of a receipt: all of them, and no other. Undefined where none is given, or where some are missing.
 * They are told by their hashes: a file may have been renamed.
 */
export async function checkFiles(
  { files }: Receipt,
  given: readonly Blob[] | undefined,
  signal: AbortSignal | undefined,
): Promise<boolean | undefined> {
  if (!given) return undefined
  const missing = new Set(files.map(({ sha256 }) => sha256))
  for (const blob of given) {
    const sha256 = await hashFile(blob, { signal })
    if (!files.some((file) => file.sha256 === sha256 && file.size === blob.size)) return false
    missing.delete(sha256)
  }
  return missing.size ? undefined : true
}

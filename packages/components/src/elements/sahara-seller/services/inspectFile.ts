import type { PayloadRunner } from '@saharakit/workers/host'
import { hashFile } from '@saharakit/workers/payload'
import type { FileReport } from '../sellerServices.ts'
import type { Bytes } from '../states.ts'

/**
 * Looks at a file on this device: its sha-256, and what looks like personal data. In a worker, or, where the page's policy
 * allows none, here in small steps.
 */
export async function inspectFile(
  runner: Pick<PayloadRunner, 'hashFile'>,
  file: File,
  onBytes: (bytes: Bytes) => void,
  signal: AbortSignal,
): Promise<FileReport> {
  const onProgress = ({ bytes, total }: { bytes: number; total: number }) => onBytes({ done: bytes, total })
  const options = { onProgress, signal }
  const sha256 = await runner.hashFile(file, options).catch((error: Error) => {
    if (error.name !== 'WorkerUnavailableError') throw error
    return hashFile(file, options)
  })
  return { sha256, personal: [] }
}

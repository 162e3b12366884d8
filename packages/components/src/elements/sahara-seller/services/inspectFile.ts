import type { CheckRunner, PayloadRunner } from '@saharakit/workers/host'
import { hashFile } from '@saharakit/workers/payload'
import type { FileReport } from '../sellerServices.ts'
import type { Bytes } from '../states.ts'
import { findPersonalData } from './personalData.ts'

/**
 * Looks at a file on this device: its sha-256, and what looks like personal data. In workers; where the page's policy allows
 * none, it is hashed here in small steps.
 */
export async function inspectFile(
  payloads: Pick<PayloadRunner, 'hashFile'>,
  texts: Pick<CheckRunner, 'check'>,
  file: File,
  onBytes: (bytes: Bytes) => void,
  signal: AbortSignal,
): Promise<FileReport> {
  const onProgress = ({ bytes, total }: { bytes: number; total: number }) => onBytes({ done: bytes, total })
  const options = { onProgress, signal }
  const sha256 = await payloads.hashFile(file, options).catch((error: Error) => {
    if (error.name !== 'WorkerUnavailableError') throw error
    return hashFile(file, options)
  })
  const isMedia = /^(image|audio|video)\//.test(file.type)
  return { sha256, personal: isMedia ? [] : await findPersonalData(texts, file, signal) }
}

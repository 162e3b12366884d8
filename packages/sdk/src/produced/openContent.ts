import { contentHashMismatch } from '../content/errors.ts'
import { fetchVerified } from '../content/fetchVerified.ts'
import { PRODUCED_LIMIT } from '../content/limits.ts'
import { sha256 } from '../content/sha256.ts'
import type { SaharaClient } from '../types/client.ts'
import type { ProducedContent } from '../types/produced.ts'
import { openFile } from './sealFile.ts'

/** Bytes that sealing adds: the tag. */
const SEAL_BYTES = 16

/** The sealed file, checked by its name. @throws what `fetchVerified` throws */
export function fetchSealed(
  { gateways }: Pick<SaharaClient, 'gateways'>,
  { sealed }: ProducedContent,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  return fetchVerified({ gateways, digest: sealed, limit: PRODUCED_LIMIT + SEAL_BYTES, signal })
}

/** The content of a sealed file, compared with what was committed. @throws ContentHashMismatchError */
export async function openContent(
  { sealed: name, digest, key, size }: ProducedContent,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await openFile(sealed, key)
  if (!bytes) throw contentHashMismatch(name, 'It was not sealed with the key that its seat named.')
  const actual = await sha256(bytes)
  if (actual === digest && bytes.length === size) return bytes
  throw contentHashMismatch(digest, `It holds ${bytes.length} bytes that hash to ${actual}.`)
}

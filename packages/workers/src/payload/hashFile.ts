import { untilAborted } from '../untilAborted.ts'
import { createHasher } from './createHasher.ts'
import { payloadUnreadable } from './errors.ts'
import { createFileHashes, wholeBytes } from './fileHashes.ts'
import type { Hex, PayloadProgress } from './format.ts'
import { readPieces } from './source.ts'

/** Bytes between two calls of `onProgress`. */
const pieceBytes = 1024 ** 2

/** Options of {@link hashFile}. */
export type HashFileOptions = Readonly<{
  onProgress?: ((progress: PayloadProgress) => void) | undefined
  /** Ends the work; the call rejects with its reason. */
  signal?: AbortSignal | undefined
}>

/**
 * sha-256 of one file, of whatever size, in some megabytes of memory.
 *
 * @throws PayloadInputError when it can't be read; the signal's reason
 * @example
 * const sha256 = await hashFile(file, { onProgress: ({ bytes, total }) => show(bytes / total) })
 */
export async function hashFile(file: Blob, options: HashFileOptions = {}): Promise<Hex> {
  options.signal?.throwIfAborted()
  return untilAborted(hashPieces(file, options, wholeBytes), options.signal)
}

/** @param whole see {@link wholeBytes} */
export async function hashPieces(
  file: Blob,
  { onProgress, signal }: HashFileOptions,
  whole: number,
): Promise<Hex> {
  const hashes = createFileHashes([file.size], await createHasher(), whole)
  await hashes.add(new Uint8Array(0))
  const reader = readPieces(file)
  // What is hashed whole is read whole.
  const step = file.size <= whole ? file.size : pieceBytes
  try {
    for (let bytes = 0; bytes < file.size; ) {
      signal?.throwIfAborted()
      const length = Math.min(step, file.size - bytes)
      const { pieces, release } = await reader.take(length)
      for (const piece of pieces) await hashes.add(piece)
      release()
      bytes += length
      onProgress?.({ bytes, total: file.size })
    }
    const [hashed] = hashes.files()
    if (!hashed) throw payloadUnreadable('It is shorter than it was.')
    return hashed.sha256
  } finally {
    reader.cancel()
  }
}

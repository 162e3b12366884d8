import type { Hex } from './format.ts'
import type { Hasher } from './hasher.ts'
import { toHex } from './hex.ts'

/** A file in a payload. */
export type PayloadFile = Readonly<{ size: number; sha256: Hex }>

/** Hashes each file of a stream that holds them one after another. */
export type FileHashes = Readonly<{
  /** Adds data, in the order of the calls. The bytes must stay as they are until the promise is fulfilled. */
  add(data: Uint8Array<ArrayBuffer>): Promise<void>
  /** All files, once everything has been added. */
  files(): readonly PayloadFile[]
}>

/**
 * Largest file that is gathered and given to WebCrypto whole: it hashes twice as fast as WebAssembly can, but takes no pieces.
 * In Chromium the call blocks its thread, so this is 20 milliseconds of a page.
 */
export const wholeBytes = 16 * 1024 ** 2

/** A hash that takes pieces of a message. */
type Gatherer = Readonly<{ add(piece: Uint8Array<ArrayBuffer>): void; digest(): Promise<Uint8Array> }>

function gather(size: number, hasher: Hasher, whole: number): Gatherer {
  if (size > whole) {
    const { update, digest } = hasher.stream()
    return { add: update, digest: async () => digest() }
  }
  let bytes: Uint8Array<ArrayBuffer> | undefined
  let at = 0
  return {
    add(piece) {
      if (piece.length === size) {
        bytes = piece
      } else {
        bytes ??= new Uint8Array(size)
        bytes.set(piece, at)
        at += piece.length
      }
    },
    digest: async () => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new Uint8Array(0))),
  }
}

/**
 * @param sizes bytes of each file, in order
 * @param whole see {@link wholeBytes}
 */
export function createFileHashes(sizes: readonly number[], hasher: Hasher, whole: number): FileHashes {
  const files: PayloadFile[] = []
  let left = sizes[0] ?? 0
  let current = gather(left, hasher, whole)
  /** Ends each file that is complete; those without a byte follow at once. */
  const finish = async () => {
    while (left === 0 && files.length < sizes.length) {
      files.push({ size: sizes[files.length] ?? 0, sha256: toHex(await current.digest()) })
      left = sizes[files.length] ?? 0
      current = gather(left, hasher, whole)
    }
  }
  const addNext = async (data: Uint8Array<ArrayBuffer>) => {
    await finish()
    for (let at = 0; at < data.length && left > 0; ) {
      const piece = data.subarray(at, at + left)
      current.add(piece)
      at += piece.length
      left -= piece.length
      await finish()
    }
  }
  let turn: Promise<void> = Promise.resolve()
  return {
    add(data) {
      turn = turn.then(() => addNext(data))
      return turn
    },
    files: () => files,
  }
}

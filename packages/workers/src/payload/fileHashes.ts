import type { Hex } from './format.ts'
import type { Hasher, HashStream } from './hasher.ts'
import { toHex } from './hex.ts'

/** A file in a payload. */
export type PayloadFile = Readonly<{ size: number; sha256: Hex }>

/** Hashes each file of a stream that holds them one after another. */
export type FileHashes = Readonly<{
  update(data: Uint8Array): void
  /** All files, once everything has been added. */
  digest(): PayloadFile[]
}>

/** @param sizes bytes of each file, in order */
export function createFileHashes(sizes: readonly number[], hasher: Hasher): FileHashes {
  const files: PayloadFile[] = []
  let stream: HashStream = hasher.stream()
  let left = sizes[0] ?? 0
  /** Ends each file that is complete; files without a byte follow at once. */
  const finish = () => {
    while (left === 0 && files.length < sizes.length) {
      files.push({ size: sizes[files.length] ?? 0, sha256: toHex(stream.digest()) })
      stream = hasher.stream()
      left = sizes[files.length] ?? 0
    }
  }
  finish()
  return {
    update(data) {
      for (let at = 0; at < data.length && left > 0; ) {
        const piece = data.subarray(at, at + left)
        stream.update(piece)
        at += piece.length
        left -= piece.length
        finish()
      }
    },
    digest: () => files,
  }
}

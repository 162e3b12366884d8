import { payloadEmpty, payloadTooLarge, payloadUnreadable } from './errors.ts'
import { dataBytes, leafBytes, payloadLimit, saltBytes } from './format.ts'

/** All files one after another. */
export type Source = Readonly<{
  size: number
  /** Reads data from an offset on. @throws PayloadInputError when a file is gone */
  read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>>
}>

/**
 * Looks at the files' sizes; reads nothing yet.
 *
 * @throws PayloadTooLargeError, PayloadInputError when there is no byte in them
 */
export function openSource(files: readonly Blob[]): Source {
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > payloadLimit) throw payloadTooLarge(size)
  if (size === 0) throw payloadEmpty()
  const all = new Blob([...files])
  return {
    size,
    async read(offset, length) {
      try {
        return new Uint8Array(await all.slice(offset, offset + length).arrayBuffer())
      } catch (error) {
        throw payloadUnreadable(error)
      }
    },
  }
}

/**
 * Lays data out as leaves: random bytes, then data, zeros to the end of the last one.
 *
 * @param salts 16 bytes a leaf
 * @param leaves where they go
 */
export function layLeaves(data: Uint8Array, salts: Uint8Array, leaves: Uint8Array): void {
  for (let at = 0, i = 0; at < leaves.length; at += leafBytes, i++) {
    leaves.set(salts.subarray(i * saltBytes, (i + 1) * saltBytes), at)
    const piece = data.subarray(i * dataBytes, (i + 1) * dataBytes)
    leaves.set(piece, at + saltBytes)
    leaves.fill(0, at + saltBytes + piece.length, at + leafBytes)
  }
}

/** The data in some leaves, at most `length` bytes. */
export function dataIn(leaves: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(length)
  for (let at = 0, from = saltBytes; at < length; at += dataBytes, from += leafBytes)
    data.set(leaves.subarray(from, from + Math.min(dataBytes, length - at)), at)
  return data
}

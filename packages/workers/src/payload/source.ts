import { payloadEmpty, payloadTooLarge, payloadUnreadable } from './errors.ts'
import { dataBytes, leafBytes, payloadLimit, saltBytes } from './format.ts'

/** Bytes in some pieces, one after another. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[]

/** Bytes that were read. */
export type Taken = Readonly<{
  pieces: Pieces
  /** Gives the memory back; the pieces must not be looked at any more. */
  release(): void
}>

/** Reads on and on from where it began. */
export type PieceReader = Readonly<{
  /** The next bytes. Calls must not overlap. @throws PayloadInputError when a file is gone or was changed */
  take(length: number): Promise<Taken>
  /** Lets go of the file; must be called in the end. */
  cancel(): void
}>

/** All files one after another. */
export type Source = Readonly<{
  size: number
  /**
   * Reads from one offset to another. Opening a range costs browsers as much as reading 2 MiB of it, so long ones are best.
   */
  read(from: number, to: number): PieceReader
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
  return { size, read: (from, to) => readPieces(new Blob([...files]).slice(from, to)) }
}

/** Reads a blob piece by piece: into memory of its own where the browser can do that, which halves the work. */
export function readPieces(blob: Blob): PieceReader {
  const stream = blob.stream()
  try {
    return readInto(stream.getReader({ mode: 'byob' }))
  } catch {
    // Not a stream of bytes in this browser.
    return readChunks(stream.getReader())
  }
}

/**
 * Readers that are in use. Chromium forgets a reader that nothing but a pending read refers to, and then the read never ends.
 */
const inUse = new Set<ReadableStreamBYOBReader>()

const nothingToRelease = () => {}
const tooShort = () => payloadUnreadable('It is shorter than it was.')

function readInto(reader: ReadableStreamBYOBReader): PieceReader {
  inUse.add(reader)
  const free: ArrayBuffer[] = []
  return {
    async take(length) {
      let view = new Uint8Array(free.pop() ?? new ArrayBuffer(length))
      if (view.length < length) view = new Uint8Array(length)
      for (let filled = 0; filled < length; ) {
        const rest = view.subarray(filled, length)
        const { done, value } = await reader.read(rest).catch((error: unknown) => {
          throw payloadUnreadable(error)
        })
        if (done || !value) throw tooShort()
        filled += value.length
        // The buffer that was handed over comes back as another one.
        view = new Uint8Array(value.buffer)
      }
      return { pieces: [view.subarray(0, length)], release: () => void free.push(view.buffer) }
    },
    cancel() {
      inUse.delete(reader)
      reader.cancel().catch(() => {})
    },
  }
}

function readChunks(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>): PieceReader {
  let rest = new Uint8Array(0)
  return {
    async take(length) {
      const pieces: Uint8Array<ArrayBuffer>[] = []
      for (let missing = length; missing > 0; ) {
        if (rest.length === 0) {
          const { done, value } = await reader.read().catch((error: unknown) => {
            throw payloadUnreadable(error)
          })
          if (done) throw tooShort()
          rest = value
        }
        const piece = rest.subarray(0, missing)
        rest = rest.subarray(piece.length)
        missing -= piece.length
        if (piece.length > 0) pieces.push(piece)
      }
      return { pieces, release: nothingToRelease }
    },
    cancel: () => void reader.cancel().catch(() => {}),
  }
}

/**
 * Lays data out as leaves: random bytes, then data, zeros to the end of the last one.
 *
 * @param salts 16 bytes a leaf
 * @param leaves where they go
 */
export function layLeaves(data: Pieces, salts: Uint8Array, leaves: Uint8Array): void {
  for (let at = 0, i = 0; at < leaves.length; at += leafBytes, i += saltBytes)
    leaves.set(salts.subarray(i, i + saltBytes), at)
  let at = saltBytes
  for (const piece of data) {
    for (let from = 0; from < piece.length; ) {
      const room = leafBytes - (at % leafBytes)
      const part = piece.subarray(from, from + room)
      leaves.set(part, at)
      from += part.length
      at += part.length
      if (at % leafBytes === 0) at += saltBytes
    }
  }
  leaves.fill(0, Math.min(at, leaves.length))
}

/**
 * Copies the data out of some leaves.
 *
 * @param data takes it; as long as the data is
 */
export function takeData(leaves: Uint8Array, data: Uint8Array): void {
  for (let at = 0, from = saltBytes; at < data.length; at += dataBytes, from += leafBytes)
    data.set(leaves.subarray(from, from + Math.min(dataBytes, data.length - at)), at)
}

/** Some bytes of what lies in pieces, in one. */
export function join(pieces: Pieces, from: number, to: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(to - from)
  let start = 0
  for (const piece of pieces) {
    const part = piece.subarray(Math.max(0, from - start), Math.max(0, to - start))
    if (part.length > 0) bytes.set(part, Math.max(0, start - from))
    start += piece.length
  }
  return bytes
}

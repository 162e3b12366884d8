import type { BytesReader } from '@ipld/car/decoder'

/** Gives the CAR decoder bytes from a stream, and never gathers more at once than it was allowed. */
export class ByteReader implements BytesReader {
  /** Bytes taken so far. */
  pos = 0
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #most: number
  #held: Buffer[] = []
  #heldBytes = 0

  /**
   * @param chunks the stream
   * @param most the longest piece, in bytes, that may be asked for at once
   */
  constructor(chunks: AsyncIterator<Uint8Array>, most: number) {
    this.#chunks = chunks
    this.#most = most
  }

  /** The next bytes without taking them; fewer than asked at the end of the stream. */
  async upTo(length: number): Promise<Uint8Array> {
    await this.#fill(length)
    return this.#peek(Math.min(length, this.#heldBytes))
  }

  /** The next bytes, exactly so many; taken when `seek` says so. */
  async exactly(length: number, seek = false): Promise<Uint8Array> {
    if (!Number.isSafeInteger(length) || length < 0 || length > this.#most)
      throw new Error('Unreasonable length')
    await this.#fill(length)
    if (this.#heldBytes < length) throw new Error('Unexpected end of data')
    const bytes = this.#peek(length)
    if (seek) this.seek(length)
    return bytes
  }

  /** Takes bytes that {@link upTo} or {@link exactly} showed. */
  seek(length: number): void {
    if (length > this.#heldBytes) throw new Error('Unexpected end of data')
    this.pos += length
    this.#heldBytes -= length
    for (let left = length; left > 0; ) {
      const first = this.#held[0]
      if (!first) return
      if (first.length > left) this.#held[0] = first.subarray(left)
      else this.#held.shift()
      left -= Math.min(first.length, left)
    }
  }

  async #fill(length: number): Promise<void> {
    while (this.#heldBytes < length) {
      const { done, value } = await this.#chunks.next()
      if (done) return
      this.#held.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
      this.#heldBytes += value.byteLength
    }
  }

  /** Copies only where the bytes lie in several chunks. */
  #peek(length: number): Buffer {
    const first = this.#held[0]
    if (!first) return Buffer.alloc(0)
    if (first.length >= length) return first.subarray(0, length)
    return Buffer.concat(this.#held, length)
  }
}

/** A sha-256 that is fed piece by piece. */
export type HashStream = Readonly<{
  update(bytes: Uint8Array): void
  /** The hash, once: nothing may be added afterwards. */
  digest(): Uint8Array<ArrayBuffer>
}>

/** The sha-256 of many short messages and of long ones; made in WebAssembly and in TypeScript, with the same results. */
export type Hasher = Readonly<{
  name: 'wasm-simd' | 'typescript'
  /** Room of the hasher's own: what lies in it is hashed without a copy. */
  memory: Uint8Array<ArrayBuffer>
  /**
   * Hashes messages that lie side by side.
   *
   * @param length bytes of each message, a multiple of 64
   * @param hashes takes 32 bytes a message
   */
  hashEach(messages: Uint8Array, length: number, hashes: Uint8Array): void
  /** A hash of one long message. */
  stream(): HashStream
}>

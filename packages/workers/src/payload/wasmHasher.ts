import { hashBytes } from './format.ts'
import type { Hasher } from './hasher.ts'
import { createStream } from './hashStream.ts'
import { wasmBase64 } from './wasm.generated.ts'

type Exports = Readonly<{
  memory: WebAssembly.Memory
  /** Where the module's own bytes end. */
  firstFree: WebAssembly.Global
  hashEach(from: number, count: number, length: number, to: number): void
  addBlocks(state: number, from: number, count: number): void
}>

const pageBytes = 65_536
/** Room for bytes that lie outside of the hasher's memory, and for their hashes. */
const scratchBytes = 65_536
/** The module reads so far behind the last block. */
const behindBytes = 192

let compiled: Promise<WebAssembly.Module> | undefined

/**
 * sha-256 in WebAssembly, four messages at a time.
 *
 * @param bytes size of its memory
 * @throws CompileError where the page's policy lacks `'wasm-unsafe-eval'`, or the browser has no SIMD
 */
export async function createWasmHasher(bytes: number): Promise<Hasher> {
  compiled ??= WebAssembly.compile(Uint8Array.from(atob(wasmBase64), (character) => character.charCodeAt(0)))
  // Takes no imports, so its exports are what assembly/sha256.ts says they are.
  const wasm = new WebAssembly.Instance(await compiled).exports as unknown as Exports
  const state = (Number(wasm.firstFree.value) + 63) & ~63
  const scratch = state + 64
  const results = scratch + scratchBytes + behindBytes
  const own = results + scratchBytes / 2
  const missing = own + bytes + behindBytes - wasm.memory.buffer.byteLength
  if (missing > 0) wasm.memory.grow(Math.ceil(missing / pageBytes))
  const all = wasm.memory.buffer as ArrayBuffer
  const memory = new Uint8Array(all, own, bytes)
  const room = new Uint8Array(all, scratch, scratchBytes)
  const hashed = new Uint8Array(all, results, scratchBytes / 2)
  const words = new Int32Array(all, state, 8)

  /** Calls `use` with the address of some bytes, in pieces of at most `step` where they must be copied first. */
  function place(source: Uint8Array, step: number, use: (address: number, piece: Uint8Array) => void): void {
    if (source.buffer === all) return use(source.byteOffset, source)
    for (let at = 0; at < source.length; at += step) {
      const piece = source.subarray(at, at + step)
      room.set(piece)
      use(scratch, piece)
    }
  }

  return {
    name: 'wasm-simd',
    memory,

    hashEach(messages, length, hashes) {
      const most = Math.floor(scratchBytes / length)
      let done = 0
      place(messages, most * length, (address, piece) => {
        const count = piece.length / length
        for (let from = 0; from < count; from += most) {
          const some = Math.min(most, count - from)
          wasm.hashEach(address + from * length, some, length, results)
          hashes.set(hashed.subarray(0, some * hashBytes), done * hashBytes)
          done += some
        }
      })
    },

    stream: () =>
      createStream((own, blocks) => {
        words.set(own)
        place(blocks, scratchBytes, (address, { length }) => wasm.addBlocks(state, address, length / 64))
        own.set(words)
      }),
  }
}

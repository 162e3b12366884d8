/** Near-duplicate search over a million hashes: our index, a scan in JavaScript, a scan in WebAssembly SIMD. */
import { popcount, wordsPerHash } from '../../packages/workers/src/similarity/pdqBits.ts'
import { createPdqIndex, type PdqIndex } from '../../packages/workers/src/similarity/pdqIndex.ts'

const radius = 31
const groupSize = 16
const groupBytes = groupSize * wordsPerHash * 4

let hashes = new Uint32Array()
let queries: Uint32Array[] = []
let index: PdqIndex | undefined
let wasm: { memory: WebAssembly.Memory; scan(data: number, groups: number, splats: number, limit: number, out: number): number } | undefined
const splats = 1_024
const found = 2_048
const data = 65_536

let state = 1
const random = () => {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return state >>> 0
}

function turned(hash: Uint32Array, bits: number): Uint32Array {
  const copy = hash.slice()
  for (let i = 0; i < bits; i++) {
    const bit = random() % 256
    copy[bit >> 5]! ^= 1 << (bit & 31)
  }
  return copy
}

/** `kind` uniform: independent hashes. clustered: families of 50 within 20 bits of a common one, as real albums have. */
async function fill({ count, kind, queryCount, wasmUrl }: { count: number; kind: string; queryCount: number; wasmUrl: string }) {
  state = 1
  hashes = new Uint32Array(count * wordsPerHash)
  for (let id = 0; id < count; id++) {
    const at = id * wordsPerHash
    if (kind === 'clustered' && id % 50 > 0) {
      const base = at - (id % 50) * wordsPerHash
      hashes.set(turned(hashes.subarray(base, base + wordsPerHash), random() % 20), at)
    } else for (let word = 0; word < wordsPerHash; word++) hashes[at + word] = random()
  }
  queries = Array.from({ length: queryCount }, () => {
    const at = (random() % count) * wordsPerHash
    return turned(hashes.subarray(at, at + wordsPerHash), random() % 32)
  })
  const start = performance.now()
  index = createPdqIndex(hashes)
  const buildMs = performance.now() - start
  const { instance } = await WebAssembly.instantiateStreaming(fetch(wasmUrl))
  wasm = instance.exports as unknown as NonNullable<typeof wasm>
  wasm.memory.grow(Math.ceil((data + count * 32) / 65_536))
  fillPlanes(count)
  return buildMs
}

/** Sixteen hashes side by side: byte 0 of all, byte 1 of all and so on, the order a SIMD scan likes best. */
function fillPlanes(count: number): void {
  const bytes = new Uint8Array(hashes.buffer)
  const planes = new Uint8Array(wasm!.memory.buffer, data)
  for (let id = 0; id < count; id++) {
    const group = Math.floor(id / groupSize) * groupBytes + (id % groupSize)
    for (let byte = 0; byte < 32; byte++) planes[group + byte * groupSize] = bytes[id * 32 + byte]!
  }
}

function scan(query: Uint32Array): number {
  let matches = 0
  for (let at = 0; at < hashes.length; at += wordsPerHash) {
    let distance = 0
    for (let word = 0; word < wordsPerHash && distance <= radius; word++) {
      distance += popcount(hashes[at + word]! ^ query[word]!)
    }
    if (distance <= radius) matches++
  }
  return matches
}

function wasmScan(query: Uint32Array): number {
  const bytes = new Uint8Array(query.buffer, query.byteOffset, 32)
  const target = new Uint8Array(wasm!.memory.buffer, splats, 512)
  for (let byte = 0; byte < 32; byte++) target.fill(bytes[byte]!, byte * 16, byte * 16 + 16)
  return wasm!.scan(data, hashes.length / wordsPerHash / groupSize, splats, radius, found)
}

/** Milliseconds a query. */
function perQuery(count: number, method: (query: Uint32Array) => unknown): number {
  const start = performance.now()
  for (let i = 0; i < count; i++) method(queries[i % queries.length]!)
  return (performance.now() - start) / count
}

/** Share of matches found, and whether all three agree on how many there are. */
function recall(count: number): { matches: number; recall: number; agree: boolean } {
  let matches = 0
  let ours = 0
  let agree = true
  for (const query of queries.slice(0, count)) {
    const expected = scan(query)
    matches += expected
    ours += index!.search(query, radius).length
    agree &&= expected === wasmScan(query)
  }
  return { matches, recall: ours / matches, agree }
}

export const tasks = {
  fill,
  recall,
  ourSearch: (count: number) => perQuery(count, (query) => index!.search(query, radius)),
  jsScan: (count: number) => perQuery(count, scan),
  wasmScan: (count: number) => perQuery(count, wasmScan),
}

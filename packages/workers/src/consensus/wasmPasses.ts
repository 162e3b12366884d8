import type { Arranged } from './arrange.ts'
import { certain, noLabel, smoothingRight, smoothingWrong } from './constants.ts'
import { expTable } from './exp2.ts'
import { countBy, type LabelSet } from './labelSet.ts'
import { logTable } from './log2.ts'
import type { Passes } from './passes.ts'
import { wasmBase64 } from './wasm.generated.ts'

type Exports = Readonly<{
  memory: WebAssembly.Memory
  /** Where the module's own bytes end. */
  firstFree: WebAssembly.Global
  setUp(...values: number[]): void
  start(from: number, to: number, isKept: boolean): void
  round(from: number, to: number, isKept: boolean): void
  lastRound(from: number, to: number): void
}>

const pageBytes = 65_536
/** Lanes of a vector of 32 bits. */
const lanes = 4
/** Rows that the module works in. */
const scratchRows = 5
/** A line of the cache. */
const align = 64
/** Sums of masses are held in 32 bits. */
const mostMass = 2 ** 32 - 1
/** More memory than this is left to plain arrays, which come one by one. */
const mostBytes = 2 ** 30

let compiled: WebAssembly.Module | undefined

const mostOf = (counts: Uint32Array) => counts.reduce((most, count) => Math.max(most, count), 0)

const strideOf = (classes: number) => Math.ceil(classes / lanes) * lanes

/** Bytes of each array in the module's memory, in their order there. */
const sizesOf = ({ starts, rows, rowLabels }: Arranged, { items, workers, classes, label }: LabelSet) => {
  const rowBytes = 4 * strideOf(classes)
  return {
    starts: starts.byteLength,
    rows: rows.byteLength,
    workers: rows.byteLength,
    origins: rows.byteLength,
    rowLabels: rowLabels.length,
    logsAndCounts: 2 * rowLabels.length * rowBytes,
    masses: workers * rowBytes,
    posteriors: 2 * items * classes,
    labels: items,
    others: label.length,
    logTable: 2 * 4096,
    powerTable: 4 * 4096,
    scratch: scratchRows * rowBytes,
  }
}

const sum = (sizes: Readonly<Record<string, number>>) =>
  Object.values(sizes).reduce((whole, size) => whole + size + align, 0)

/** Whether the module can hold a set: its sums in 32 bits, its arrays in some memory. */
export function fitsWasm(arranged: Arranged, set: LabelSet): boolean {
  const { starts, workers } = arranged
  const smoothing = smoothingRight + smoothingWrong * (set.classes - 1)
  const mass = (mostOf(countBy(workers, set.workers)) + smoothing) * certain
  let most = 0
  for (let i = 0; i < set.items; i++) most = Math.max(most, (starts[i + 1] as number) - (starts[i] as number))
  return mass * most <= mostMass && sum(sizesOf(arranged, set)) <= mostBytes
}

/**
 * The passes in WebAssembly, in a memory of their own.
 *
 * @throws CompileError where a policy forbids it or there is no SIMD; RangeError where memory is short
 */
export function createWasmPasses(arranged: Arranged, set: LabelSet): Passes {
  compiled ??= new WebAssembly.Module(
    Uint8Array.from(atob(wasmBase64), (character) => character.charCodeAt(0)),
  )
  // Takes no imports, so its exports are what assembly/consensus.ts says they are.
  const wasm = new WebAssembly.Instance(compiled).exports as unknown as Exports
  const sizes = sizesOf(arranged, set)
  let free = Number(wasm.firstFree.value)
  wasm.memory.grow(Math.ceil((free + sum(sizes)) / pageBytes))
  const at = Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => {
      free = (free + align - 1) & -align
      const address = free
      free += size
      return [name, address]
    }),
  ) as Record<keyof typeof sizes, number>
  const { buffer } = wasm.memory
  const words = (name: keyof typeof sizes) => new Uint32Array(buffer, at[name], sizes[name] / 4)
  const bytes = (name: keyof typeof sizes) => new Uint8Array(buffer, at[name], sizes[name])
  words('starts').set(arranged.starts)
  words('rows').set(arranged.rows)
  words('workers').set(arranged.workers)
  words('origins').set(arranged.origins)
  bytes('rowLabels').set(arranged.rowLabels)
  new Uint16Array(buffer, at.logTable, 4096).set(logTable())
  words('powerTable').set(expTable())
  const stride = strideOf(set.classes)
  wasm.setUp(set.classes, stride, ...Object.values(at))
  return {
    name: 'wasm-simd',
    stride: 2 * stride,
    massStride: stride,
    logs: new Int32Array(buffer, at.logsAndCounts, sizes.logsAndCounts / 4),
    masses: words('masses'),
    counts: words('logsAndCounts').subarray(stride),
    posteriors: new Uint16Array(buffer, at.posteriors, sizes.posteriors / 2),
    labels: bytes('labels').fill(noLabel),
    others: bytes('others').fill(noLabel),
    start: wasm.start,
    round: wasm.round,
    last: wasm.lastRound,
  }
}

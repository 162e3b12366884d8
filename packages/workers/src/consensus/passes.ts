import type { Arranged } from './arrange.ts'
import type { LabelSet } from './labelSet.ts'
import { createTypescriptPasses } from './typescriptPasses.ts'
import { createWasmPasses, fitsWasm } from './wasmPasses.ts'

/** Works on the items from `from` to before `to`. Their posteriors are written down if they are kept. */
export type Pass = (from: number, to: number, isKept: boolean) => void

/** The arithmetic of a run, and the arrays that it reads and writes. */
export type Passes = Readonly<{
  name: 'typescript' | 'wasm-simd'
  /** Words from one row to the next in `logs` and `counts`, which may lie in each other's gaps. */
  stride: number
  /** Words from one worker to the next in `masses`. */
  massStride: number
  /** For each row (a worker and a class it gave), what that label says about each class: L(N) - L(S). */
  logs: Int32Array
  /** For each worker, S of each class. */
  masses: Uint32Array
  /** Posteriors, added up by row for the next round. */
  counts: Uint32Array
  /** `classes` an item. */
  posteriors: Uint16Array
  labels: Uint8Array
  others: Uint8Array
  start: Pass
  round: Pass
  /** A round that counts nothing, and writes posteriors, labels and others. */
  last(from: number, to: number): void
}>

/** Makes {@link Passes} for a set. */
export type CreatePasses = (arranged: Arranged, set: LabelSet) => Passes

/** A page's policy that forbids WebAssembly tells its owner of each try; a page leaves large sets to its worker. */
const isPage = 'document' in globalThis

/** WebAssembly where there is one and the sums fit its lanes, the same integers in plain code elsewhere. */
export function createPasses(arranged: Arranged, set: LabelSet): Passes {
  if (isPage || !fitsWasm(arranged, set)) return createTypescriptPasses(arranged, set)
  try {
    return createWasmPasses(arranged, set)
  } catch {
    // No WebAssembly, a policy against it, no SIMD, or too little memory: the answer to all is the same.
    return createTypescriptPasses(arranged, set)
  }
}

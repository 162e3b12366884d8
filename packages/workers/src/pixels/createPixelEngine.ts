import type { PixelEngine } from './pixelEngine.ts'
import { createTypescriptEngine } from './typescriptEngine.ts'
import { createWasmEngine } from './wasmEngine.ts'

/** WebAssembly where the page's policy and the browser allow it, the same integers in plain code elsewhere. */
export async function createPixelEngine(): Promise<PixelEngine> {
  try {
    return await createWasmEngine()
  } catch {
    // A CompileError of the policy and a missing SIMD unit look alike, and the answer to both is the same.
    return createTypescriptEngine()
  }
}

import type { Hasher } from './hasher.ts'
import { createTypescriptHasher } from './typescriptHasher.ts'
import { createWasmHasher } from './wasmHasher.ts'

/**
 * A hasher with so many bytes of memory of its own: WebAssembly where the page's policy and the browser allow it, the same
 * results in plain code elsewhere.
 */
export async function createHasher(bytes = 0): Promise<Hasher> {
  try {
    return await createWasmHasher(bytes)
  } catch {
    // A CompileError of the policy and a missing SIMD unit look alike, and the answer to both is the same.
    return createTypescriptHasher(bytes)
  }
}

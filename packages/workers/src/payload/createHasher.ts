import type { Hasher } from './hasher.ts'
import { createTypescriptHasher } from './typescriptHasher.ts'

/** A page's policy that forbids WebAssembly tells its owner of each try. What a page itself hashes is little. */
const isPage = 'document' in globalThis

/**
 * A hasher with so many bytes of memory of its own: WebAssembly in workers where the page's policy and the browser allow it,
 * the same results in plain code elsewhere.
 */
export async function createHasher(bytes = 0): Promise<Hasher> {
  if (isPage) return createTypescriptHasher(bytes)
  try {
    const { createWasmHasher } = await import('./wasmHasher.ts')
    return await createWasmHasher(bytes)
  } catch {
    // A CompileError of the policy, a missing SIMD unit and a lost network look alike, and the answer to all is the same.
    return createTypescriptHasher(bytes)
  }
}

import type { Hasher } from './hasher.ts'
import { createTypescriptHasher } from './typescriptHasher.ts'

/**
 * A hasher with so many bytes of memory of its own: WebAssembly where the page's policy and the browser allow it, the same
 * results in plain code elsewhere.
 */
export async function createHasher(bytes = 0): Promise<Hasher> {
  return createTypescriptHasher(bytes)
}

import { canonicalize } from '../content/canonicalize.ts'
import { sha256 } from '../content/sha256.ts'
import type { Hex } from '../types/ids.ts'
import type { Notes } from '../types/manifest.ts'

/**
 * What a submission commits to where it has contents: the first 16 bytes of the sha-256 of the canonical list of them with
 * the check report. It stands where the report's digest stands otherwise.
 */
export async function commitmentOf({ contents, report }: Pick<Notes, 'contents' | 'report'>): Promise<Hex> {
  const text = canonicalize({ contents, report })
  return (await sha256(new TextEncoder().encode(text))).slice(0, 34) as Hex
}

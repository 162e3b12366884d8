import { canonicalize } from '../content/canonicalize.ts'
import { sha256 } from '../content/sha256.ts'
import type { ContentBlock } from '../types/build.ts'
import type { PayloadIndex } from '../types/offer.ts'

/** A payload's index as a block; its digest is the offer's `salt`. */
export async function encodePayloadIndex(index: PayloadIndex): Promise<ContentBlock> {
  const bytes = new TextEncoder().encode(canonicalize(index))
  return { digest: await sha256(bytes), bytes }
}

import type { TextCheckRequest } from '../protocol.ts'
import { agreement, canonicalText, minHash, signatureLength } from '../similarity/minHash.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'near-copy@1'

/** Short answers ("yes, a cat") repeat for honest reasons. */
const minCharacters = 30
/** Agreeing places of 128 that mean at least 0.8 of all shingles in common. */
const threshold = 103

/** Is the text nearly the same as an earlier one? Names the nearest. */
export const nearCopy: Kernel<TextCheckRequest> = {
  id,
  accepts: 'text',
  needs: [],
  run({ text, earlier = [] }) {
    const characters = canonicalText(text).length
    if (characters < minCharacters)
      return finding(id, 'ok', 'too-short-to-tell', { characters, minCharacters })
    const own = minHash(text)
    let best = { same: 0, of: -1 }
    earlier.forEach((other, of) => {
      const same = agreement(own, minHash(other))
      if (same > best.same) best = { same, of }
    })
    const similarity = Math.floor((best.same * 1_000) / signatureLength)
    if (best.same < threshold) return finding(id, 'ok', 'original', { similarity })
    return finding(id, 'advice', 'near-copy', { similarity, of: best.of })
  },
}

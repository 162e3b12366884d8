import type { TextCheckRequest } from '../protocol.ts'
import { trigramSurprise } from '../text/trigramSurprise.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'gibberish@1'

/** Fewer letters than this don't tell. */
const minLetters = 20
/** Mean surprise of a letter in hundredths of a bit above which hardly any real text lies (docs/checks.md). */
const threshold = 560

/** Is this typed at random? Mean surprise of the letters given the two before, in Latin script of any language. */
export const gibberish: Kernel<TextCheckRequest> = {
  id,
  accepts: 'text',
  needs: [],
  run({ text }) {
    const { letters, centibits } = trigramSurprise(text)
    if (letters < minLetters) return finding(id, 'ok', 'too-short-to-tell', { letters, minLetters })
    const isGibberish = centibits > threshold
    return finding(id, isGibberish ? 'advice' : 'ok', isGibberish ? 'gibberish' : 'readable', {
      centibits,
      threshold,
    })
  },
}

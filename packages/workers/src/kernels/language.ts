import type { TextCheckRequest } from '../protocol.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'language@1'

/** Shorter texts are named wrongly too often (one in ten at 15 letters, one in fifty at 60). */
const minLetters = 30
/** Lead over the expected languages below which the two are too alike to tell, in thousandths. */
const minLead = 200

/** Is the text in a language the task accepts? Silent where the task names none. */
export const language: Kernel<TextCheckRequest> = {
  id,
  accepts: 'text',
  needs: ['language-model'],
  run({ text, languages }, { language: model }) {
    if (!languages?.length || !model) return finding(id, 'ok', 'language-unchecked')
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    if (letters < minLetters) return finding(id, 'ok', 'too-short-to-tell', { letters, minLetters })
    const { language: found, lead } = model.identify(text, languages)
    const values = { found, expected: languages.join(' '), lead }
    if (languages.includes(found)) return finding(id, 'ok', 'language-expected', values)
    if (!found || lead < minLead) return finding(id, 'ok', 'language-unsure', values)
    return finding(id, 'advice', 'language-other', values)
  },
}

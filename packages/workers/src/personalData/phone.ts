import { type Detector, isWord } from './detector.ts'

/** With a country: + and 8 to 15 digits, in groups of any kind. */
const international = /\+[1-9](?:[ .()/-]{0,2}\d){7,14}/g
/** North America: area code and number, with something between them. */
const northAmerican = /\(?[2-9]\d{2}(?:\) ?|[ .-])[2-9]\d{2}[ .-]\d{4}/g
/** Elsewhere within a country: a zero, then groups. */
const national = /\(?0\d{1,4}\)?(?:[ /-]\d{2,8}){1,4}/g

const digitsOf = (number: string) => number.replace(/\D/g, '').length

/** Telephone numbers as people write them: in groups, or with a country code. */
export const phone: Detector = {
  kind: 'phone',
  *find(text) {
    for (const pattern of [international, northAmerican, national]) {
      for (const { index: from, 0: number } of text.matchAll(pattern)) {
        const to = from + number.length
        if (
          /[\w.+-]/.test(text.charAt(from - 1)) ||
          isWord(text, to) ||
          /[-/.]\d/.test(text.slice(to, to + 2))
        )
          continue
        const digits = digitsOf(number)
        if (pattern === national && !(digits >= 9 && digits <= 12)) continue
        yield { from, to }
      }
    }
  },
}

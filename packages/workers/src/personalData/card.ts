import { type Detector, isDigit } from './detector.ts'

/** Lengths of the card numbers that begin so, by the schemes' own rules. */
function lengthsOf(digits: string): readonly number[] {
  const two = Number(digits.slice(0, 2))
  const four = Number(digits.slice(0, 4))
  if (digits.startsWith('4')) return [19, 16, 13]
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return [16]
  if (two === 34 || two === 37) return [15]
  if (two === 36 || two === 38 || two === 39 || (four >= 3000 && four <= 3059)) return [14]
  if (four === 6011 || two === 35 || two === 62 || two === 64 || two === 65) return [19, 18, 17, 16]
  return []
}

/** The check digit of ISO/IEC 7812-1. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i))
    sum += i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit
  }
  return sum % 10 === 0
}

/** Where a number of so many digits ends that may be grouped by single spaces or hyphens; undefined if it goes on. */
function endOf(text: string, from: number, length: number): number | undefined {
  let to = from
  for (let seen = 0; seen < length; to++) {
    if (isDigit(text, to)) seen++
    else if (!/[ -]/.test(text.charAt(to)) || !isDigit(text, to - 1)) return undefined
  }
  return isDigit(text, to) ? undefined : to
}

const start = /[2-6]\d{1,3}/g

/** Payment card numbers with a right check digit, alone or in groups. */
export const card: Detector = {
  kind: 'card',
  *find(text) {
    for (const { index: from } of text.matchAll(start)) {
      if (/[\w.]/.test(text.charAt(from - 1))) continue
      const digits = text.slice(from, from + 40).replace(/[ -]/g, '')
      for (const length of lengthsOf(digits)) {
        const to = endOf(text, from, length)
        const number = digits.slice(0, length)
        if (to === undefined || /^(.)\1*$/.test(number) || !passesLuhn(number)) continue
        yield { from, to }
        break
      }
    }
  },
}

import { card } from './card.ts'
import { type Detector, longestMatch, type PersonalDataKind, personalDataKinds } from './detector.ts'
import { email } from './email.ts'
import { iban } from './iban.ts'
import { ip } from './ip.ts'
import { phone } from './phone.ts'
import { secret } from './secret.ts'

/** Something that was found. Its text is not kept. */
export type PersonalDataPlace = Readonly<{
  kind: PersonalDataKind
  /** In UTF-16 code units from the start of the text. */
  at: number
  length: number
}>

/** What was found in a text. */
export type TextScan = Readonly<{
  counts: Readonly<Record<PersonalDataKind, number>>
  /** The first ones, in the order of the text. */
  places: readonly PersonalDataPlace[]
  /** UTF-16 code units that were looked at. */
  characters: number
}>

/** Takes a text piece by piece. */
export type TextScanner = Readonly<{
  push(text: string): void
  /** What was found, once everything was pushed. */
  end(): TextScan
}>

/** What is more certain comes first: what one detector found, the next ones leave alone. */
const detectors: readonly Detector[] = [secret, email, iban, card, ip, phone]

/** Characters that are looked at in one go. */
const stepLength = 65_536

/**
 * Looks for personal data and secrets in a text of any length. How the text was cut into pieces makes no difference: it is
 * looked at in steps of its own, which end with a line, or within one that is very long.
 *
 * @param most how many places are kept; everything is counted. Default 20
 */
export function createTextScanner(most = 20): TextScanner {
  const counts = Object.fromEntries(personalDataKinds.map((kind) => [kind, 0])) as Record<
    PersonalDataKind,
    number
  >
  const places: PersonalDataPlace[] = []
  /** What was not looked at yet, behind the last character that was, which detectors look back at. */
  let rest = '\n'
  /** Where `rest` lies in the text. */
  let offset = -1
  /** Place in `rest` that the last thing found reaches to. */
  let taken = 1
  let characters = 0
  const claimed = new Uint8Array(stepLength + longestMatch)

  /** Counts what begins in `text` after its first character and before `end`. */
  function look(text: string, end: number): void {
    claimed.fill(0)
    const found: { kind: PersonalDataKind; from: number; to: number }[] = []
    for (const { kind, find } of detectors) {
      for (const { from, to } of find(text)) {
        const room = claimed.subarray(from, to)
        if (from < taken || from >= end || room.includes(1)) continue
        room.fill(1)
        found.push({ kind, from, to })
      }
    }
    for (const { kind, from, to } of found.sort((a, b) => a.from - b.from)) {
      counts[kind]++
      taken = to
      if (places.length < most) places.push({ kind, at: offset + from, length: to - from })
    }
  }

  return {
    push(text) {
      characters += text.length
      rest += text
      while (rest.length >= stepLength + longestMatch) {
        const line = rest.lastIndexOf('\n', stepLength)
        const end = line > 0 ? line : stepLength
        look(rest.slice(0, end + longestMatch), end)
        // The character before the next step stays.
        rest = rest.slice(end - 1)
        offset += end - 1
        taken = Math.max(1, taken - (end - 1))
      }
    },
    end() {
      look(rest, rest.length)
      return { counts, places, characters }
    },
  }
}

/** {@link createTextScanner} for a text that is all there. */
export function scanText(text: string, most?: number): TextScan {
  const scanner = createTextScanner(most)
  scanner.push(text)
  return scanner.end()
}

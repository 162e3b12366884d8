import { type Detector, isWord } from './detector.ts'

/** Characters of an IBAN by country, from SWIFT's registry. */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

/** Whether the check digits are right: the number that the letters and digits stand for is 1 modulo 97 (ISO 13616). */
export function passesMod97(iban: string): boolean {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36))) rest = (10 * rest + Number(digit)) % 97
  return rest === 1
}

const start = /[A-Z]{2}\d{2} ?[A-Z0-9]/g

/** IBANs in capitals with right check digits, in one piece or in groups. */
export const iban: Detector = {
  kind: 'iban',
  *find(text) {
    for (const { index: from } of text.matchAll(start)) {
      const length = lengths.get(text.slice(from, from + 2))
      if (length === undefined || isWord(text, from - 1)) continue
      let to = from
      let found = ''
      while (found.length < length) {
        const character = text.charAt(to)
        if (/[A-Z0-9]/.test(character)) found += character
        else if (character !== ' ' || text.charAt(to - 1) === ' ') break
        to++
      }
      if (found.length === length && !isWord(text, to) && passesMod97(found)) yield { from, to }
    }
  },
}

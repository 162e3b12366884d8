import type { Detector } from './detector.ts'

const localPart = /[A-Za-z0-9._%+-]/
const domain = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.[A-Za-z]{2,24}/y

/** E-mail addresses in plain letters: what stands around an @. */
export const email: Detector = {
  kind: 'email',
  *find(text) {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      let from = at
      while (at - from < 64 && localPart.test(text.charAt(from - 1))) from--
      domain.lastIndex = at + 1
      if (from < at && domain.test(text)) yield { from, to: domain.lastIndex }
    }
  },
}

import type { Detector } from './detector.ts'

const four = /\d{1,3}(?:\.\d{1,3}){3}/g
const six = /[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}/g

/** Addresses that belong to nobody in particular: private, local, reserved. */
function isPublic4(address: string): boolean {
  const bytes = address.split('.').map(Number)
  const [a = 0, b = 0] = bytes
  if (bytes.some((byte) => byte > 255) || a === 0 || a === 10 || a === 127 || a >= 224) return false
  if (a === 172 && b >= 16 && b < 32) return false
  return !(a === 192 && b === 168) && !(a === 169 && b === 254) && !(a === 100 && b >= 64 && b < 128)
}

/** Whether it is an address of the global range, 2000::/3, and no time of day, no C++ and no documentation. */
function isPublic6(address: string): boolean {
  const halves = address.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const isWhole = halves.length === 2 ? groups.length < 8 && groups.length >= 3 : groups.length === 8
  const first = Number.parseInt(groups[0] ?? '', 16)
  if (!isWhole || groups.includes('') || !(first >= 0x2000 && first < 0x4000)) return false
  return !address.toLowerCase().startsWith('2001:db8:')
}

/** Public IP addresses of both versions. */
export const ip: Detector = {
  kind: 'ip',
  *find(text) {
    for (const [pattern, isPublic] of [
      [four, isPublic4],
      [six, isPublic6],
    ] as const) {
      for (const { index: from, 0: address } of text.matchAll(pattern)) {
        const to = from + address.length
        // A longer row of numbers is a version or a date; a full stop may end a sentence.
        if (/[\w.:-]/.test(text.charAt(from - 1)) || /[\w:-]/.test(text.charAt(to))) continue
        if (/\.\w/.test(text.slice(to, to + 2))) continue
        if (isPublic(address)) yield { from, to }
      }
    }
  },
}

import type { Token } from './offer.ts'

/**
 * A stranger's string, safe to stand inside a sentence of ours: its own direction marks are taken out and it is
 * isolated, so that it can't turn the words or the amount beside it around.
 */
export const isolate = (text: string): string =>
  `\u2068${text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`

/** `0x1234…cdef`: short enough to read, long enough to compare. */
export const shortAddress = (address: string): string => `${address.slice(0, 6)}…${address.slice(-4)}`

/** Units as a plain decimal, exact. */
function decimal(amount: bigint, decimals: number): string {
  const digits = amount.toString().padStart(decimals + 1, '0')
  return `${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals) || '0'}`
}

const formats = new Map<string, Intl.NumberFormat>()

/** A way to write numbers, made once: the browser takes milliseconds for each. */
export function formatOf(lang: string, options: object): Intl.NumberFormat {
  const key = lang + JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.NumberFormat(lang, options)
  formats.set(key, format)
  return format
}

/** An amount in the reader's digits with its token, for example `0.2 TEST`; exact to `digits` places, then cut. */
export function money(amount: bigint, token: Token, lang: string, digits = 6): string {
  const format = formatOf(lang, { maximumFractionDigits: digits, roundingMode: 'trunc' })
  // Engines format decimal strings exactly; the type of older libraries only knows numbers.
  return `\u2068${format.format(decimal(amount, token.decimals) as unknown as number)}\u00a0${token.symbol.slice(0, 12)}\u2069`
}

const steps: readonly [seconds: number, unit: string][] = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
]

/** A length of time in its largest fitting unit, for example `3 minutes`. */
export function duration(seconds: number, lang: string): string {
  const [size, unit] = steps.find(([size]) => seconds >= size * 1.5) ?? [1, 'second']
  const format = formatOf(lang, { style: 'unit', unit, unitDisplay: 'long' })
  return format.format(Math.max(1, Math.round(seconds / size)))
}

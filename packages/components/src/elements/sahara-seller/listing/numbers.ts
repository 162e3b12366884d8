/** Digits of other scripts that people type, by the code of their zero. */
const zeros = [0x660, 0x6f0, 0x966]

/** Digits and separators as ASCII; undefined where the text is no plain number, or could be read in two ways. */
function plainNumber(text: string): string | undefined {
  const ascii = text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (zeros.findLast((zero) => zero <= code) ?? code))
    })
    .replace('\u066b', '.')
  // 1,000 is a thousand to some and one to others: nobody's money depends on a guess.
  if (/^\d+,\d{3}$/.test(ascii)) return undefined
  const number = ascii.replace(',', '.')
  return /^(\d+(\.\d*)?|\.\d+)$/.test(number) ? number : undefined
}

/**
 * An amount as it is typed, in the smallest unit; undefined where it is no amount, or finer than the token. A comma counts as a
 * decimal point, except before three digits.
 *
 * @example
 * parseAmount('12.5', 6) // 12500000n
 */
export function parseAmount(text: string, decimals: number): bigint | undefined {
  const number = plainNumber(text)
  if (number === undefined) return undefined
  const [whole = '', fraction = ''] = number.split('.')
  if (fraction.replace(/0+$/, '').length > decimals) return undefined
  return BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0') || '0')
}

/** A percentage as it is typed, in 1/10,000; undefined where it is none, finer than that, or above `most`. */
export function parsePercent(text: string, most = 10_000): number | undefined {
  const bps = parseAmount(text, 2)
  return bps === undefined || bps > BigInt(most) ? undefined : Number(bps)
}

/** A whole number as it is typed, from 1 to `most`; undefined where it is none. */
export function parseCount(text: string, most: bigint): bigint | undefined {
  const count = parseAmount(text, 0)
  return count === undefined || count < 1n || count > most ? undefined : count
}

/** A measured value as it is typed; undefined where it is no number. */
export function parseValue(text: string): number | undefined {
  const trimmed = text.trim()
  const negative = /^[-\u2212]/.test(trimmed)
  const number = plainNumber(negative ? trimmed.slice(1) : trimmed)
  return number === undefined ? undefined : Number(number) * (negative ? -1 : 1)
}

/** 1/10,000 as percent, as a person would type it. */
export const percentText = (bps: number): string => String(bps / 100)

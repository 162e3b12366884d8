import { formatOf } from '../words.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A number of bytes in its largest fitting unit, for example `24 MB`. */
export function sizeOf(bytes: number, language: string): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const value = bytes / 1000 ** step
  const options = { style: 'unit', unit: units[step], unitDisplay: 'short' }
  return formatOf(language, { ...options, maximumFractionDigits: value < 10 && step ? 1 : 0 }).format(value)
}

import type { Hex } from '../types/ids.ts'

/** A call whose arguments are single words. */
export function encodeWords(selector: string, ...words: readonly (bigint | number)[]): Hex {
  return `${selector as Hex}${words.map((word) => word.toString(16).padStart(64, '0')).join('')}`
}

import type { Hex } from './format.ts'

/** Bytes as hex. */
export function toHex(bytes: Uint8Array): Hex {
  let digits = ''
  for (const byte of bytes) digits += (byte < 16 ? '0' : '') + byte.toString(16)
  return `0x${digits}`
}

/** Hex as bytes. @throws TypeError when it is none, or not of `length` bytes */
export function fromHex(hex: string, length: number): Uint8Array<ArrayBuffer> {
  if (hex.length !== 2 + 2 * length || !/^0x[0-9a-f]*$/i.test(hex))
    throw new TypeError(`${length} bytes in hex are 0x and ${2 * length} digits, not “${hex.slice(0, 80)}”.`)
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(hex.slice(2 + 2 * i, 4 + 2 * i), 16))
}

/** Whether two hex strings are the same bytes, in whatever case they are written. */
export const isSameHex = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

import type { Hex } from '../types/ids.ts'

/** Bytes as lower-case hexadecimal with `0x`. */
export function toHex(bytes: Uint8Array): Hex {
  let hex = ''
  for (const byte of bytes) hex += (byte + 256).toString(16).slice(1)
  return `0x${hex}`
}

/** Bytes of a hexadecimal string with `0x`. */
export function fromHex(hex: Hex): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((hex.length - 2) / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(2 + 2 * i, 4 + 2 * i), 16)
  return bytes
}

/**
 * sha-256 of bytes. By WebCrypto; on a page without it (plain http on another host than localhost) by a JavaScript
 * implementation that is loaded only there.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Hex> {
  if (globalThis.crypto?.subtle) return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  const { sha256: hash } = await import('./plainSha256.ts')
  return toHex(hash(bytes))
}

import { fromHex, toHex } from '../content/sha256.ts'
import type { Hex } from '../types/ids.ts'

/** Bytes in the alphabet of URLs, without padding. */
export function toBase64url(hex: Hex): string {
  const text = btoa(String.fromCharCode(...fromHex(hex)))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The inverse of {@link toBase64url}. */
export function fromBase64url(text: string): Hex {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return toHex(Uint8Array.from(binary, (character) => character.charCodeAt(0)))
}

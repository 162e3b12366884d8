import { fromHex, sha256 } from '../content/sha256.ts'
import type { Hex } from '../types/ids.ts'

/** A key seals one content and no other, so the vector need not vary. */
const IV = new Uint8Array(12)

/** The key of a content: of its seed and of the content itself, so that no two contents ever share one. */
export function keyOf(seed: Hex, content: Hex): Promise<Hex> {
  return sha256(fromHex(`${seed}${content.slice(2)}`))
}

/** A content under its key: AES-256-GCM, with the tag of 16 bytes at the end. */
export async function sealFile(bytes: Uint8Array<ArrayBuffer>, key: Hex): Promise<Uint8Array<ArrayBuffer>> {
  const usable = await crypto.subtle.importKey('raw', fromHex(key), 'AES-GCM', false, ['encrypt'])
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: IV }, usable, bytes))
}

/** The content of a sealed file; undefined where it was not sealed with this key. */
export async function openFile(
  sealed: Uint8Array<ArrayBuffer>,
  key: Hex,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const usable = await crypto.subtle.importKey('raw', fromHex(key), 'AES-GCM', false, ['decrypt'])
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: IV }, usable, sealed))
  } catch {
    return undefined
  }
}

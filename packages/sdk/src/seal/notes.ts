import { keccak256 } from 'viem'
import { fromHex, toHex } from '../content/sha256.ts'
import { count, fields, list, oneOf, type Shape, text } from '../content/shape.ts'
import type { Hex } from '../types/ids.ts'
import type { Notes } from '../types/manifest.ts'
import { word } from './points.ts'

/** Longest notes that the contract takes, in bytes. */
export const NOTES_LIMIT = 4_096

const pair =
  (second: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) && value.length === 2
      ? (count(0, 19)(value[0], `${path}[0]`) ?? second(value[1], `${path}[1]`))
      : { path, expected: 'a pair' }
const reason = oneOf('broken', 'unreadable', 'none-fits', 'offensive', 'private', 'other')
const notesShape = fields({
  problems: list(pair(reason), 0, 20),
  comments: list(pair(text(NOTES_LIMIT)), 0, 20),
})

/** Whether there is anything to attach. */
export function hasNotes(notes: Notes | undefined): notes is Notes {
  return notes !== undefined && notes.problems.length + notes.comments.length > 0
}

/**
 * Seals notes under the pad of the seat's labels, with a key stream of their own.
 *
 * @param pad The whole 32 bytes from {@link sealLabels}.
 */
export function sealNotes({ problems, comments }: Notes, pad: Hex): Hex {
  return toHex(applyStream(new TextEncoder().encode(JSON.stringify({ problems, comments })), pad))
}

/** Reads sealed notes. Undefined where they are no notes: whoever wrote them broke the format. */
export function unsealNotes(sealed: Hex, pad: Hex): Notes | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(applyStream(fromHex(sealed), pad))
    const notes: unknown = JSON.parse(text)
    return notesShape(notes, '') ? undefined : (notes as Notes)
  } catch {
    return undefined
  }
}

/** XOR with blocks keccak256(pad, i); its own inverse. */
function applyStream(bytes: Uint8Array<ArrayBuffer>, pad: Hex): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length)
  for (let start = 0; start < bytes.length; start += 32) {
    const block = fromHex(keccak256(`${pad}${word(start / 32).slice(2)}`))
    for (let i = start; i < Math.min(start + 32, bytes.length); i++)
      out[i] = (bytes[i] as number) ^ (block[i - start] as number)
  }
  return out
}

import { keccak256 } from 'viem'
import { fits, type Shape } from '../content/fits.ts'
import { PRODUCED_LIMIT } from '../content/limits.ts'
import { fromHex, toHex } from '../content/sha256.ts'
import type { Hex } from '../types/ids.ts'
import type { Notes } from '../types/manifest.ts'
import { word } from './word.ts'

/** Longest notes that the contract takes, in bytes. */
export const NOTES_LIMIT = 4_096

const place: Shape = [0, 19]
const reason: Shape = /^(broken|unreadable|none-fits|offensive|private|other)$/
const comment: Shape = new RegExp(`^[^]{0,${NOTES_LIMIT}}$`)
const bytes32: Shape = /^[\w-]{43}$/
const content: readonly Shape[] = [
  place,
  bytes32,
  bytes32,
  bytes32,
  /^(?=.{3,80}$)[a-z]+\/[a-z0-9.+-]+$/,
  [0, PRODUCED_LIMIT],
]

/** Whether it is a list of at most 20 contents, one an item. */
const areContents = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 20 &&
  value.every(
    (note) =>
      Array.isArray(note) &&
      note.length === content.length &&
      content.every((shape, field) => fits(note[field], shape)),
  ) &&
  new Set(value.map(([item]) => item)).size === value.length

/** Whether it is a list of at most 20 pairs of an item's place and something about it. */
const arePairs = (value: unknown, second: Shape): boolean =>
  Array.isArray(value) &&
  value.length <= 20 &&
  value.every(
    (pair) => Array.isArray(pair) && pair.length === 2 && fits(pair[0], place) && fits(pair[1], second),
  )

function areNotes(value: unknown): value is Notes {
  const { problems, comments, contents, report, ...more } = Object(value) as Record<string, unknown>
  return (
    arePairs(problems, reason) &&
    arePairs(comments, comment) &&
    (contents === undefined || areContents(contents)) &&
    (report === undefined || fits(report, /^0x[\da-f]{32}$/)) &&
    Object.keys(more).length === 0
  )
}

/** Whether there is anything to attach. */
export function hasNotes(notes: Notes | undefined): notes is Notes {
  return (
    notes !== undefined && notes.problems.length + notes.comments.length + (notes.contents?.length ?? 0) > 0
  )
}

/**
 * Seals notes under the pad of the seat's labels, with a key stream of their own.
 *
 * @param pad The whole 32 bytes from {@link sealLabels}.
 */
export function sealNotes({ problems, comments, contents, report }: Notes, pad: Hex): Hex {
  const text = JSON.stringify({ problems, comments, contents, report })
  return toHex(applyStream(new TextEncoder().encode(text), pad))
}

/** Reads sealed notes. Undefined where they are no notes: whoever wrote them broke the format. */
export function unsealNotes(sealed: Hex, pad: Hex): Notes | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(applyStream(fromHex(sealed), pad))
    const notes: unknown = JSON.parse(text)
    return areNotes(notes) ? notes : undefined
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

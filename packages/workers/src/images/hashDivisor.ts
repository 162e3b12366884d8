import type { Size } from './lumaImage.ts'

/**
 * By how much a picture may be shrunk while it is decoded when only its hash is wanted: 1, 4 or 8. From these bounds on the
 * hash moves by at most 8 of 256 bits (test/bench measures it); at 640 pixels it was 16, and at an eighth of 900 it was 22.
 */
export function hashDivisor({ width, height }: Size): 1 | 4 | 8 {
  const shorter = Math.min(width, height)
  return shorter >= 1_800 ? 8 : shorter >= 900 ? 4 : 1
}

import type { ImageHeader } from './imageHeader.ts'

/**
 * Pixels that have to be left on the shorter side. PDQ takes 64 samples a side and smooths by no more than a picture
 * of this size has to offer: at 120 pixels the hash moved by up to 18 bits, at 240 by 8 at most.
 */
const minHashedSide = 200

/** By how much a picture may be shrunk while it is decoded when only its hash is wanted: 1, 2, 4 or 8. */
export function hashDivisor({ width, height }: Pick<ImageHeader, 'width' | 'height'>): number {
  return [8, 4, 2].find((divisor) => Math.min(width, height) / divisor >= minHashedSide) ?? 1
}

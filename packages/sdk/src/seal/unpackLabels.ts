import type { Label } from '../types/contribution.ts'

/** The first `items` labels of a packed word. A module of its own: whoever reads results needs no curve. */
export function unpackLabels(packed: bigint, items: number): Label[] {
  return Array.from({ length: items }, (_, item) => Number((packed >> BigInt(4 * item)) & 15n))
}

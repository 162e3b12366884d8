import { blockLeaves, dataBytes } from './format.ts'

const blockData = blockLeaves * dataBytes

/** Where a file lies. */
type Place = Readonly<{
  /** Its number. */
  file: number
  /** Block that its first byte is in, and the one of its last. */
  first: number
  last: number
  /** Where it starts in its first block. */
  at: number
  size: number
}>

function placesOf(sizes: readonly number[]): Place[] {
  let offset = 0
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size, file) => {
    // One without a byte lies where the next one starts, or at the very end.
    const start = Math.min(offset, total - 1)
    const first = Math.floor(start / blockData)
    const last = Math.floor(Math.max(start, offset + size - 1) / blockData)
    const at = offset - first * blockData
    offset += size
    return { file, first, last, at, size }
  })
}

/** Files that lie in one block, by block: whoever makes the block has all of their bytes. */
export function filesInBlocks(sizes: readonly number[]): ReadonlyMap<number, readonly Place[]> {
  const blocks = new Map<number, Place[]>()
  for (const place of placesOf(sizes)) {
    if (place.first !== place.last) continue
    const others = blocks.get(place.first)
    if (others) others.push(place)
    else blocks.set(place.first, [place])
  }
  return blocks
}

/** Numbers of the other files; they have to be read for their hash alone. */
export const filesAcrossBlocks = (sizes: readonly number[]): number[] =>
  placesOf(sizes)
    .filter(({ first, last }) => first !== last)
    .map(({ file }) => file)

import { popcount, wordsPerHash } from './pdqBits.ts'

/** A hash within the radius: its position in the index and how many bits differ. */
export type PdqMatch = Readonly<{ position: number; distance: number }>

/** Finds every hash within 31 bits of a query, exactly, without looking at most of them. */
export type PdqIndex = Readonly<{
  size: number
  /** Matches in no particular order. `radius` is at most 31. */
  search(query: Uint32Array, radius?: number): PdqMatch[]
}>

const parts = 16
const partValues = 65_536

/** Largest radius for which one-bit changes of a part suffice: 16 parts with 2 differing bits each would be 32. */
export const maxRadius = 31

/**
 * Multi-index hashing: each hash is filed under its 16 parts of 16 bits. Two hashes at most 31 bits apart share a part
 * up to one bit, so 16 x 17 short lists hold every match; each candidate is then compared in full. Takes 64 bytes a
 * hash plus 4 MiB.
 *
 * @param hashes 8 words each, one after another; kept, not copied
 */
export function createPdqIndex(hashes: Uint32Array): PdqIndex {
  const size = Math.floor(hashes.length / wordsPerHash)
  const starts = new Uint32Array(parts * (partValues + 1))
  const ids = new Uint32Array(parts * size)
  for (let part = 0; part < parts; part++) filePart(hashes, size, part, starts, ids)

  function search(query: Uint32Array, radius: number = maxRadius): PdqMatch[] {
    if (!(radius >= 0 && radius <= maxRadius))
      throw new RangeError(`The radius is 0 to ${maxRadius}, not ${radius}.`)
    // Keyed by position, since a match lies in several lists. A candidate seen twice is compared twice: that is cheaper
    // than to remember all of them.
    const matches = new Map<number, number>()
    for (let part = 0; part < parts; part++) {
      const own = partOf(query, 0, part)
      const base = part * (partValues + 1)
      for (let flip = -1; flip < 16; flip++) {
        const value = flip < 0 ? own : own ^ (1 << flip)
        const end = starts[base + value + 1] as number
        for (let at = starts[base + value] as number; at < end; at++) {
          const id = ids[at] as number
          const distance = distanceWithin(hashes, id, query, radius)
          if (distance >= 0) matches.set(id, distance)
        }
      }
    }
    return Array.from(matches, ([position, distance]) => ({ position, distance }))
  }

  return { size, search }
}

const partOf = (words: Uint32Array, at: number, part: number) =>
  part & 1 ? (words[at + (part >> 1)] as number) >>> 16 : (words[at + (part >> 1)] as number) & 0xffff

/** Counting sort of all ids by one part; starts become positions in `ids`. */
function filePart(
  hashes: Uint32Array,
  size: number,
  part: number,
  starts: Uint32Array,
  ids: Uint32Array,
): void {
  const first = part * (partValues + 1)
  const table = starts.subarray(first, first + partValues + 1)
  for (let id = 0; id < size; id++) {
    const value = partOf(hashes, id * wordsPerHash, part)
    table[value] = (table[value] as number) + 1
  }
  let end = part * size
  for (let value = 0; value <= partValues; value++) {
    end += table[value] as number
    table[value] = end
  }
  // Filled from the back, so every start ends up where its list begins.
  for (let id = size - 1; id >= 0; id--) {
    const value = partOf(hashes, id * wordsPerHash, part)
    const at = (table[value] as number) - 1
    table[value] = at
    ids[at] = id
  }
}

/** The distance, or -1 as soon as it is beyond the radius. */
function distanceWithin(hashes: Uint32Array, id: number, query: Uint32Array, radius: number): number {
  const at = id * wordsPerHash
  let distance = 0
  for (let word = 0; word < wordsPerHash; word++) {
    distance += popcount((hashes[at + word] as number) ^ (query[word] as number))
    if (distance > radius) return -1
  }
  return distance
}

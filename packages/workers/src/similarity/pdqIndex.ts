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
const partBits = 16
const partValues = 1 << partBits
/** A part as it is, and with each of its bits turned. */
const variants = 1 + partBits

/** Largest radius for which one-bit changes of a part suffice: 16 parts with 2 differing bits each would be 32. */
export const maxRadius = 31

/**
 * Multi-index hashing: each hash is filed under its 16 parts of 16 bits, so 16 x 17 short lists hold every match.
 *
 * Only two numbers about the differences have to be looked at. Lay the parts on a ring and walk it from the right one
 * on: by the cycle lemma there is a start from which, after every n parts, no more than n / 16 of the radius was met. At
 * radius 31 that is at most 1 bit in the first part and 3 in the first two. So each list also holds the part after its
 * own, next to each other in memory, and about one in 500 hashes of a list goes on to be compared in full.
 *
 * Takes 96 bytes a hash plus 4 MiB.
 *
 * @param hashes 8 words each, one after another; kept, not copied
 */
export function createPdqIndex(hashes: Uint32Array): PdqIndex {
  const size = Math.floor(hashes.length / wordsPerHash)
  const lists = {
    starts: new Uint32Array(parts * (partValues + 1)),
    ids: new Uint32Array(parts * size),
    nextParts: new Uint16Array(parts * size),
  }
  for (let part = 0; part < parts; part++) filePart(hashes, size, part, lists)
  const { ids, nextParts } = lists
  const ranges = new Uint32Array(2 * parts * variants)

  function search(query: Uint32Array, radius: number = maxRadius): PdqMatch[] {
    if (!(radius >= 0 && radius <= maxRadius))
      throw new RangeError(`The radius is 0 to ${maxRadius}, not ${radius}.`)
    // All bounds first: these reads don't wait for each other, and then the lists can be read ahead.
    readRanges(query, lists.starts, ranges)
    const inOne = Math.floor(radius / parts)
    const inTwo = Math.floor((2 * radius) / parts)
    // Keyed by position, since a match may lie in several lists.
    const matches = new Map<number, number>()
    for (let list = 0; list < parts * variants; list++) {
      const turned = list % variants === 0 ? 0 : 1
      if (turned > inOne) continue
      const next = partOf(query, 0, (Math.floor(list / variants) + 1) % parts)
      const end = ranges[2 * list + 1] as number
      for (let at = ranges[2 * list] as number; at < end; at++) {
        if (popcount((nextParts[at] as number) ^ next) > inTwo - turned) continue
        const id = ids[at] as number
        const distance = distanceWithin(hashes, id, query, radius)
        if (distance >= 0) matches.set(id, distance)
      }
    }
    return Array.from(matches, ([position, distance]) => ({ position, distance }))
  }

  return { size, search }
}

/** `starts` holds where the list of each value begins in the other two, part after part. */
type Lists = Readonly<{ starts: Uint32Array; ids: Uint32Array; nextParts: Uint16Array }>

/** First and end of the lists in which matches may be: for each part, its own value and then its variants. */
function readRanges(query: Uint32Array, starts: Uint32Array, ranges: Uint32Array): void {
  let to = 0
  for (let part = 0; part < parts; part++) {
    const own = partOf(query, 0, part)
    for (let variant = 0; variant < variants; variant++) {
      const list = part * (partValues + 1) + (variant === 0 ? own : own ^ (1 << (variant - 1)))
      ranges[to++] = starts[list] as number
      ranges[to++] = starts[list + 1] as number
    }
  }
}

const partOf = (words: Uint32Array, at: number, part: number) =>
  part & 1 ? (words[at + (part >> 1)] as number) >>> 16 : (words[at + (part >> 1)] as number) & 0xffff

/** Counting sort of all ids by one part; starts become positions in `ids`. */
function filePart(hashes: Uint32Array, size: number, part: number, { starts, ids, nextParts }: Lists): void {
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
    nextParts[at] = partOf(hashes, id * wordsPerHash, (part + 1) % parts)
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

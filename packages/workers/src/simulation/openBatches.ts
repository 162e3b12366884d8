/** Batches with a free seat, in their order. Looking one up takes the logarithm of their number, so that large campaigns are quick. */
export type OpenBatches = Readonly<{
  size(): number
  /**
   * The batch that stands at this place, from 0, when some are passed over.
   *
   * @param without open ones, ascending
   */
  at(place: number, without: readonly number[]): number
  remove(batch: number): void
}>

/** All batches are open at first. */
export function createOpenBatches(batches: number): OpenBatches {
  // A Fenwick tree: entry i counts the open ones among the lowest-bit-of-i batches up to i.
  const counts = Uint32Array.from({ length: batches + 1 }, (_, i) => i & -i)
  let size = batches
  const below = (batch: number) => {
    let sum = 0
    for (let i = batch; i > 0; i -= i & -i) sum += counts[i] as number
    return sum
  }
  return {
    size: () => size,
    at(place, without) {
      let left = place
      for (const batch of without) if (below(batch) <= left) left++
      let found = 0
      for (let step = 1 << (31 - Math.clz32(batches)); step > 0; step >>= 1)
        if (found + step <= batches && (counts[found + step] as number) <= left) {
          found += step
          left -= counts[found] as number
        }
      return found
    },
    remove(batch) {
      size--
      for (let i = batch + 1; i <= batches; i += i & -i) (counts[i] as number)--
    },
  }
}

/** Random numbers that are the same in every run. */
export type Random = Readonly<{
  /** 0 to `limit` - 1. */
  below(limit: number): number
  /** In a random order. */
  shuffled<T>(values: readonly T[]): T[]
}>

/** A source (mulberry32) that depends on the seed alone. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  const shuffled = <T>(values: readonly T[]): T[] => {
    const all = [...values]
    for (let i = all.length - 1; i > 0; i--) {
      const j = below(i + 1)
      ;[all[i], all[j]] = [all[j] as T, all[i] as T]
    }
    return all
  }
  return { below, shuffled }
}

/** Random numbers that are the same in every run. */

/** A source of 32-bit numbers (mulberry32) that depends on the seed alone. */
export function createRandom(seed: number): { below(limit: number): number; bits(count: number): bigint } {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  return {
    below: (limit) => Math.floor((next() / 2 ** 32) * limit),
    bits: (count) => {
      let value = 0n
      for (let have = 0; have < count; have += 32) value = (value << 32n) | BigInt(next())
      return value & ((1n << BigInt(count)) - 1n)
    },
  }
}

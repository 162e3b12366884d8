/** Numbers in [0, 1) that depend on nothing but the seed, so that every start of the demo shows the same campaigns. */
export type Random = () => number

/** A small generator (mulberry32). Good enough to shuffle with; never use it for salts or keys. */
export function createRandom(seed: string): Random {
  let state = 0x9e3779b9
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x85ebca6b)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A shuffled copy (Fisher-Yates). */
export function shuffle<Value>(values: readonly Value[], random: Random): Value[] {
  const copy = [...values]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [copy[last] as Value, copy[other] as Value]
    copy[last] = b
    copy[other] = a
  }
  return copy
}

/** Words of 32 bits in a hash. */
export const wordsPerHash = 8

/** 64 hex digits as 8 words. @throws TypeError on anything else */
export function parsePdq(hash: string): Uint32Array {
  if (!/^[0-9a-f]{64}$/i.test(hash)) throw new TypeError(`"${hash}" is not a PDQ hash of 64 hex digits.`)
  return Uint32Array.from({ length: wordsPerHash }, (_, i) =>
    Number.parseInt(hash.slice(8 * i, 8 * i + 8), 16),
  )
}

/** Set bits of a 32-bit word. */
export function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Differing bits of two hashes of 64 hex digits, 0 to 256. */
export function pdqDistance(a: string, b: string): number {
  const [left, right] = [parsePdq(a), parsePdq(b)]
  return left.reduce((sum, word, i) => sum + popcount(word ^ (right[i] as number)), 0)
}

/**
 * floor(4,096 log2(n / d)) but for the last digit's rounding, by twelve squarings, exactly as `Gate.log2Q12` of the contracts
 * defines it.
 *
 * @param n 1 to 2^64 - 1
 * @param d 1 to 2^64 - 1
 */
export function log2Q12(n: bigint, d: bigint): number {
  let m = (n << 64n) / d
  const b = m.toString(2).length - 1
  m = b > 127 ? m >> BigInt(b - 127) : m << BigInt(127 - b)
  let digits = 0
  for (let i = 0; i < 12; i++) {
    m = (m * m) >> 127n
    const digit = m >> 128n
    m >>= digit
    digits = (digits << 1) | Number(digit)
  }
  return (b - 64) * 4096 + digits
}

let table: Uint16Array | undefined

/** `log2Q12(4096 + i, 4096)` for each i below 4,096: what the twelve digits after the first one add. Made on first use. */
export function logTable(): Uint16Array {
  table ??= Uint16Array.from({ length: 4096 }, (_, i) => log2Q12(BigInt(4096 + i), 4096n))
  return table
}

/**
 * log2 of a whole number in 1/4,096, from its first 13 binary digits; the others are cut off.
 *
 * @param x 1 to 2^32 - 1
 * @param table {@link logTable}
 */
export function log2Of(x: number, table: Uint16Array): number {
  const b = 31 - Math.clz32(x)
  const first = b > 12 ? x >>> (b - 12) : x << (12 - b)
  return b * 4096 + (table[first & 4095] as number)
}

/** The same up to 2^53 - 1. Cutting off 21 digits first changes nothing: they are behind the thirteenth. */
export function log2OfLarge(x: number, table: Uint16Array): number {
  return x < 4_294_967_296 ? log2Of(x, table) : log2Of(Math.floor(x / 2_097_152), table) + 21 * 4096
}

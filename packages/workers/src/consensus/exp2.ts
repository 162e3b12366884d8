/** floor(2^26 2^(-2^i / 4096)) for i = 0 to 11. */
const factors = [
  67_097_508, 67_086_154, 67_063_453, 67_018_073, 66_927_405, 66_746_437, 66_385_968, 65_670_859, 64_263_668,
  61_539_099, 56_431_603, 47_453_132,
] as const
const unit = 2 ** 26

let table: Uint32Array | undefined

/**
 * 2^20 2^(-f / 4096) for each f below 4,096, as the contracts compute it: from m = 2^26, for each digit i that is set in f, lowest
 * first, m = floor(m factors[i] / 2^26); the entry is floor(m / 64). Made on first use; every product is below 2^53.
 */
export function expTable(): Uint32Array {
  table ??= Uint32Array.from({ length: 4096 }, (_, f) => {
    let m = unit
    factors.forEach((factor, i) => {
      if ((f >> i) & 1) m = Math.floor((m * factor) / unit)
    })
    return Math.floor(m / 64)
  })
  return table
}

/**
 * 2^20 2^(-d / 4096), rounded down; 0 from 21 binary digits on.
 *
 * @param d 0 to 2^31 - 1
 * @param table {@link expTable}
 */
export function exp2Of(d: number, table: Uint32Array): number {
  const digits = d >>> 12
  return digits > 20 ? 0 : (table[d & 4095] as number) >>> digits
}

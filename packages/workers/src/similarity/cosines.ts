/** round(2^14 * cos(pi * k / 128)) for k = 0..64, written out because Math.cos may differ between engines. */
const quarter = [
  16384, 16379, 16364, 16340, 16305, 16261, 16207, 16143, 16069, 15986, 15893, 15791, 15679, 15557, 15426,
  15286, 15137, 14978, 14811, 14635, 14449, 14256, 14053, 13842, 13623, 13395, 13160, 12916, 12665, 12406,
  12140, 11866, 11585, 11297, 11003, 10702, 10394, 10080, 9760, 9434, 9102, 8765, 8423, 8076, 7723, 7366,
  7005, 6639, 6270, 5897, 5520, 5139, 4756, 4370, 3981, 3590, 3196, 2801, 2404, 2006, 1606, 1205, 804, 402, 0,
] as const

/** 2^14 * cos(pi * k / 128) for any whole `k`. */
export function cosine(k: number): number {
  const turned = k % 256
  const folded = turned > 128 ? 256 - turned : turned
  return folded > 64 ? -(quarter[128 - folded] as number) : (quarter[folded] as number)
}

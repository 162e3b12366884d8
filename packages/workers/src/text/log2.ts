/** log2(value) in 1/256, for a whole number >= 1. By repeated squaring: Math.log2 may differ between engines. */
export function log2Q8(value: number): number {
  let whole = 0
  let rest = value
  while (rest >= 2) {
    rest /= 2
    whole++
  }
  let result = whole
  for (let bit = 0; bit < 8; bit++) {
    rest *= rest
    result *= 2
    if (rest >= 2) {
      rest /= 2
      result++
    }
  }
  return result
}

/** Weights sum to this, so a weighted sum of bytes stays far within 32 bits. */
export const weightOne = 4_096

/** The pixels one sample looks at: `weights[k]` belongs to pixel `first + k`. */
type TentTaps = Readonly<{ first: number; weights: readonly number[] }>

/**
 * Taps of all samples in flat rows, which is what the sums read fastest: sample `i` starts at pixel `first[i]` and owns
 * the weights from `start[i]` up to `start[i + 1]`.
 */
export type TentTable = Readonly<{ first: Int32Array; start: Int32Array; weights: Int32Array }>

/**
 * PDQ brings an image to 64 samples a side by two box filters along each axis, then takes every n-th pixel. Only the
 * taken pixels matter, so both boxes are folded into one short row of weights for each of them, narrower at the
 * borders as in the reference.
 *
 * @param length pixels along the axis
 * @param samples samples along the axis
 * @param nominal pixels the axis would have in a picture decoded at full size: a smaller decode is filtered as if its
 *   pixels were repeated to that many, so that both give nearly the same samples
 */
export function tentWeights(length: number, samples: number, nominal: number = length): TentTable {
  const key = `${length} ${samples} ${nominal}`
  const table = known.get(key) ?? makeTable(length, samples, nominal)
  // Pictures of one set mostly share a few sizes; of endless others, none is kept for long.
  if (known.size > 64) known.clear()
  known.set(key, table)
  return table
}

const known = new Map<string, TentTable>()

function makeTable(length: number, samples: number, nominal: number): TentTable {
  const taps = tentOf(nominal, samples).map((one) => fold(one, length, nominal))
  const start = new Int32Array(samples + 1)
  taps.forEach(({ weights }, i) => (start[i + 1] = (start[i] as number) + weights.length))
  return {
    first: Int32Array.from(taps, ({ first }) => first),
    start,
    weights: Int32Array.from(taps.flatMap(({ weights }) => weights)),
  }
}

/** Gathers the weights of repeated pixels. */
function fold({ first, weights }: TentTaps, length: number, nominal: number): TentTaps {
  if (length === nominal) return { first, weights }
  const source = (at: number) => Math.floor(((2 * at + 1) * length) / (2 * nominal))
  const folded: number[] = []
  weights.forEach((weight, k) => {
    const at = source(first + k) - source(first)
    folded[at] = (folded[at] ?? 0) + weight
  })
  return { first: source(first), weights: folded }
}

function tentOf(length: number, samples: number): TentTaps[] {
  const size = Math.floor((length + 2 * samples - 1) / (2 * samples))
  // A window of 7 reaches 3 to either side, one of 8 reaches 3 back and 4 ahead.
  const ahead = Math.floor(size / 2)
  const back = size - 1 - ahead
  const windowOf = (at: number) => [Math.max(0, at - back), Math.min(length - 1, at + ahead)] as const
  return Array.from({ length: samples }, (_, sample) => {
    const center = Math.floor(((2 * sample + 1) * length) / (2 * samples))
    const [outerFirst, outerLast] = windowOf(center)
    const [first] = windowOf(outerFirst)
    const [, last] = windowOf(outerLast)
    const exact = Array.from({ length: last - first + 1 }, () => 0)
    for (let outer = outerFirst; outer <= outerLast; outer++) {
      const [innerFirst, innerLast] = windowOf(outer)
      const share = 1 / ((outerLast - outerFirst + 1) * (innerLast - innerFirst + 1))
      for (let at = innerFirst; at <= innerLast; at++) exact[at - first] = (exact[at - first] ?? 0) + share
    }
    const weights = exact.map((weight) => Math.round(weight * weightOne))
    // Rounding may leave a remainder; the middle takes it, so flat areas stay flat.
    const middle = center - first
    weights[middle] = (weights[middle] ?? 0) + weightOne - weights.reduce((sum, weight) => sum + weight, 0)
    return { first, weights }
  })
}

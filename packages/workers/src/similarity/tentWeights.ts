/** Weights sum to this, so a weighted sum of bytes stays far within 32 bits. */
export const weightOne = 4_096

/** The pixels one sample looks at: `weights[k]` belongs to pixel `first + k`. */
type TentTaps = Readonly<{ first: number; weights: readonly number[] }>

/**
 * Taps of all samples in flat rows, which is what the sums read fastest: sample `i` starts at pixel `first[i]` and owns
 * the weights from `start[i]` up to `start[i + 1]`.
 */
export type TentTable = Readonly<{ first: Int32Array; start: Int32Array; weights: Int32Array }>

/** An axis of a plane that was decoded small: pixels in the original, in its small copy, and per pixel of the plane. */
export type ReducedAxis = Readonly<{ original: number; small: number; step: number }>

/**
 * PDQ brings an image to 64 samples a side by two box filters along each axis, then takes every n-th pixel. Only the
 * taken pixels matter, so both boxes are folded into one short row of weights for each of them, narrower at the
 * borders as in the reference.
 *
 * @param length pixels along the axis
 * @param samples samples along the axis
 * @param axis given for a plane that was decoded small: the samples are then nearly those of the original's small copy
 */
export function tentWeights(length: number, samples: number, axis?: ReducedAxis): TentTable {
  const key = [length, samples, axis?.original, axis?.small, axis?.step].join(' ')
  const table = known.get(key) ?? makeTable(length, samples, axis)
  // Pictures of one set mostly share a few sizes; of endless others, none is kept for long.
  if (known.size > 64) known.clear()
  known.set(key, table)
  return table
}

const known = new Map<string, TentTable>()

function makeTable(length: number, samples: number, axis: ReducedAxis | undefined): TentTable {
  const taps = tentOf(axis?.small ?? length, samples).map((one) => (axis ? rebase(one, length, axis) : one))
  const start = new Int32Array(samples + 1)
  taps.forEach(({ weights }, i) => (start[i + 1] = (start[i] as number) + weights.length))
  return {
    first: Int32Array.from(taps, ({ first }) => first),
    start,
    weights: Int32Array.from(taps.flatMap(({ weights }) => weights)),
  }
}

/**
 * The same taps on the reduced plane. A pixel of the small copy is the mean of a few whole pixels of the original, now one
 * more and now one less, and that unevenness shows in the hash, so it is followed to the pixel. Within a pixel of the
 * reduced plane brightness is taken for the parabola that keeps its own mean and those of its neighbors.
 */
function rebase(
  { first, weights }: TentTaps,
  length: number,
  { original, small, step }: ReducedAxis,
): TentTaps {
  const edge = (at: number) => Math.floor((at * original) / small) / step
  const from = Math.max(0, Math.floor(edge(first)) - 1)
  const to = Math.min(length, Math.ceil(edge(first + weights.length)) + 1)
  const exact = Array.from({ length: to - from }, () => 0)
  const add = (at: number, weight: number) => {
    const index = Math.min(Math.max(at, 0), length - 1) - from
    exact[index] = (exact[index] ?? 0) + weight
  }
  weights.forEach((weight, k) => {
    const [left, right] = [edge(first + k), edge(first + k + 1)]
    for (let at = Math.floor(left); at < right; at++) {
      // From where to where, with 0 in the middle of this pixel, and how much of the whole that is.
      const begin = Math.max(left, at) - at - 0.5
      const end = Math.min(right, at + 1) - at - 0.5
      const share = (weight * (end - begin)) / (right - left)
      const slope = (begin + end) / 2
      const bend = (begin * begin + begin * end + end * end) / 3 - 1 / 12
      add(at - 1, (share * (bend - slope)) / 2)
      add(at, share * (1 - bend))
      add(at + 1, (share * (bend + slope)) / 2)
    }
  })
  return { first: from, weights: rounded(exact, exact.length >> 1) }
}

/** Whole weights. Rounding may leave a remainder; the one in the middle takes it, so flat areas stay flat. */
function rounded(exact: readonly number[], middle: number): number[] {
  const weights = exact.map((weight) => Math.round(weight))
  weights[middle] = (weights[middle] ?? 0) + weightOne - weights.reduce((sum, weight) => sum + weight, 0)
  return weights
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
    const inWhole = exact.map((weight) => weight * weightOne)
    return { first, weights: rounded(inWhole, center - first) }
  })
}

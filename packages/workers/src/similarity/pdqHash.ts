import { type LumaPlane, type Reduction, smallSize } from '../images/lumaImage.ts'
import { cosine } from './cosines.ts'
import { type ReducedAxis, type TentTable, tentWeights, weightOne } from './tentWeights.ts'

/** A PDQ hash: 256 bits as 64 hex digits, and how much structure the image has (0..100; below 50 don't trust it). */
export type PdqHash = Readonly<{ hash: string; quality: number }>

const side = 64
const bands = 16
/** Fraction bits kept of a sample. */
const sampleOne = 256

/**
 * PDQ, the perceptual hash of ThreatExchange, in integers: 64 x 64 samples, their 16 x 16 lowest frequencies without
 * the constant one, one bit each for "above the median". Images that were resized, recompressed or slightly edited
 * differ in at most 31 of 256 bits.
 *
 * @param reduction how `plane` was decoded, unless it holds the picture at full size or as the small copy of it
 */
export function pdqHash(plane: LumaPlane, reduction?: Reduction): PdqHash {
  if (plane.width < 5 || plane.height < 5) return { hash: '0'.repeat(64), quality: 0 }
  const samples = sample(plane, reduction)
  const frequencies = transform(samples)
  const median = Float64Array.from(frequencies).sort()[127] as number
  let hash = ''
  // The reference prints the last bit first.
  for (let digit = 63; digit >= 0; digit--) {
    let value = 0
    for (let bit = 3; bit >= 0; bit--)
      value = 2 * value + Number((frequencies[4 * digit + bit] as number) > median)
    hash += value.toString(16)
  }
  return { hash, quality: quality(samples) }
}

/** 64 x 64 samples in 1/256 luma. */
function sample(plane: LumaPlane, reduction: Reduction | undefined): Int32Array {
  const narrow = weighAcross(plane, tentWeights(plane.width, side, axisOf(reduction, 'width')))
  const { first, start, weights } = tentWeights(plane.height, side, axisOf(reduction, 'height'))
  const samples = new Int32Array(side * side)
  for (let i = 0; i < side; i++) {
    for (let k = start[i] as number; k < (start[i + 1] as number); k++) {
      const from = ((first[i] as number) + k - (start[i] as number)) * side
      const weight = weights[k] as number
      for (let j = 0; j < side; j++) {
        samples[i * side + j] = (samples[i * side + j] as number) + weight * (narrow[from + j] as number)
      }
    }
  }
  return samples.map((sum) => (sum + weightOne / 2) >> 12)
}

function axisOf(reduction: Reduction | undefined, axis: 'width' | 'height'): ReducedAxis | undefined {
  if (!reduction) return undefined
  const { original, step } = reduction
  return { original: original[axis], small: smallSize(original)[axis], step }
}

/** Every row as 64 samples in 1/256 luma: 4 of 12 fraction bits go, so that the sums going down fit into 32 bits. */
function weighAcross({ luma, width, height }: LumaPlane, { first, start, weights }: TentTable): Int32Array {
  const narrow = new Int32Array(height * side)
  for (let y = 0; y < height; y++) {
    for (let j = 0; j < side; j++) {
      const offset = y * width + (first[j] as number) - (start[j] as number)
      const end = start[j + 1] as number
      let sum = 0
      for (let k = start[j] as number; k < end; k++)
        sum += (weights[k] as number) * (luma[offset + k] as number)
      narrow[y * side + j] = (sum + 8) >> 4
    }
  }
  return narrow
}

/** The reference's measure: how many clear steps there are between neighbors, scaled so that 100 is plenty. */
function quality(samples: Int32Array): number {
  const step = (from: number, to: number) =>
    Math.abs(Math.trunc((((samples[from] as number) - (samples[to] as number)) * 100) / (255 * sampleOne)))
  let gradients = 0
  for (let i = 0; i < side; i++) {
    for (let j = 0; j < side; j++) {
      const at = i * side + j
      if (i < side - 1) gradients += step(at, at + side)
      if (j < side - 1) gradients += step(at, at + 1)
    }
  }
  return Math.min(100, Math.floor(gradients / 90))
}

const middle = side / 2

/**
 * matrix[i][k] = 2^14 * cos(pi / 128 * (i + 1) * (2k + 1)): frequencies 1 to 16 of the DCT-II, of which the first half of
 * each row is enough, since even frequencies are mirrored in the middle and odd ones mirrored with the sign turned.
 */
const matrix = Float64Array.from({ length: bands * middle }, (_, at) =>
  cosine((Math.floor(at / middle) + 1) * (2 * (at % middle) + 1)),
)

/** The 16 x 16 frequencies, rows first. Products stay below 2^53, so they are exact. */
function transform(samples: Int32Array): Float64Array {
  const down = transformRows(Float64Array.from(samples), side)
  const half = down.map((sum) => Math.floor(sum / 256))
  return transpose(transformRows(transpose(half, side), bands), bands)
}

/** Transforms down the columns of a matrix of 64 rows: 16 rows remain. */
function transformRows(rows: Float64Array, width: number): Float64Array {
  const out = new Float64Array(bands * width)
  const folded = [new Float64Array(width), new Float64Array(width)] as const
  for (let k = 0; k < middle; k++) {
    for (let j = 0; j < width; j++) {
      const upper = rows[k * width + j] as number
      const lower = rows[(side - 1 - k) * width + j] as number
      folded[0][j] = upper - lower
      folded[1][j] = upper + lower
    }
    for (let i = 0; i < bands; i++) {
      const factor = matrix[i * middle + k] as number
      const mirrored = folded[(i & 1) as 0 | 1]
      for (let j = 0; j < width; j++) {
        out[i * width + j] = (out[i * width + j] as number) + factor * (mirrored[j] as number)
      }
    }
  }
  return out
}

/** Rows become columns. `width` is that of the given matrix. */
function transpose(values: Float64Array, width: number): Float64Array {
  const height = values.length / width
  return values.map((_, at) => values[(at % height) * width + Math.floor(at / height)] as number)
}

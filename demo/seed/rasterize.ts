import { DRAWING_SIDE, type Drawing } from './drawings.ts'

/** A picture of few tones, row by row: 0 is paper, `TONES - 1` is ink. */
export type Raster = Readonly<{ side: number; tones: Uint8Array }>

/** Tones of a raster: 4 bits a pixel are enough for a clean edge, and halve what has to be compressed. */
export const TONES = 16

/** Width of the pen's blur in cells of the drawing. Below 0.6 lines wobble, above 0.9 eyes close. */
const BLUR = 0.72
/** Cells on each side that still add to a point. */
const REACH = 3
/** Blurred ink above this is line. The lines of the data are one cell wide, which blurs to a peak of 0.43 to 0.55. */
const THRESHOLD = 0.37
/** Paper around the drawing, in cells. */
const MARGIN = 2

/**
 * Draws a 28 x 28 drawing large: the ink is blurred by a Gaussian, and the line is where it exceeds a threshold, with the
 * edge's coverage taken from the slope. Two neighbouring cells that share a line's ink blur to one line between
 * them, so strokes come out smooth at any size. The drawing is moved to the middle.
 *
 * @param scale Pixels a cell; the picture has `(28 + 2 x margin) x scale` pixels a side.
 */
export function rasterize(drawing: Drawing, scale: number): Raster {
  const side = (DRAWING_SIDE + 2 * MARGIN) * scale
  const { left, right, top, bottom } = findBounds(drawing)
  const columns = blurWeights(side, scale, MARGIN + (DRAWING_SIDE - left - right) / 2)
  const rows = blurWeights(side, scale, MARGIN + (DRAWING_SIDE - top - bottom) / 2)
  const across = blurAcross(drawing, columns, side)
  const field = blurDown(across, rows, side)
  return { side, tones: inkTones(field, side) }
}

type Bounds = { left: number; right: number; top: number; bottom: number }

/** The cells that hold ink; `right` and `bottom` are exclusive. The whole drawing where there is none. */
function findBounds(drawing: Drawing): Bounds {
  const bounds = { left: DRAWING_SIDE, right: 0, top: DRAWING_SIDE, bottom: 0 }
  drawing.forEach((ink, index) => {
    if (ink === 0) return
    const [x, y] = [index % DRAWING_SIDE, Math.floor(index / DRAWING_SIDE)]
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x + 1)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y + 1)
  })
  return bounds.right > 0 ? bounds : { left: 0, right: DRAWING_SIDE, top: 0, bottom: DRAWING_SIDE }
}

type Weights = Readonly<{ first: Int16Array; weights: Float32Array }>
const TAPS = 2 * REACH + 1

/** For each pixel of a side: the first cell that adds to it and the weights of the seven from there. */
function blurWeights(side: number, scale: number, offset: number): Weights {
  const first = new Int16Array(side)
  const weights = new Float32Array(side * TAPS)
  for (let pixel = 0; pixel < side; pixel++) {
    const center = (pixel + 0.5) / scale - offset - 0.5
    const start = Math.round(center) - REACH
    first[pixel] = start
    for (let tap = 0; tap < TAPS; tap++) {
      const distance = (start + tap - center) / BLUR
      weights[pixel * TAPS + tap] = Math.exp((-distance * distance) / 2) / (BLUR * Math.sqrt(2 * Math.PI))
    }
  }
  return { first, weights }
}

function blurAcross(drawing: Drawing, { first, weights }: Weights, side: number): Float32Array {
  const across = new Float32Array(DRAWING_SIDE * side)
  for (let y = 0; y < DRAWING_SIDE; y++) {
    for (let pixel = 0; pixel < side; pixel++) {
      const start = first[pixel] ?? 0
      let sum = 0
      for (let tap = 0; tap < TAPS; tap++) {
        const x = start + tap
        if (x < 0 || x >= DRAWING_SIDE) continue
        sum += (weights[pixel * TAPS + tap] ?? 0) * (drawing[y * DRAWING_SIDE + x] ?? 0)
      }
      across[y * side + pixel] = sum
    }
  }
  return across
}

function blurDown(across: Float32Array, { first, weights }: Weights, side: number): Float32Array {
  const field = new Float32Array(side * side)
  for (let pixel = 0; pixel < side; pixel++) {
    const start = first[pixel] ?? 0
    const out = field.subarray(pixel * side, (pixel + 1) * side)
    for (let tap = 0; tap < TAPS; tap++) {
      const y = start + tap
      if (y < 0 || y >= DRAWING_SIDE) continue
      const weight = weights[pixel * TAPS + tap] ?? 0
      const row = across.subarray(y * side, (y + 1) * side)
      for (let x = 0; x < side; x++) out[x] = (out[x] ?? 0) + weight * (row[x] ?? 0)
    }
  }
  return field
}

/** Coverage of each pixel by the line: its distance to the edge in pixels is the excess over the slope. */
function inkTones(field: Float32Array, side: number): Uint8Array {
  const tones = new Uint8Array(side * side)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const index = y * side + x
      const excess = (field[index] ?? 0) - THRESHOLD
      // No slope of a blurred cell reaches 0.2 a pixel, so a pixel farther off than this is all paper or all ink.
      if (excess < -0.1 || excess > 0.1) {
        tones[index] = excess > 0 ? TONES - 1 : 0
        continue
      }
      const slopeX =
        ((field[index + (x + 1 < side ? 1 : 0)] ?? 0) - (field[index - (x > 0 ? 1 : 0)] ?? 0)) / 2
      const slopeY =
        ((field[index + (y + 1 < side ? side : 0)] ?? 0) - (field[index - (y > 0 ? side : 0)] ?? 0)) / 2
      const distance = excess / Math.max(Math.hypot(slopeX, slopeY), 1e-4)
      tones[index] = Math.round(Math.min(1, Math.max(0, distance + 0.5)) * (TONES - 1))
    }
  }
  return tones
}

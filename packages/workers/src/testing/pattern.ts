import type { LumaImage } from '../images/lumaImage.ts'
import { makeLumaImage, smallCopyBytes } from '../images/makeLumaImage.ts'
import type { PixelEngine } from '../pixels/pixelEngine.ts'

/** A made-up picture that a golden vector names instead of carrying its bytes. Integers only. */
export type Pattern = Readonly<{
  kind: 'noise' | 'gradient' | 'checkers' | 'flat' | 'rings'
  width: number
  height: number
  /** Seed, square size, or grey value, depending on the kind. */
  parameter: number
}>

/** Draws a pattern into an engine's memory. */
export function drawPattern({ kind, width, height, parameter }: Pattern, pixels: PixelEngine): LumaImage {
  pixels.reset(width * height + smallCopyBytes(width, height))
  const luma = pixels.alloc(width * height)
  let state = parameter >>> 0
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      if (kind === 'noise') luma[at] = state >>> 24
      else if (kind === 'gradient') luma[at] = Math.floor((x * 255) / width)
      else if (kind === 'checkers')
        luma[at] = (Math.floor(x / parameter) + Math.floor(y / parameter)) % 2 ? 235 : 20
      else if (kind === 'flat') luma[at] = parameter
      else luma[at] = Math.floor(((x - (width >> 1)) ** 2 + (y - (height >> 1)) ** 2) / parameter) & 255
    }
  }
  return makeLumaImage({ luma, width, height }, pixels)
}

import type { PixelEngine } from '../pixels/pixelEngine.ts'
import { type LumaImage, type LumaPlane, type Size, smallSize } from './lumaImage.ts'

/**
 * Adds the small copy to a plane that lies in the engine's memory.
 *
 * @param original size in the file, where the decoder was asked for less
 */
export function makeLumaImage(full: LumaPlane, pixels: PixelEngine, original: Size = full): LumaImage {
  const { width, height } = smallSize(full)
  const nominal = smallSize(original)
  if (width === full.width && height === full.height) return { full, small: full, nominal }
  const luma = pixels.alloc(width * height)
  pixels.shrink(full.luma, full.width, full.height, luma, width, height)
  return { full, small: { luma, width, height }, nominal }
}

/** Bytes {@link makeLumaImage} needs beside the full plane: the small copy and one row of sums. */
export function smallCopyBytes(width: number, height: number): number {
  const small = smallSize({ width, height })
  return small.width * small.height + 2 * width + 64
}

import type { PixelEngine } from '../pixels/pixelEngine.ts'
import { type LumaImage, type LumaPlane, type Reduction, smallSize } from './lumaImage.ts'

/**
 * Adds the small copy to a plane that lies in the engine's memory. A plane that was decoded small stays as it is: the
 * hash samples it as if the copy had been made of the whole picture.
 */
export function makeLumaImage(full: LumaPlane, pixels: PixelEngine, reduction?: Reduction): LumaImage {
  if (reduction) return { full, small: full, reduction }
  const { width, height } = smallSize(full)
  if (width === full.width && height === full.height) return { full, small: full }
  const luma = pixels.alloc(width * height)
  pixels.shrink(full.luma, full.width, full.height, luma, width, height)
  return { full, small: { luma, width, height } }
}

/** Bytes {@link makeLumaImage} needs beside the full plane: the small copy and one row of sums. */
export function smallCopyBytes(width: number, height: number): number {
  const small = smallSize({ width, height })
  return small.width * small.height + 2 * width + 64
}

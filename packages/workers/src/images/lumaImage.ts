/** One byte of brightness a pixel, row by row without gaps. */
export type LumaPlane = Readonly<{ luma: Uint8Array; width: number; height: number }>

/** Width and height in pixels. */
export type Size = Readonly<{ width: number; height: number }>

/** A decoded image at two scales. */
export type LumaImage = Readonly<{
  /** Every pixel that was decoded. */
  full: LumaPlane
  /** The copy whose longer side is at most {@link smallSide}, or all there is after a decode that shrank the picture. */
  small: LumaPlane
  /** Set after a decode that shrank the picture, which is enough for its hash alone. */
  reduction?: Reduction
}>

/** How a plane was decoded whose pixels each stand for `step` x `step` pixels of the original. */
export type Reduction = Readonly<{ original: Size; step: number }>

/** Blur and hash look at this scale, so their numbers don't depend on the camera. */
export const smallSide = 512

/** Longest side that `shrink` can bring down to {@link smallSide}: its bands are at most 256 rows high. */
export const maxSide = 65_535

/** Size of the small copy: the longer side at most {@link smallSide}, never enlarged. */
export function smallSize({ width, height }: Size): Size {
  const longer = Math.max(width, height)
  if (longer <= smallSide) return { width, height }
  const scaled = (side: number) => Math.max(1, Math.floor((side * smallSide) / longer))
  return { width: scaled(width), height: scaled(height) }
}

import type { JpegScan } from '../images/jpegScan.ts'
import type { LumaPlane } from '../images/lumaImage.ts'
import type { PixelEngineName } from '../protocol.ts'

/** Sum of values, and how many are at or beyond a dark and a bright bound. */
export type ExposureCounts = Readonly<{ sum: number; dark: number; bright: number }>

/** Sum and sum of squares of a filter's answers. Both are exact integers. */
export type Moments = Readonly<{ sum: number; squares: number }>

/**
 * The pixel loops. Two implementations give the same integers for the same bytes: WebAssembly SIMD, and plain
 * TypeScript for pages whose policy forbids WebAssembly. All buffers come from `alloc`, after one `reset`.
 */
export type PixelEngine = Readonly<{
  name: PixelEngineName
  /** Forgets all former buffers and makes room for `bytes` more. */
  reset(bytes: number): void
  /** A buffer of `length` bytes, valid until the next `reset`. Contents are undefined. */
  alloc(length: number): Uint8Array<ArrayBuffer>
  /** Four bytes a pixel to luma, `(77 R + 150 G + 29 B + 128) >> 8`, over white where there is alpha. */
  lumaFromPixels(source: Uint8Array, target: Uint8Array, isBgr: boolean, hasAlpha: boolean): void
  /** Video range 16..235 to 0..255, in place. */
  expandRange(luma: Uint8Array): void
  exposure(luma: Uint8Array, dark: number, bright: number): ExposureCounts
  /** Box average of whole pixels. Neither side may be shrunk more than 256 times. */
  shrink(
    source: Uint8Array,
    width: number,
    height: number,
    target: Uint8Array,
    newWidth: number,
    newHeight: number,
  ): void
  /**
   * The luma of a JPEG at a quarter (`perSide` 2) or an eighth (1) of its size, from the lowest frequencies of its blocks.
   * Forgets all former buffers, as `reset` does.
   *
   * @returns undefined where the data is not what its tables say
   */
  jpegLuma(bytes: Uint8Array, scan: JpegScan, perSide: 1 | 2): LumaPlane | undefined
  /** Moments of `up + down + left + right - 4 * middle` over the inner pixels. */
  laplacian(luma: Uint8Array, width: number, height: number): Moments
}>

import type { ImageLimits } from '../protocol.ts'
import type { ImageHeader } from './imageHeader.ts'

/** Limits used where a request names none. */
export const defaultImageLimits: Required<ImageLimits> = {
  maxBytes: 20 * 1024 * 1024,
  maxPixels: 50_000_000,
  minSide: 64,
  mediaTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'],
}

/** An image as bytes, before it is decoded. */
export type ImageFile = Readonly<{
  /** Length in bytes. */
  byteLength: number
  /** What the file claims to be. */
  mediaType: string
  /** What its bytes say, if they say anything. */
  header: ImageHeader | undefined
  limits: Required<ImageLimits>
}>

import type { PixelEngine } from '../pixels/pixelEngine.ts'
import type { DecoderName } from '../protocol.ts'
import type { ImageHeader } from './imageHeader.ts'
import { readJpegScan } from './jpegScan.ts'
import type { LumaPlane } from './lumaImage.ts'
import { smallCopyBytes } from './makeLumaImage.ts'

/** A decoded image, who decoded it, and how many pixels of the picture each of its pixels stands for along each side. */
export type DecodedLuma = LumaPlane & Readonly<{ decoder: DecoderName; step: number }>

/**
 * Decodes the first frame to luma inside the engine's memory.
 *
 * At a fraction of its size, a JPEG is read by our own code, which leaves out all that the fraction doesn't show: that is
 * about twice as fast as the browser's decoder, and the same in every engine. Everything else takes the browser's:
 * `ImageDecoder` hands over the planes as the codec left them, so for JPEG the luma plane costs nothing; where it is
 * missing, the way leads over a canvas.
 *
 * @param divisor shrink while decoding by this much, where the codec can (JPEG); others give full size
 * @throws whatever the decoder throws on bytes that are no picture
 */
export async function decodeLuma(
  bytes: ArrayBuffer,
  header: ImageHeader,
  divisor: 1 | 4 | 8,
  pixels: PixelEngine,
): Promise<DecodedLuma> {
  const own = divisor === 1 ? undefined : decodeByBlocks(bytes, divisor, pixels)
  if (own) return own
  if (await hasImageDecoder(header.type)) {
    const decoded = await decodeByImageDecoder(bytes, header, divisor, pixels)
    // A decoder that can't shrink gives full size; one that shrinks rounds up.
    if (decoded) return { ...decoded, step: Math.round(header.width / decoded.width) }
  }
  return { ...(await decodeByCanvas(bytes, header, pixels)), step: 1 }
}

function decodeByBlocks(bytes: ArrayBuffer, divisor: 4 | 8, pixels: PixelEngine): DecodedLuma | undefined {
  const file = new Uint8Array(bytes)
  const scan = readJpegScan(file)
  const plane = scan && pixels.jpegLuma(file, scan, divisor === 8 ? 1 : 2)
  return plane && { ...plane, decoder: 'jpeg-blocks', step: divisor }
}

type BrowserLuma = Omit<DecodedLuma, 'step'>

const supported = new Map<string, Promise<boolean>>()

/** The browser's answer is asked for once a type: it costs a task each time. */
async function hasImageDecoder(type: string): Promise<boolean> {
  if (typeof ImageDecoder !== 'function') return false
  const answer = supported.get(type) ?? ImageDecoder.isTypeSupported(type)
  supported.set(type, answer)
  return answer
}

async function decodeByImageDecoder(
  bytes: ArrayBuffer,
  { type, width, height }: ImageHeader,
  divisor: number,
  pixels: PixelEngine,
): Promise<BrowserLuma | undefined> {
  const scale =
    divisor > 1
      ? { desiredWidth: Math.ceil(width / divisor), desiredHeight: Math.ceil(height / divisor) }
      : {}
  const decoder = new ImageDecoder({
    data: bytes,
    type,
    preferAnimation: false,
    colorSpaceConversion: 'none',
    ...scale,
  })
  try {
    const { image } = await decoder.decode({ frameIndex: 0 })
    try {
      return await readFrame(image, pixels)
    } finally {
      image.close()
    }
  } finally {
    decoder.close()
  }
}

/** undefined for pixel formats that need a colour conversion (more than 8 bits a channel). */
async function readFrame(frame: VideoFrame, pixels: PixelEngine): Promise<BrowserLuma | undefined> {
  const { format, visibleRect } = frame
  const isPlanar = format !== null && /^(I420|I422|I444)A?$|^NV12$/.test(format)
  const isPacked = format !== null && /^(RGB|BGR)[AX]$/.test(format)
  if (!visibleRect || !(isPlanar || isPacked)) return undefined
  const { width, height } = visibleRect
  const count = width * height
  const copied = frame.allocationSize()
  pixels.reset(copied + count + smallCopyBytes(width, height))
  const source = pixels.alloc(copied)
  const [plane] = await frame.copyTo(source)
  if (plane?.stride !== (isPacked ? 4 : 1) * width) return undefined
  let luma: Uint8Array
  if (isPlanar) {
    luma = source.subarray(plane.offset, plane.offset + count)
    if (frame.colorSpace.fullRange === false) pixels.expandRange(luma)
  } else {
    luma = pixels.alloc(count)
    pixels.lumaFromPixels(source, luma, format.startsWith('BGR'), format.endsWith('A'))
  }
  return { luma, width, height, decoder: 'ImageDecoder' }
}

async function decodeByCanvas(
  bytes: ArrayBuffer,
  header: ImageHeader,
  pixels: PixelEngine,
): Promise<BrowserLuma> {
  // The pixels as stored: neither turned by EXIF nor moved to another colour space, as ImageDecoder gives them.
  const bitmap = await createImageBitmap(new Blob([bytes], { type: header.type }), {
    imageOrientation: 'none',
    premultiplyAlpha: 'none',
    colorSpaceConversion: 'none',
  })
  const { width, height } = bitmap
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!canvas) throw new Error('This browser gives no 2D canvas to a worker.')
  canvas.drawImage(bitmap, 0, 0)
  bitmap.close()
  const { data } = canvas.getImageData(0, 0, width, height)
  pixels.reset(5 * width * height + smallCopyBytes(width, height))
  const source = pixels.alloc(data.length)
  source.set(data)
  const luma = pixels.alloc(width * height)
  pixels.lumaFromPixels(source, luma, false, true)
  return { luma, width, height, decoder: 'createImageBitmap' }
}

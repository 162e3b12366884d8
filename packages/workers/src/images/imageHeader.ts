import { crc32 } from './crc32.ts'

/** Media types whose headers are understood, and which the integrity kernel allows by default. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif'

/** What a file says about itself before anything is decoded. */
export type ImageHeader = Readonly<{
  type: ImageType
  width: number
  height: number
  /** Whether the file reaches its own end mark. */
  complete: boolean
  /** Whether a checksum inside the file fails (PNG). Some decoders paint such files in part and call that success. */
  corrupt: boolean
}>

/**
 * Reads type, size in pixels, end mark and checksums from the bytes alone, without decoding. The size is what a decoder would
 * allocate for, so a decompression bomb is seen here.
 *
 * @returns undefined when the bytes are none of the types or the header itself is broken
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readPng(view) ?? readJpeg(view) ?? readWebp(view) ?? readGif(view)
  } catch (error) {
    // A read beyond the end: the file stops inside its header.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const ascii = (view: DataView, at: number, length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(view.getUint8(at + i))).join('')

function readPng(view: DataView): ImageHeader | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a || ascii(view, 12, 4) !== 'IHDR')
    return
  let at = 8
  let complete = false
  let corrupt = false
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  while (!complete && at + 12 <= view.byteLength) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > view.byteLength) break
    complete = ascii(view, at + 4, 4) === 'IEND'
    corrupt ||= crc32(bytes, at + 4, end) !== view.getUint32(end)
    at = end + 4
  }
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20), complete, corrupt }
}

function readJpeg(view: DataView): ImageHeader | undefined {
  if (view.getUint16(0) !== 0xffd8) return
  let size: { width: number; height: number } | undefined
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return
    const marker = view.getUint8(at + 1)
    // Fill bytes may precede a marker.
    if (marker === 0xff) at++
    else if (marker === 0xda)
      return size && { type: 'image/jpeg', ...size, complete: hasJpegEnd(view, at), corrupt: false }
    else {
      // Start of frame, all kinds but DHT (C4), JPG (C8) and DAC (CC).
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
        size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
      }
      at += 2 + view.getUint16(at + 2)
    }
  }
}

/** Looks for the end mark behind the first scan only: a thumbnail in the header has an end mark too. */
function hasJpegEnd(view: DataView, scan: number): boolean {
  for (let at = view.byteLength - 2; at > scan; at--) {
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xd9) return true
  }
  return false
}

function readWebp(view: DataView): ImageHeader | undefined {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return
  const complete = view.getUint32(4, true) + 8 <= view.byteLength
  const size = webpSize(view, ascii(view, 12, 4))
  return size && { type: 'image/webp', ...size, complete, corrupt: false }
}

function webpSize(view: DataView, chunk: string): { width: number; height: number } | undefined {
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  if (chunk === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 }
  if (chunk === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return undefined
}

function readGif(view: DataView): ImageHeader | undefined {
  if (!/^GIF8[79]a$/.test(ascii(view, 0, 6))) return
  let end = view.byteLength - 1
  // Some writers pad with zeros.
  while (end > 12 && view.getUint8(end) === 0) end--
  return {
    type: 'image/gif',
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    complete: view.getUint8(end) === 0x3b,
    corrupt: false,
  }
}

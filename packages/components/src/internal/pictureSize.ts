/** Width and height in pixels. */
export type Size = Readonly<{ width: number; height: number }>

/** Size of a PNG, JPEG, GIF or WebP from its header alone; undefined if these bytes are none of them. */
export function pictureSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = (offset: number, text: string) =>
    [...text].every((c, i) => bytes[offset + i] === c.charCodeAt(0))
  try {
    if (at(1, 'PNG')) return { width: view.getUint32(16), height: view.getUint32(20) }
    if (at(0, 'GIF8')) return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    if (at(8, 'WEBP')) return webpSize(view, at)
    if (view.getUint16(0) === 0xffd8) return jpegSize(view)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error // Cut off inside its header.
  }
  return undefined
}

function webpSize(view: DataView, at: (offset: number, text: string) => boolean): Size | undefined {
  if (at(12, 'VP8 '))
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (at(12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (!at(12, 'VP8X')) return undefined
  const uint24 = (offset: number) => view.getUint16(offset, true) + (view.getUint8(offset + 2) << 16)
  return { width: uint24(24) + 1, height: uint24(27) + 1 }
}

/** Walks the segments up to the frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function jpegSize(view: DataView): Size {
  let offset = 2
  for (;;) {
    const marker = view.getUint16(offset)
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return { width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) }
    if (marker >>> 8 !== 0xff) throw new RangeError('no marker')
    offset += 2 + view.getUint16(offset + 2)
  }
}

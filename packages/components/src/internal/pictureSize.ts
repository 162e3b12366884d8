/** Width and height in pixels. */
export type Size = Readonly<{ width: number; height: number }>

/** Size of a PNG, JPEG, GIF or WebP from its header alone; undefined if these bytes are none of them. */
export function pictureSize(bytes: Uint8Array): Size | undefined {
  try {
    return readSize(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error // Cut off inside its header.
  }
  return undefined
}

function readSize(view: DataView): Size | undefined {
  const tag = (offset: number) => String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(offset + i)))
  const u16 = (offset: number) => view.getUint16(offset, true)
  switch (tag(0)) {
    case '\x89PNG':
      return { width: view.getUint32(16), height: view.getUint32(20) }
    case 'GIF8':
      return { width: u16(6), height: u16(8) }
    case 'RIFF':
      switch (tag(12)) {
        case 'VP8 ':
          return { width: u16(26) & 0x3fff, height: u16(28) & 0x3fff }
        case 'VP8L': {
          const bits = view.getUint32(21, true)
          return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
        }
        case 'VP8X': {
          const u24 = (offset: number) => u16(offset) + (view.getUint8(offset + 2) << 16)
          return { width: u24(24) + 1, height: u24(27) + 1 }
        }
      }
  }
  return view.getUint16(0) === 0xffd8 ? jpegSize(view) : undefined
}

/** Walks the segments up to the frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function jpegSize(view: DataView): Size {
  for (let offset = 2; ; offset += 2 + view.getUint16(offset + 2)) {
    const marker = view.getUint16(offset)
    if (marker >> 4 === 0xffc && ![4, 8, 12].includes(marker & 15))
      return { width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) }
    if (marker >> 8 !== 0xff) throw new RangeError('no marker')
  }
}

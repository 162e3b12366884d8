/** A Huffman code as the file spells it: how many codes there are of each length, 1 to 16, then their symbols in order. */
export type HuffmanCode = Uint8Array

/** Everything that reading the blocks of a JPEG takes besides its bytes. */
export type JpegScan = Readonly<{
  width: number
  height: number
  /** Blocks of luma across and down one unit (MCU). */
  unit: Readonly<{ across: number; down: number }>
  /** Blocks of color that follow the luma of each unit. */
  colorBlocks: number
  /** Quantization steps of the frequencies (0, 0), (1, 0), (0, 1) and (1, 1) of luma. */
  steps: readonly [number, number, number, number]
  codes: Readonly<Record<'lumaDc' | 'lumaAc' | 'colorDc' | 'colorAc', HuffmanCode>>
  /** Units between two restart markers; 0 without any. */
  restartInterval: number
  /** Where the entropy-coded data begins. */
  start: number
}>

type Component = Readonly<{ id: number; across: number; down: number; quantizer: number }>
type Frame = Readonly<{ width: number; height: number; components: readonly Component[] }>

/** What the segments before the scan say. Codes for the constant part have the numbers 0 to 15, the others 16 to 31. */
type Tables = {
  frame: Frame | undefined
  quantizers: (readonly number[] | undefined)[]
  codes: (HuffmanCode | undefined)[]
  restartInterval: number
  isYcc: boolean
}

/** The body of a segment, from `at` up to `end`. */
type Segment = Readonly<{ bytes: Uint8Array; view: DataView; at: number; end: number }>

/** Reads a segment into the tables. False where the file is left to the browser. */
type SegmentReader = (segment: Segment, tables: Tables) => boolean

const segmentReaders: Readonly<Record<number, SegmentReader>> = {
  0xc0: readFrame,
  0xc1: readFrame,
  0xc4: readCodes,
  0xdb: readQuantizers,
  0xdd: readRestartInterval,
  0xee: readAdobe,
}
const startOfScan = 0xda

/**
 * Reads the tables of a JPEG up to its first scan.
 *
 * @returns undefined for anything but what cameras and phones write, which is baseline Huffman coding with 8 bits in one
 *   scan, in gray or in YCbCr with luma first: such files are left to the browser's decoder. So are broken ones.
 */
export function readJpegScan(bytes: Uint8Array): JpegScan | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables: Tables = { frame: undefined, quantizers: [], codes: [], restartInterval: 0, isYcc: true }
  try {
    for (let at = 2; view.getUint8(at) === 0xff; ) {
      const marker = view.getUint8(at + 1)
      // Fill bytes may precede a marker.
      if (marker === 0xff) {
        at++
        continue
      }
      const end = at + 2 + view.getUint16(at + 2)
      const segment = { bytes, view, at: at + 4, end }
      if (marker === startOfScan) return readScan(segment, tables)
      const isFrame = marker >= 0xc0 && marker <= 0xcf
      const read = segmentReaders[marker]
      // Frames without a reader are progressive, lossless or coded arithmetically.
      if (read ? !read(segment, tables) : isFrame) return undefined
      at = end
    }
  } catch (error) {
    // A read beyond the end: the file stops inside its tables.
    if (!(error instanceof RangeError)) throw error
  }
  return undefined
}

function readFrame({ view, at }: Segment, tables: Tables): boolean {
  const [height, width, count] = [view.getUint16(at + 1), view.getUint16(at + 3), view.getUint8(at + 5)]
  const components = Array.from({ length: count }, (_, i): Component => {
    const sampling = view.getUint8(at + 7 + 3 * i)
    return {
      id: view.getUint8(at + 6 + 3 * i),
      across: sampling >> 4,
      down: sampling & 15,
      quantizer: view.getUint8(at + 8 + 3 * i),
    }
  })
  tables.frame = { width, height, components }
  const [luma] = components
  const isRgb = components.map(({ id }) => String.fromCharCode(id)).join('') === 'RGB'
  // The standard allows at most ten blocks a unit.
  const blocks = components.reduce((sum, { across, down }) => sum + across * down, 0)
  const hasFinestLuma = components.every(
    ({ across, down }) =>
      across > 0 && down > 0 && across <= (luma?.across ?? 0) && down <= (luma?.down ?? 0),
  )
  const isKnown = count === 1 || (count === 3 && hasFinestLuma && blocks <= 10 && !isRgb)
  return view.getUint8(at) === 8 && width > 0 && height > 0 && isKnown
}

function readCodes({ bytes, view, at, end }: Segment, { codes }: Tables): boolean {
  let next = at
  while (next < end) {
    const index = view.getUint8(next++) & 31
    let symbols = 0
    let free = 1
    for (let length = 1; length <= 16; length++) {
      const count = view.getUint8(next + length - 1)
      symbols += count
      free = 2 * free - count
      if (free < 0) return false
    }
    const code = bytes.subarray(next, next + 16 + symbols)
    next += 16 + symbols
    // A symbol says how many bits follow: 11 for a difference and 10 for a frequency are all that 8-bit pictures need.
    const isSound = code.subarray(16).every((symbol) => (index < 16 ? symbol <= 11 : (symbol & 15) <= 10))
    if (symbols > 256 || code.length < 16 + symbols || !isSound) return false
    codes[index] = code
  }
  return true
}

function readQuantizers({ view, at, end }: Segment, { quantizers }: Tables): boolean {
  let next = at
  while (next < end) {
    const head = view.getUint8(next++)
    const size = head >> 4 === 0 ? 1 : 2
    const first = next
    const read = (i: number) => (size === 1 ? view.getUint8(first + i) : view.getUint16(first + 2 * i))
    quantizers[head & 15] = Array.from({ length: 64 }, (_, i) => read(i))
    next += 64 * size
  }
  return true
}

function readRestartInterval({ view, at }: Segment, tables: Tables): boolean {
  tables.restartInterval = view.getUint16(at)
  return true
}

/** Adobe's segment tells color models apart: 1 is YCbCr. */
function readAdobe({ view, at, end }: Segment, tables: Tables): boolean {
  if (end - at >= 12 && view.getUint32(at) === 0x41646f62) tables.isYcc = view.getUint8(at + 11) === 1
  return true
}

/** Where the four frequencies of `steps` lie in zigzag order. */
const lowest = [0, 1, 2, 4] as const

function readScan({ view, at, end }: Segment, tables: Tables): JpegScan | undefined {
  const { frame, quantizers, codes, restartInterval, isYcc } = tables
  const [luma, ...colors] = frame?.components ?? []
  const quantizer = quantizers[luma?.quantizer ?? -1]
  if (!frame || !luma || !quantizer || !(isYcc || colors.length === 0)) return undefined
  if (end > view.byteLength || !isWholeScan(view, at, frame.components)) return undefined
  const [lumaCodes, colorCodes = lumaCodes, otherCodes = colorCodes] = frame.components.map((_, i) =>
    view.getUint8(at + 2 + 2 * i),
  )
  // A code for each color would be allowed, but nobody writes that.
  if (lumaCodes === undefined || colorCodes === undefined || otherCodes !== colorCodes) return undefined
  const lumaDc = codes[lumaCodes >> 4]
  const lumaAc = codes[16 + (lumaCodes & 15)]
  const colorDc = codes[colorCodes >> 4]
  const colorAc = codes[16 + (colorCodes & 15)]
  if (!lumaDc || !lumaAc || !colorDc || !colorAc) return undefined
  return {
    width: frame.width,
    height: frame.height,
    // The blocks of a single component lie row by row, whatever its sampling says.
    unit: colors.length > 0 ? { across: luma.across, down: luma.down } : { across: 1, down: 1 },
    colorBlocks: colors.reduce((sum, { across, down }) => sum + across * down, 0),
    steps: lowest.map((index) => quantizer[index]) as [number, number, number, number],
    codes: { lumaDc, lumaAc, colorDc, colorAc },
    restartInterval,
    start: end,
  }
}

/** Whether the scan holds all components, in order, with all frequencies. */
function isWholeScan(view: DataView, at: number, components: readonly Component[]): boolean {
  const count = view.getUint8(at)
  const behind = at + 1 + 2 * count
  return (
    count === components.length &&
    components.every(({ id }, i) => view.getUint8(at + 1 + 2 * i) === id) &&
    view.getUint8(behind) === 0 &&
    view.getUint8(behind + 1) === 63 &&
    view.getUint8(behind + 2) === 0
  )
}

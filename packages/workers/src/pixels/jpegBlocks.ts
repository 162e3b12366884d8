import type { HuffmanCode, JpegScan } from '../images/jpegScan.ts'

/** What {@link readJpegBlocks} needs beside the scan. `across` and `down` count blocks. */
export type JpegBlocks = Readonly<{
  bytes: Uint8Array
  target: Uint8Array
  across: number
  down: number
  perSide: 1 | 2
}>

/**
 * Codes of one length end before `ends[length]`, as if they had 16 bits; adding `indexes[length]` leads to the symbol.
 * `lengths` knows at once how long a code is by its first 8 bits, if it has no more.
 */
type Decoder = Readonly<{ lengths: Uint8Array; ends: Int32Array; indexes: Int32Array; symbols: Uint8Array }>

/**
 * The specification of the JPEG reader in plain code, and the fallback where WebAssembly is forbidden. Of each block it
 * takes the mean, or with two pixels a side also the three lowest waves, and steps over the rest.
 *
 * @returns false where the data is not what its tables say
 */
export function readJpegBlocks(
  scan: JpegScan,
  { bytes, target, across, down, perSide }: JpegBlocks,
): boolean {
  const { unit, colorBlocks, restartInterval } = scan
  const unitsAcross = Math.ceil(across / unit.across)
  const units = unitsAcross * Math.ceil(down / unit.down)
  const luma = { dc: decoderOf(scan.codes.lumaDc), ac: decoderOf(scan.codes.lumaAc) }
  const color = { dc: decoderOf(scan.codes.colorDc), ac: decoderOf(scan.codes.colorAc) }
  const reader = readBits(bytes, scan.start)
  const waves = new Int32Array(64)
  let level = 0

  for (let index = 0; index < units; index++) {
    if (restartInterval > 0 && index > 0 && index % restartInterval === 0) {
      if (!reader.restart((index / restartInterval - 1) & 7)) return false
      level = 0
    }
    const left = (index % unitsAcross) * unit.across
    const top = Math.floor(index / unitsAcross) * unit.down
    for (let block = 0; block < unit.across * unit.down; block++) {
      level += reader.value(reader.symbol(luma.dc))
      if (!reader.waves(luma.ac, waves)) return false
      const column = left + (block % unit.across)
      const row = top + Math.floor(block / unit.across)
      // Units at the right and at the bottom may reach out of the picture.
      if (column < across && row < down)
        paint(scan.steps, level, waves, { target, across, perSide }, column, row)
    }
    for (let block = 0; block < colorBlocks; block++) {
      reader.value(reader.symbol(color.dc))
      if (!reader.waves(color.ac, waves)) return false
    }
    if (!reader.isSound()) return false
  }
  return true
}

/** One block as a pixel, or as two by two: cosine waves averaged over each quarter, in 1/32768. */
function paint(
  [mean, x, y, xy]: JpegScan['steps'],
  level: number,
  waves: Int32Array,
  { target, across, perSide }: Pick<JpegBlocks, 'target' | 'across' | 'perSide'>,
  column: number,
  row: number,
): void {
  const stride = across * perSide
  if (perSide === 1) {
    target[row * stride + column] = clamp((Math.imul(level, mean) + 1028) >> 3)
    return
  }
  const to = (row * stride + column) * 2
  const middle = Math.imul(level, mean * 4096) + (1028 << 12)
  const right = Math.imul(waves[1] as number, x * 3712)
  const below = Math.imul(waves[2] as number, y * 3712)
  const both = Math.imul(waves[4] as number, xy * 3363)
  target[to] = clamp((middle + right + below + both) >> 15)
  target[to + 1] = clamp((middle - right + below - both) >> 15)
  target[to + stride] = clamp((middle + right - below - both) >> 15)
  target[to + stride + 1] = clamp((middle - right - below + both) >> 15)
}

const clamp = (value: number) => Math.min(Math.max(value, 0), 255)

function decoderOf(code: HuffmanCode): Decoder {
  const lengths = new Uint8Array(256)
  const ends = new Int32Array(17)
  const indexes = new Int32Array(17)
  let next = 0
  let index = 0
  for (let length = 1; length <= 16; length++) {
    const count = code[length - 1] as number
    indexes[length] = index - next
    if (length <= 8) lengths.fill(length, next << (8 - length), (next + count) << (8 - length))
    next += count
    index += count
    ends[length] = next << (16 - length)
    next <<= 1
  }
  return { lengths, ends, indexes, symbols: code.subarray(16) }
}

/** Reads symbols and values one after another; behind the data there are zeros. */
function readBits(bytes: Uint8Array, start: number) {
  let at = start
  let bits = 0
  let count = 0
  let padding = 0
  let isBroken = false

  function nextByte(): number {
    const byte = bytes[at] ?? 0xff
    if (byte !== 0xff) {
      at++
      return byte
    }
    // 0xff is written as 0xff00; anything else behind it is a marker, and stays.
    if (bytes[at + 1] === 0) {
      at += 2
      return byte
    }
    padding += 8
    return 0
  }

  function peek16(): number {
    for (; count < 16; count += 8) bits = (bits << 8) | nextByte()
    return (bits >>> (count - 16)) & 0xffff
  }

  function symbol({ lengths, ends, indexes, symbols }: Decoder): number {
    const head = peek16()
    let length = lengths[head >>> 8] || 9
    while (length <= 16 && head >= (ends[length] as number)) length++
    if (length > 16) {
      isBroken = true
      return 0
    }
    count -= length
    return symbols[(head >>> (16 - length)) + (indexes[length] as number)] as number
  }

  /** Values whose first bit is 0 are negative. */
  function value(size: number): number {
    if (size === 0) return 0
    const raw = peek16() >>> (16 - size)
    count -= size
    return raw < 1 << (size - 1) ? raw - (1 << size) + 1 : raw
  }

  /** All frequencies of a block but the constant one, in zigzag order. */
  function waves(code: Decoder, into: Int32Array): boolean {
    into.fill(0)
    for (let k = 1; k < 64; k++) {
      const next = symbol(code)
      const size = next & 15
      if (isBroken || (size === 0 && next >> 4 !== 15)) return !isBroken
      k += next >> 4
      if (k > 63) return false
      into[k] = value(size)
    }
    return true
  }

  /** Whether all that was read so far was there. */
  const isSound = () => !isBroken && padding <= count

  /** Goes on behind the restart marker of this number. */
  function restart(number: number): boolean {
    while ((bytes[at] ?? 0xff) !== 0xff || bytes[at + 1] === 0) at += bytes[at] === 0xff ? 2 : 1
    do at++
    while (bytes[at] === 0xff)
    const isNext = bytes[at] === 0xd0 + number
    at++
    bits = 0
    count = 0
    padding = 0
    return isNext
  }

  return { symbol, value, waves, isSound, restart }
}

// AssemblyScript, not TypeScript: reads the lowest frequencies of a JPEG's luma and steps over all the others, which is
// most of the data. src/pixels/jpegBlocks.ts is the twin and the specification. What is fast here:
// - one look at the next 11 bits steps over as many symbols as fit into them, bits of their values included;
// - stuffing is taken out ahead, sixteen bytes at a time, so the loop never looks for it;
// - 56 bits or more are at hand at the start of each step, which is enough for two looks of at most 28.

const LOOK: i32 = 11
const LOOKS: u32 = 1 << LOOK

// A code's table. For each look the symbol << 5 | its length, or 0 where the code is longer; then what longer codes need:
// where each length ends (as if it had 16 bits) and what leads from a code to the index of its symbol.
const ENDS: usize = <usize>LOOKS << 1
const INDEXES: usize = ENDS + 17 * 4
const SYMBOLS: usize = INDEXES + 17 * 4
const TABLE: usize = SYMBOLS + 256 + 8

// The tables of one picture, one after another: the four codes in the order of JpegScan, then what is made of them.
const LUMA_DC: usize = 0
const LUMA_AC: usize = TABLE
const COLOR_DC: usize = 2 * TABLE
const COLOR_AC: usize = 3 * TABLE
const LUMA_STEPS: usize = 4 * TABLE
const COLOR_STEPS: usize = LUMA_STEPS + ((<usize>LOOKS) << 1)
const COLOR_FIRST_STEPS: usize = COLOR_STEPS + ((<usize>LOOKS) << 1)
const LUMA_DC_VALUES: usize = COLOR_FIRST_STEPS + ((<usize>LOOKS) << 1)
const LUMA_AC_VALUES: usize = LUMA_DC_VALUES + ((<usize>LOOKS) << 2)
/** Frequencies of a block as far as they are wanted, and room for those that a run leads to. */
const VALUES: usize = LUMA_AC_VALUES + ((<usize>LOOKS) << 2)

/** Bytes that the tables of a picture take. */
export const jpegTableBytes: usize = VALUES + 64
/** Bytes of a code as the caller lays it down: 16 counts and up to 256 symbols. */
const CODE: usize = 272
/** No block takes more bits than 64 * 26; zeros behind the data let the loop look for its end once a block. */
const PADDING: usize = 256

/** Behind the 0xff of the marker that ended the last `unstuff`. */
let marker: usize = 0

/** Makes the tables. `codes` holds the four codes of JpegScan, 272 bytes each. */
export function jpegTables(codes: usize, tables: usize): void {
  for (let i: usize = 0; i < 4; i++) fillTable(codes + i * CODE, tables + i * TABLE)
  fillSteps(tables + LUMA_AC, false, tables + LUMA_AC, tables + LUMA_STEPS)
  fillSteps(tables + COLOR_AC, false, tables + COLOR_AC, tables + COLOR_STEPS)
  fillSteps(tables + COLOR_DC, true, tables + COLOR_AC, tables + COLOR_FIRST_STEPS)
  fillValues(tables + LUMA_DC, tables + LUMA_DC_VALUES)
  fillValues(tables + LUMA_AC, tables + LUMA_AC_VALUES)
}

function fillTable(code: usize, table: usize): void {
  memory.fill(table, 0, ENDS)
  memory.copy(table + SYMBOLS, code + 16, 256)
  let next: u32 = 0
  let index: u32 = 0
  for (let length = 1; length <= 16; length++) {
    const count = <u32>load<u8>(code + length - 1)
    store<u32>(table + INDEXES + (<usize>length << 2), index - next)
    if (length <= LOOK) {
      const span: u32 = 1 << (LOOK - length)
      for (let i: u32 = 0; i < count; i++) {
        const entry = <u16>(<u32>load<u8>(code + 16 + index + i) << 5 | length)
        const first = (next + i) * span
        for (let look = first; look < first + span; look++) store<u16>(table + (<usize>look << 1), entry)
      }
    }
    next += count
    index += count
    store<u32>(table + ENDS + (<usize>length << 2), next << (16 - length))
    next <<= 1
  }
}

/**
 * For each look: the bits of all symbols that lie in it whole, values included, | by how many frequencies they advance << 5
 * | 1 << 15 if the last one ends the block. A value itself may lie beyond the look, since it is only stepped over.
 */
function fillSteps(first: usize, isDc: bool, rest: usize, steps: usize): void {
  for (let look: u32 = 0; look < LOOKS; look++) {
    let table = first
    let dc = isDc
    let bits: u32 = 0
    let advance: u32 = 0
    let ends: u32 = 0
    while (bits < <u32>LOOK && !ends) {
      const entry = <u32>load<u16>(table + (<usize>((look << bits) & (LOOKS - 1)) << 1))
      const length = entry & 31
      const size = (entry >> 5) & 15
      const run = entry >> 9
      const isEnd = !dc && size == 0 && run != 15
      const next = isEnd ? advance : advance + run + 1
      if (entry == 0 || bits + length > <u32>LOOK || bits + length + size > 28 || next > 63) break
      bits += length + size
      advance = next
      ends = u32(isEnd)
      table = rest
      dc = false
    }
    store<u16>(steps + (<usize>look << 1), <u16>(bits | advance << 5 | ends << 15))
  }
}

/** For each look: bits of its first symbol and value | symbol << 8 | value << 16, or 0 unless they lie in it whole. */
function fillValues(table: usize, values: usize): void {
  for (let look: u32 = 0; look < LOOKS; look++) {
    const entry = <u32>load<u16>(table + (<usize>look << 1))
    const symbol = entry >> 5
    const size = symbol & 15
    const bits = (entry & 31) + size
    const isWhole = entry != 0 && bits <= <u32>LOOK
    const value = isWhole ? extend(<i32>((look >> (<u32>LOOK - bits)) & ((1 << size) - 1)), size) : 0
    store<u32>(values + (<usize>look << 2), isWhole ? bits | symbol << 8 | <u32>value << 16 : 0)
  }
}

/** Values whose first bit is 0 are negative. */
// @ts-ignore: decorator
@inline function extend(value: i32, size: u32): i32 {
  return size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value
}

/** The first symbol of `bits` in any length: its own length | symbol << 8, or 0 if there is no such code. */
function symbolOf(bits: u64, table: usize): u32 {
  const entry = <u32>load<u16>(table + (<usize>(bits >> (64 - LOOK)) << 1))
  if (entry) return entry & 31 | entry >> 5 << 8
  const head = <u32>(bits >> 48)
  for (let length: u32 = <u32>LOOK + 1; length <= 16; length++) {
    if (head >= load<u32>(table + ENDS + (<usize>length << 2))) continue
    const index = (head >> (16 - length)) + load<u32>(table + INDEXES + (<usize>length << 2))
    return length | <u32>load<u8>(table + SYMBOLS + <usize>(index & 255)) << 8
  }
  return 0
}

/** Copies from `source` up to the next marker and takes the stuffing out. Returns how many bytes that gave. */
function unstuff(source: usize, target: usize): usize {
  let from = source
  let to = target
  while (true) {
    const v = v128.load(from)
    v128.store(to, v)
    const found = i8x16.bitmask(i8x16.eq(v, i8x16.splat(-1)))
    if (!found) {
      from += 16
      to += 16
      continue
    }
    const at = <usize>ctz(found)
    from += at + 1
    to += at
    if (load<u8>(from)) break
    from++
    to++
  }
  marker = from
  memory.fill(to, 0, PADDING)
  return to - target
}

/** Eight bytes, the first one highest. */
// @ts-ignore: decorator
@inline function word(at: usize): u64 {
  const v = v128.load64_zero(at)
  return <u64>i64x2.extract_lane(i8x16.shuffle(v, v, 7, 6, 5, 4, 3, 2, 1, 0, 7, 6, 5, 4, 3, 2, 1, 0), 0)
}

// @ts-ignore: decorator
@inline function look(bits: u64): usize {
  return <usize>(bits >> (64 - LOOK))
}

// @ts-ignore: decorator
@inline function clamp(value: i32): u8 {
  return <u8>min(max(value, 0), 255)
}

/**
 * Luma of all blocks, `perSide` x `perSide` pixels each, `across` x `down` blocks. `data` ends with a marker, `clean` takes
 * as many bytes and 512 more. Returns 0 where the data is not what its tables say.
 */
export function jpegLuma(
  data: usize, clean: usize, tables: usize, quantizers: usize, target: usize, across: i32, down: i32,
  unitAcross: i32, unitDown: i32, colorBlocks: i32, restartInterval: i32, perSide: i32,
): i32 {
  const unitsAcross = (across + unitAcross - 1) / unitAcross
  const units = unitsAcross * ((down + unitDown - 1) / unitDown)
  const interval = restartInterval || units
  let from = data
  for (let first = 0, restart = 0; first < units; first += interval, restart++) {
    if (first > 0) {
      // Fill bytes may precede a marker.
      while (load<u8>(marker) == 0xff) marker++
      if (load<u8>(marker) != 0xd0 + ((restart - 1) & 7)) return 0
      from = marker + 1
    }
    const length = unstuff(from, clean)
    const end = min(first + interval, units)
    const isRead = readUnits(
      clean, length, tables, quantizers, target, across, down, unitAcross, unitDown, colorBlocks, unitsAcross, first, end, perSide,
    )
    if (!isRead) return 0
  }
  return 1
}

function readUnits(
  data: usize, length: usize, tables: usize, quantizers: usize, target: usize, across: i32, down: i32,
  unitAcross: i32, unitDown: i32, colorBlocks: i32, unitsAcross: i32, first: i32, last: i32, perSide: i32,
): bool {
  const q0 = load<i32>(quantizers) * (perSide == 1 ? 1 : 4096)
  const q1 = load<i32>(quantizers, 4) * 3712
  const q2 = load<i32>(quantizers, 8) * 3712
  const q3 = load<i32>(quantizers, 12) * 3363
  const stride = across * perSide
  const lumaBlocks = unitAcross * unitDown
  const blocks = lumaBlocks + colorBlocks
  const end = data + length
  const values = tables + VALUES
  // The reader: the next bits, highest first, how many of them are there, and where the bytes behind them are.
  let bits: u64 = 0
  let count = 0
  let at = data
  let level = 0
  for (let unit = first; unit < last; unit++) {
    const left = (unit % unitsAcross) * unitAcross
    const top = (unit / unitsAcross) * unitDown
    for (let block = 0; block < blocks; block++) {
      if (at > end + 8) return false
      let k = 0
      let code = tables + COLOR_AC
      let steps = tables + COLOR_STEPS
      let next = tables + COLOR_FIRST_STEPS
      if (block < lumaBlocks) {
        code = tables + LUMA_AC
        steps = tables + LUMA_STEPS
        next = steps
        k = 1
        bits |= word(at) >> count
        at += (63 - count) >> 3
        count |= 56
        let entry = load<u32>(tables + LUMA_DC_VALUES + (look(bits) << 2))
        if (!entry) {
          entry = symbolOf(bits, tables + LUMA_DC)
          if (!entry) return false
          bits <<= entry & 31
          count -= entry & 31
          const size = entry >> 8
          entry = size | <u32>extend(<i32>(bits >> 1 >> (63 - size)), size) << 16
        }
        bits <<= entry & 31
        count -= entry & 31
        level += <i32>entry >> 16
        const column = left + block % unitAcross
        const row = top + block / unitAcross
        // Units at the right and at the bottom may reach out of the picture.
        const isInside = column < across && row < down
        if (perSide == 1) {
          if (isInside) store<u8>(target + row * stride + column, clamp((level * q0 + 1028) >> 3))
        } else {
          let ends = false
          v128.store(values, i64x2.splat(0))
          while (k <= 4) {
            bits |= word(at) >> count
            at += (63 - count) >> 3
            count |= 56
            let entry = load<u32>(tables + LUMA_AC_VALUES + (look(bits) << 2))
            if (!entry) {
              entry = symbolOf(bits, code)
              if (!entry) return false
              bits <<= entry & 31
              count -= entry & 31
              const size = (entry >> 8) & 15
              entry = size | entry & 0xff00 | <u32>extend(<i32>(bits >> 1 >> (63 - size)), size) << 16
            }
            bits <<= entry & 31
            count -= entry & 31
            const symbol = (entry >> 8) & 255
            ends = (symbol & 15) == 0 && symbol != 0xf0
            if (ends) break
            k += symbol >> 4
            store<i16>(values + (<usize>k << 1), <i16>(entry >> 16))
            k++
          }
          if (isInside) {
            const to = target + (row * stride + column) * 2
            const mean = level * q0 + (1028 << 12)
            const x = load<i16>(values, 2) * q1
            const y = load<i16>(values, 4) * q2
            const xy = load<i16>(values, 8) * q3
            store<u8>(to, clamp((mean + x + y + xy) >> 15))
            store<u8>(to, clamp((mean - x + y - xy) >> 15), 1)
            store<u8>(to + stride, clamp((mean + x - y - xy) >> 15))
            store<u8>(to + stride, clamp((mean - x - y + xy) >> 15), 1)
          }
          if (ends) continue
        }
      }
      while (true) {
        bits |= word(at) >> count
        at += (63 - count) >> 3
        count |= 56
        let step = <i32>load<u16>(next + (look(bits) << 1))
        next = steps
        let then = k + (step >> 5)
        if (step != 0 && then < 64) {
          bits <<= step & 31
          count -= step & 31
          k = then
          step = <i32>load<u16>(steps + (look(bits) << 1))
          then = k + (step >> 5)
          if (step != 0 && then < 64) {
            bits <<= step & 31
            count -= step & 31
            k = then
            continue
          }
        }
        // The block ends within this step, by its end symbol or by being full, unless the step is too long for it.
        const reached = then & 1023
        if (step != 0 && (step >> 15 ? reached < 64 : reached == 64)) {
          bits <<= step & 31
          count -= step & 31
          break
        }
        bits |= word(at) >> count
        at += (63 - count) >> 3
        count |= 56
        const entry = symbolOf(bits, k == 0 ? tables + COLOR_DC : code)
        if (!entry) return false
        const size = (entry >> 8) & 15
        const run = entry >> 12
        bits <<= entry & 31
        bits <<= size
        count -= (entry & 31) + size
        if (k > 0 && size == 0 && run != 15) break
        k += run + 1
        if (k == 64) break
        if (k > 64) return false
      }
    }
  }
  return (at - data) * 8 - count <= length * 8
}

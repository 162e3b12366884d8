// AssemblyScript, not TypeScript: the pixel loops, in 128-bit SIMD. Integers only, so every engine gives the same
// numbers; src/pixels/typescriptEngine.ts is the twin and the specification. Callers place all buffers.

const GREEN: v128 = i16x8(150, 0, 150, 0, 150, 0, 150, 0)
const RED_BLUE: v128 = i16x8(77, 29, 77, 29, 77, 29, 77, 29)
const BLUE_RED: v128 = i16x8(29, 77, 29, 77, 29, 77, 29, 77)

// @ts-ignore: decorator
@inline function luma4(pixels: v128, weights: v128, hasAlpha: bool): v128 {
  const low = i16x8.splat(0xff)
  const redBlue = i32x4.dot_i16x8_s(v128.and(pixels, low), weights)
  const green = i32x4.dot_i16x8_s(v128.and(v128.shr<u16>(pixels, 8), low), GREEN)
  const y = v128.shr<u32>(i32x4.add(i32x4.add(redBlue, green), i32x4.splat(128)), 8)
  if (!hasAlpha) return y
  // Over white: (y * a + 255 * (255 - a)) / 255, rounded; 65025 - 255 * a + y * a, and / 255 by shifts.
  const alpha = v128.shr<u32>(pixels, 24)
  const mixed = i32x4.add(i32x4.mul(i32x4.sub(y, i32x4.splat(255)), alpha), i32x4.splat(65025 + 128))
  return v128.shr<u32>(i32x4.add(mixed, v128.shr<u32>(mixed, 8)), 8)
}

// @ts-ignore: decorator
@inline function luma1(source: usize, isBgr: bool, hasAlpha: bool): i32 {
  const first = <i32>load<u8>(source)
  const third = <i32>load<u8>(source, 2)
  const red = isBgr ? third : first
  const blue = isBgr ? first : third
  const y = (77 * red + 150 * <i32>load<u8>(source, 1) + 29 * blue + 128) >> 8
  if (!hasAlpha) return y
  const mixed = (y - 255) * <i32>load<u8>(source, 3) + 65025 + 128
  return (mixed + (mixed >> 8)) >> 8
}

/** Four bytes a pixel to one byte of luma; with alpha, over white. */
export function lumaFromPixels(source: usize, target: usize, count: i32, isBgr: bool, hasAlpha: bool): void {
  const weights = isBgr ? BLUE_RED : RED_BLUE
  let i = 0
  for (; i <= count - 16; i += 16) {
    const from = source + (<usize>i << 2)
    const a = i16x8.narrow_i32x4_s(
      luma4(v128.load(from), weights, hasAlpha),
      luma4(v128.load(from, 16), weights, hasAlpha),
    )
    const b = i16x8.narrow_i32x4_s(
      luma4(v128.load(from, 32), weights, hasAlpha),
      luma4(v128.load(from, 48), weights, hasAlpha),
    )
    v128.store(target + i, i8x16.narrow_i16x8_u(a, b))
  }
  for (; i < count; i++) store<u8>(target + i, luma1(source + (<usize>i << 2), isBgr, hasAlpha))
}

/** Video range (16..235) to full range, in place. */
export function expandRange(data: usize, count: i32): void {
  const scale = i16x8.splat(149)
  const half = i16x8.splat(64)
  let i = 0
  for (; i <= count - 16; i += 16) {
    const v = i8x16.sub_sat_u(v128.load(data + i), i8x16.splat(16))
    const low = v128.shr<u16>(i16x8.add(i16x8.mul(i16x8.extend_low_i8x16_u(v), scale), half), 7)
    const high = v128.shr<u16>(i16x8.add(i16x8.mul(i16x8.extend_high_i8x16_u(v), scale), half), 7)
    v128.store(data + i, i8x16.narrow_i16x8_u(low, high))
  }
  for (; i < count; i++) {
    const v = max(<i32>load<u8>(data + i) - 16, 0)
    store<u8>(data + i, min((v * 149 + 64) >> 7, 255))
  }
}

// @ts-ignore: decorator
@inline function laneSum(v: v128): i64 {
  return (
    <i64>i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3)
  )
}

/** Writes three f64 to `out`: sum of all, count of values <= dark, count of values >= bright. */
export function exposure(data: usize, count: i32, dark: i32, bright: i32, out: usize): void {
  const darkest = i8x16.splat(<i8>dark)
  const brightest = i8x16.splat(<i8>bright)
  const zero = i64x2.splat(0)
  let sum: i64 = 0
  let darks: i64 = 0
  let brights: i64 = 0
  let i = 0
  while (i <= count - 16) {
    // A byte counts to 255, so the counters are emptied at least every 255 steps.
    const end = min(i + 255 * 16, count - 15)
    let total = zero
    let low = zero
    let high = zero
    for (; i < end; i += 16) {
      const v = v128.load(data + i)
      total = i32x4.add(total, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(v)))
      low = i8x16.sub(low, i8x16.le_u(v, darkest))
      high = i8x16.sub(high, i8x16.ge_u(v, brightest))
    }
    sum += laneSum(total)
    darks += laneSum(i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(low)))
    brights += laneSum(i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(high)))
  }
  for (; i < count; i++) {
    const v = <i32>load<u8>(data + i)
    sum += v
    darks += i64(v <= dark)
    brights += i64(v >= bright)
  }
  store<f64>(out, <f64>sum)
  store<f64>(out, <f64>darks, 8)
  store<f64>(out, <f64>brights, 16)
}

/** Box average of whole pixels. `scratch` holds one u16 a source column; a band is at most 256 rows high. */
export function shrink(
  source: usize, width: i32, height: i32, target: usize, newWidth: i32, newHeight: i32, scratch: usize,
): void {
  for (let row = 0; row < newHeight; row++) {
    const top = row * height / newHeight
    const bottom = (row + 1) * height / newHeight
    const line = source + <usize>top * width
    const rows = bottom - top
    let x = 0
    for (; x <= width - 16; x += 16) {
      let low = i16x8.splat(0)
      let high = low
      for (let y = 0, from = line + x; y < rows; y++, from += width) {
        const v = v128.load(from)
        low = i16x8.add(low, i16x8.extend_low_i8x16_u(v))
        high = i16x8.add(high, i16x8.extend_high_i8x16_u(v))
      }
      const to = scratch + (<usize>x << 1)
      v128.store(to, low)
      v128.store(to, high, 16)
    }
    for (; x < width; x++) {
      let sum = 0
      for (let y = 0, from = line + x; y < rows; y++, from += width) sum += <i32>load<u8>(from)
      store<u16>(scratch + (<usize>x << 1), <u16>sum)
    }
    // Cells are `narrow` or one column wider; the carry says which without a division for each.
    const narrow = width / newWidth
    const surplus = width % newWidth
    const small = <u64>(narrow * (bottom - top))
    const large = <u64>((narrow + 1) * (bottom - top))
    // ceil(2^32 / area): n * that >> 32 is n / area exactly as long as n * area < 2^32, n being at most 256 * area.
    const isExact = large < 4096
    const bySmall = (0xffffffff + small) / small
    const byLarge = (0xffffffff + large) / large
    let carry = 0
    let at = scratch
    for (let column = 0; column < newWidth; column++) {
      carry += surplus
      const isLarge = carry >= newWidth
      carry -= select<i32>(newWidth, 0, isLarge)
      // Every cell takes the same branches, and the column that only some have is taken without one: none is missed.
      const end = at + (<usize>narrow << 1)
      let sum: u32 = load<u16>(at)
      if (narrow > 1) sum += load<u16>(at, 2)
      if (narrow > 2) sum += load<u16>(at, 4)
      if (narrow > 3) for (at += 6; at < end; at += 2) sum += load<u16>(at)
      sum += select<u32>(<u32>load<u16>(end), 0, isLarge)
      at = end + (<usize>i32(isLarge) << 1)
      const area = select<u64>(large, small, isLarge)
      const n = <u64>sum + (area >> 1)
      const by = select<u64>(byLarge, bySmall, isLarge)
      store<u8>(target + row * newWidth + column, <u8>(isExact ? (n * by) >> 32 : n / area))
    }
  }
}

/** Writes two f64 to `out`: sum and sum of squares of up + down + left + right - 4 * middle over inner pixels. */
export function laplacian(source: usize, width: i32, height: i32, out: usize): void {
  let sum: i64 = 0
  let squares: i64 = 0
  const last = width - 1
  for (let y = 1; y < height - 1; y++) {
    const line = source + <usize>y * width
    let x = 1
    while (x <= last - 8) {
      // One step adds at most 2 * 1020^2 to a lane, so a lane is emptied at least every 512 steps.
      const end = min(x + 512 * 8, last - 7)
      let sums = i64x2.splat(0)
      let products = i64x2.splat(0)
      for (; x < end; x += 8) {
        const at = line + x
        const cross = i16x8.add(
          i16x8.add(v128.load_ext<u8>(at - width), v128.load_ext<u8>(at + width)),
          i16x8.add(v128.load_ext<u8>(at - 1), v128.load_ext<u8>(at + 1)),
        )
        const v = i16x8.sub(cross, v128.shl<i16>(v128.load_ext<u8>(at), 2))
        sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_s(v))
        products = i32x4.add(products, i32x4.dot_i16x8_s(v, v))
      }
      sum += laneSum(sums)
      squares += laneSum(products)
    }
    for (; x < last; x++) {
      const at = line + x
      const v =
        <i32>load<u8>(at - width) + <i32>load<u8>(at + width) + <i32>load<u8>(at - 1) + <i32>load<u8>(at + 1) -
        4 * <i32>load<u8>(at)
      sum += v
      squares += v * v
    }
  }
  store<f64>(out, <f64>sum)
  store<f64>(out, <f64>squares, 8)
}

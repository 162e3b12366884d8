// AssemblyScript, not TypeScript: passes over the items of a settlement, four classes at a time in the lanes of 128-bit SIMD.
// src/consensus/typescriptPasses.ts is the twin and the specification. Callers place all arrays; rows are `stride` words long, a
// multiple of four, and what is behind their classes is 0. Sums of masses must stay below 2^32: callers see to it.

/** Where this module's own bytes end. */
export const firstFree: usize = __heap_base

let classes: u32 = 0
let stride: u32 = 0
/** Bytes of the values of a row. */
let rowBytes: usize = 0
/** A row of logs and its counts lie behind each other: one line of the cache, mostly. */
let pairBytes: usize = 0
let starts: usize = 0
let rows: usize = 0
let workers: usize = 0
let origins: usize = 0
let rowLabels: usize = 0
let logs: usize = 0
let masses: usize = 0
let counts: usize = 0
let posteriors: usize = 0
let labels: usize = 0
let others: usize = 0
let logTable: usize = 0
let powerTable: usize = 0
/** Five rows: of sums, of frequencies, of scores, of shares, of the posterior. */
let sums: usize = 0
let frequencies: usize = 0
let scores: usize = 0
let shares: usize = 0
let posterior: usize = 0

export function setUp(
  classes_: u32, stride_: u32, starts_: usize, rows_: usize, workers_: usize, origins_: usize, rowLabels_: usize, logs_: usize,
  masses_: usize, posteriors_: usize, labels_: usize, others_: usize, logTable_: usize, powerTable_: usize,
  scratch: usize,
): void {
  classes = classes_
  stride = stride_
  rowBytes = stride_ << 2
  pairBytes = stride_ << 3
  starts = starts_
  rows = rows_
  workers = workers_
  origins = origins_
  rowLabels = rowLabels_
  logs = logs_
  masses = masses_
  counts = logs_ + rowBytes
  posteriors = posteriors_
  labels = labels_
  others = others_
  logTable = logTable_
  powerTable = powerTable_
  sums = scratch
  frequencies = sums + rowBytes
  scores = frequencies + rowBytes
  shares = scores + rowBytes
  posterior = shares + rowBytes
}

// @ts-ignore: decorator
@inline function word(at: usize, i: u32): u32 {
  return load<u32>(at + (<usize>i << 2))
}

/** A double has the position of the highest digit, and behind it the next twelve, at the top of its bits. */
// @ts-ignore: decorator
@inline function log2Of(x: u32): i32 {
  const digits = <u32>(reinterpret<u64>(<f64>x) >> 40)
  return <i32>(digits & ~4095) - (1023 << 12) + <i32>load<u16>(logTable + (<usize>(digits & 4095) << 1))
}

/** The class with the highest score; of several, the first. */
// @ts-ignore: decorator
@inline function top(): u32 {
  let best: u32 = 0
  let most = <i32>word(scores, 0)
  for (let c: u32 = 1; c < classes; c++) {
    const score = <i32>word(scores, c)
    if (score > most) {
      best = c
      most = score
    }
  }
  return best
}

// @ts-ignore: decorator
@inline function add(to: usize, q: v128): void {
  v128.store(to, i32x4.add(v128.load(to), q))
}

/** Adds the posterior to the counts of each label, two vectors at a time. */
// @ts-ignore: decorator
@inline function spread(start: u32, end: u32): void {
  let at: usize = 0
  for (; at + 32 <= rowBytes; at += 32) {
    const first = v128.load(posterior + at)
    const second = v128.load(posterior + at, 16)
    for (let i = start; i < end; i++) {
      const to = counts + word(rows, i) * pairBytes + at
      add(to, first)
      add(to + 16, second)
    }
  }
  if (at == rowBytes) return
  const q = v128.load(posterior + at)
  for (let i = start; i < end; i++) add(counts + word(rows, i) * pairBytes + at, q)
}

// @ts-ignore: decorator
@inline function keep(item: u32): void {
  const to = posteriors + ((<usize>item * classes) << 1)
  for (let c: u32 = 0; c < classes; c++) store<u16>(to + (<usize>c << 1), <u16>word(posterior, c))
}

/** The start. */
export function start(from: u32, to: u32, isKept: bool): void {
  for (let item = from; item < to; item++) {
    const begin = word(starts, item)
    const end = word(starts, item + 1)
    if (begin == end) continue
    for (let at: usize = 0; at < rowBytes; at += 16) v128.store(posterior + at, i32x4.splat(0))
    for (let i = begin; i < end; i++) {
      const at = posterior + (<usize>load<u8>(rowLabels + word(rows, i)) << 2)
      store<u32>(at, load<u32>(at) + 1)
    }
    for (let c: u32 = 0; c < classes; c++) store<u32>(posterior + (<usize>c << 2), (word(posterior, c) * 4095) / (end - begin))
    spread(begin, end)
    if (isKept) keep(item)
  }
}

/** Scores of an item. @returns the class with the highest one; of several, the first */
// @ts-ignore: decorator
@inline function addUp(begin: u32, end: u32): u32 {
  let at: usize = 0
  for (; at + 32 <= rowBytes; at += 32) {
    let sum = i32x4.splat(0)
    let sum2 = i32x4.splat(0)
    let frequency = i32x4.splat(0)
    let frequency2 = i32x4.splat(0)
    for (let i = begin; i < end; i++) {
      const row = logs + word(rows, i) * pairBytes + at
      const mass = masses + word(workers, i) * rowBytes + at
      sum = i32x4.add(sum, v128.load(row))
      sum2 = i32x4.add(sum2, v128.load(row, 16))
      frequency = i32x4.add(frequency, v128.load(mass))
      frequency2 = i32x4.add(frequency2, v128.load(mass, 16))
    }
    v128.store(sums + at, sum)
    v128.store(sums + at, sum2, 16)
    v128.store(frequencies + at, frequency)
    v128.store(frequencies + at, frequency2, 16)
  }
  if (at < rowBytes) {
    let sum = i32x4.splat(0)
    let frequency = i32x4.splat(0)
    for (let i = begin; i < end; i++) {
      sum = i32x4.add(sum, v128.load(logs + word(rows, i) * pairBytes + at))
      frequency = i32x4.add(frequency, v128.load(masses + word(workers, i) * rowBytes + at))
    }
    v128.store(sums + at, sum)
    v128.store(frequencies + at, frequency)
  }
  let best: u32 = 0
  let most = i32.MIN_VALUE
  for (let c: u32 = 0; c < classes; c++) {
    const score = <i32>word(sums, c) + log2Of(word(frequencies, c))
    store<i32>(scores + (<usize>c << 2), score)
    if (score > most) {
      best = c
      most = score
    }
  }
  return best
}

// @ts-ignore: decorator
@inline function normalize(best: u32): void {
  const most = <i32>word(scores, best)
  let total: u32 = 0
  for (let c: u32 = 0; c < classes; c++) {
    const d = <u32>(most - <i32>word(scores, c))
    // 2^20 shifted by 31 is 0 as well, and no branch has to be foreseen.
    const share = word(powerTable, d & 4095) >> min<u32>(d >> 12, 31)
    store<u32>(shares + (<usize>c << 2), share)
    total += share
  }
  // Quotients of integers below 2^53, so cutting them off is exact.
  const divisor = f64x2.splat(<f64>total)
  const certain = f64x2.splat(4095)
  for (let at: usize = 0; at < rowBytes; at += 16) {
    const share = v128.load(shares + at)
    const low = f64x2.div(f64x2.mul(f64x2.convert_low_i32x4_u(share), certain), divisor)
    const high = f64x2.div(
      f64x2.mul(f64x2.convert_low_i32x4_u(v128.shuffle<u32>(share, share, 2, 3, 2, 3)), certain),
      divisor,
    )
    const q = v128.shuffle<u32>(
      i32x4.trunc_sat_f64x2_u_zero(low),
      i32x4.trunc_sat_f64x2_u_zero(high),
      0, 1, 4, 5,
    )
    v128.store(posterior + at, q)
  }
}

/** A round. */
export function round(from: u32, to: u32, isKept: bool): void {
  for (let item = from; item < to; item++) {
    const begin = word(starts, item)
    const end = word(starts, item + 1)
    if (begin == end) continue
    normalize(addUp(begin, end))
    if (isKept) keep(item)
    spread(begin, end)
  }
}

/** The last round: with the class of each item, and for each label what the others say. */
export function lastRound(from: u32, to: u32): void {
  for (let item = from; item < to; item++) {
    const begin = word(starts, item)
    const end = word(starts, item + 1)
    if (begin == end) continue
    const best = addUp(begin, end)
    normalize(best)
    keep(item)
    store<u8>(labels + item, <u8>best)
    if (end - begin == 1) continue
    for (let i = begin; i < end; i++) {
      const row = logs + word(rows, i) * pairBytes
      const mass = masses + word(workers, i) * rowBytes
      for (let c: u32 = 0; c < classes; c++)
        store<i32>(
          scores + (<usize>c << 2),
          <i32>word(sums, c) - <i32>word(row, c) + log2Of(word(frequencies, c) - word(mass, c)),
        )
      store<u8>(others + word(origins, i), <u8>top())
    }
  }
}

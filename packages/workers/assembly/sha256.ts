// AssemblyScript, not TypeScript: sha-256 of many messages of one length, four side by side in the lanes of 128-bit SIMD, and
// of one long message in plain words. src/payload/typescriptHasher.ts is the twin and the specification. Callers place all
// buffers; the first bytes of memory are this module's own.

/** Round constants (FIPS 180-4). */
const K: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
  0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
  0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
  0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
  0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
  0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
])
/** State of an empty message. */
const START: usize = memory.data<u32>([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
])
/** The schedules of four blocks: word i of all four lies in the 16 bytes from 16 i on. */
const W: usize = memory.data(64 * 16, 16)
/** The same, each with its round constant added. Directly behind W. */
const WK: usize = memory.data(64 * 16, 16)
/** The block that ends every message of one length. */
const LAST: usize = memory.data(64, 16)
/** What four messages led to. */
const FOUR: usize = memory.data(8 * 16, 16)

/** Where this module's own bytes end. */
export const firstFree: usize = __heap_base

// @ts-ignore: decorator
@inline function rotr4(x: v128, n: i32): v128 {
  return v128.or(v128.shr<u32>(x, n), v128.shl<u32>(x, 32 - n))
}
// @ts-ignore: decorator
@inline function xor3(a: v128, b: v128, c: v128): v128 {
  return v128.xor(v128.xor(a, b), c)
}
// @ts-ignore: decorator
@inline function add4(a: v128, b: v128): v128 {
  return i32x4.add(a, b)
}
// @ts-ignore: decorator
@inline function rotations4(x: v128, i: i32, j: i32, k: i32): v128 {
  return xor3(rotr4(x, i), rotr4(x, j), rotr4(x, k))
}
/** What a round adds to d, and to h: `wk` is the word with its constant. */
// @ts-ignore: decorator
@inline function t4(e: v128, f: v128, g: v128, h: v128, wk: v128): v128 {
  const choice = v128.xor(g, v128.and(e, v128.xor(f, g)))
  return add4(add4(h, wk), add4(choice, rotations4(e, 6, 11, 25)))
}
/** What it adds to h besides: `ab` is a ^ b, `bc` is b ^ c. */
// @ts-ignore: decorator
@inline function u4(a: v128, b: v128, ab: v128, bc: v128): v128 {
  return add4(rotations4(a, 2, 13, 22), v128.xor(b, v128.and(ab, bc)))
}

/** Takes a block of each of four messages, `stride` bytes apart, and makes their schedules. */
function schedule4(from: usize, stride: usize): void {
  const swap = i8x16(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)
  let w: usize = W
  // Rows become columns, and words big-endian.
  for (const end = from + 64; from < end; from += 16) {
    const a = v128.load(from)
    const b = v128.load(from + stride)
    const c = v128.load(from + 2 * stride)
    const d = v128.load(from + 3 * stride)
    const ab0 = v128.shuffle<u32>(a, b, 0, 4, 1, 5)
    const ab1 = v128.shuffle<u32>(a, b, 2, 6, 3, 7)
    const cd0 = v128.shuffle<u32>(c, d, 0, 4, 1, 5)
    const cd1 = v128.shuffle<u32>(c, d, 2, 6, 3, 7)
    v128.store(w, v128.swizzle(v128.shuffle<u64>(ab0, cd0, 0, 2), swap))
    v128.store(w, v128.swizzle(v128.shuffle<u64>(ab0, cd0, 1, 3), swap), 16)
    v128.store(w, v128.swizzle(v128.shuffle<u64>(ab1, cd1, 0, 2), swap), 32)
    v128.store(w, v128.swizzle(v128.shuffle<u64>(ab1, cd1, 1, 3), swap), 48)
    w += 64
  }
  let k: usize = K
  for (w = W; w < W + 48 * 16; w += 16) {
    const word = v128.load(w)
    const early = v128.load(w, 16)
    const late = v128.load(w, 14 * 16)
    const s0 = xor3(rotr4(early, 7), rotr4(early, 18), v128.shr<u32>(early, 3))
    const s1 = xor3(rotr4(late, 17), rotr4(late, 19), v128.shr<u32>(late, 10))
    v128.store(w, add4(add4(word, s0), add4(v128.load(w, 9 * 16), s1)), 16 * 16)
    v128.store(w, add4(word, v128.load_splat<u32>(k)), 64 * 16)
    k += 4
  }
  for (; w < W + 64 * 16; w += 16) {
    v128.store(w, add4(v128.load(w), v128.load_splat<u32>(k)), 64 * 16)
    k += 4
  }
}

/** Adds the four blocks whose schedules are in WK to the states of their messages in FOUR. */
function compress4(): void {
  let a = v128.load(FOUR)
  let b = v128.load(FOUR, 16)
  let c = v128.load(FOUR, 32)
  let d = v128.load(FOUR, 48)
  let e = v128.load(FOUR, 64)
  let f = v128.load(FOUR, 80)
  let g = v128.load(FOUR, 96)
  let h = v128.load(FOUR, 112)
  let even = v128.xor(b, c)
  let odd: v128
  let t: v128
  for (let w: usize = WK; w < WK + 64 * 16; w += 8 * 16) {
    t = t4(e, f, g, h, v128.load(w))
    d = add4(d, t)
    odd = v128.xor(a, b)
    h = add4(t, u4(a, b, odd, even))
    t = t4(d, e, f, g, v128.load(w, 16))
    c = add4(c, t)
    even = v128.xor(h, a)
    g = add4(t, u4(h, a, even, odd))
    t = t4(c, d, e, f, v128.load(w, 32))
    b = add4(b, t)
    odd = v128.xor(g, h)
    f = add4(t, u4(g, h, odd, even))
    t = t4(b, c, d, e, v128.load(w, 48))
    a = add4(a, t)
    even = v128.xor(f, g)
    e = add4(t, u4(f, g, even, odd))
    t = t4(a, b, c, d, v128.load(w, 64))
    h = add4(h, t)
    odd = v128.xor(e, f)
    d = add4(t, u4(e, f, odd, even))
    t = t4(h, a, b, c, v128.load(w, 80))
    g = add4(g, t)
    even = v128.xor(d, e)
    c = add4(t, u4(d, e, even, odd))
    t = t4(g, h, a, b, v128.load(w, 96))
    f = add4(f, t)
    odd = v128.xor(c, d)
    b = add4(t, u4(c, d, odd, even))
    t = t4(f, g, h, a, v128.load(w, 112))
    e = add4(e, t)
    even = v128.xor(b, c)
    a = add4(t, u4(b, c, even, odd))
  }
  v128.store(FOUR, add4(a, v128.load(FOUR)))
  v128.store(FOUR, add4(b, v128.load(FOUR, 16)), 16)
  v128.store(FOUR, add4(c, v128.load(FOUR, 32)), 32)
  v128.store(FOUR, add4(d, v128.load(FOUR, 48)), 48)
  v128.store(FOUR, add4(e, v128.load(FOUR, 64)), 64)
  v128.store(FOUR, add4(f, v128.load(FOUR, 80)), 80)
  v128.store(FOUR, add4(g, v128.load(FOUR, 96)), 96)
  v128.store(FOUR, add4(h, v128.load(FOUR, 112)), 112)
}

/** Hashes messages of one length, a multiple of 64, that lie side by side; 32 bytes each go to `to`. */
export function hashEach(from: usize, count: i32, length: i32, to: usize): void {
  memory.fill(LAST, 0, 64)
  store<u8>(LAST, 0x80)
  store<u64>(LAST, bswap<u64>(<u64>length << 3), 56)
  const stride = <usize>length
  for (; count >= 4; count -= 4) {
    for (let i: usize = 0; i < 8; i++) v128.store(FOUR + (i << 4), v128.load_splat<u32>(START + (i << 2)))
    for (const end = from + stride; from < end; from += 64) {
      schedule4(from, stride)
      compress4()
    }
    schedule4(LAST, 0)
    compress4()
    for (let word: usize = 0; word < 8; word++) {
      for (let message: usize = 0; message < 4; message++) {
        const value = load<u32>(FOUR + (word << 4) + (message << 2))
        store<u32>(to + (message << 5) + (word << 2), bswap<u32>(value))
      }
    }
    from += 3 * stride
    to += 4 * 32
  }
  for (; count > 0; count--) {
    memory.copy(FOUR, START, 32)
    addBlocks(FOUR, from, length >> 6)
    addBlocks(FOUR, LAST, 1)
    for (let i: usize = 0; i < 32; i += 4) store<u32>(to + i, bswap<u32>(load<u32>(FOUR + i)))
    from += stride
    to += 32
  }
}

// @ts-ignore: decorator
@inline function rotations(x: u32, i: i32, j: i32, k: i32): u32 {
  return rotr<u32>(x, i) ^ rotr<u32>(x, j) ^ rotr<u32>(x, k)
}
// @ts-ignore: decorator
@inline function t1(e: u32, f: u32, g: u32, h: u32, wk: u32): u32 {
  return h + wk + (g ^ (e & (f ^ g))) + rotations(e, 6, 11, 25)
}
// @ts-ignore: decorator
@inline function u1(a: u32, b: u32, ab: u32, bc: u32): u32 {
  return rotations(a, 2, 13, 22) + (b ^ (ab & bc))
}

/**
 * Adds blocks of 64 bytes of one message to its state of eight words. A schedule needs no state, so four of them are made at a
 * time; up to 192 bytes behind the last block are read, and don't matter.
 */
export function addBlocks(state: usize, from: usize, count: i32): void {
  let a = load<u32>(state)
  let b = load<u32>(state, 4)
  let c = load<u32>(state, 8)
  let d = load<u32>(state, 12)
  let e = load<u32>(state, 16)
  let f = load<u32>(state, 20)
  let g = load<u32>(state, 24)
  let h = load<u32>(state, 28)
  let lane: usize = 0
  for (; count > 0; count--) {
    if (lane == 0) {
      schedule4(from, 64)
      from += 256
    }
    let even = b ^ c
    let odd: u32
    let t: u32
    for (let w: usize = WK + lane; w < WK + 64 * 16; w += 8 * 16) {
      t = t1(e, f, g, h, load<u32>(w))
      d += t
      odd = a ^ b
      h = t + u1(a, b, odd, even)
      t = t1(d, e, f, g, load<u32>(w, 16))
      c += t
      even = h ^ a
      g = t + u1(h, a, even, odd)
      t = t1(c, d, e, f, load<u32>(w, 32))
      b += t
      odd = g ^ h
      f = t + u1(g, h, odd, even)
      t = t1(b, c, d, e, load<u32>(w, 48))
      a += t
      even = f ^ g
      e = t + u1(f, g, even, odd)
      t = t1(a, b, c, d, load<u32>(w, 64))
      h += t
      odd = e ^ f
      d = t + u1(e, f, odd, even)
      t = t1(h, a, b, c, load<u32>(w, 80))
      g += t
      even = d ^ e
      c = t + u1(d, e, even, odd)
      t = t1(g, h, a, b, load<u32>(w, 96))
      f += t
      odd = c ^ d
      b = t + u1(c, d, odd, even)
      t = t1(f, g, h, a, load<u32>(w, 112))
      e += t
      even = b ^ c
      a = t + u1(b, c, even, odd)
    }
    a += load<u32>(state)
    b += load<u32>(state, 4)
    c += load<u32>(state, 8)
    d += load<u32>(state, 12)
    e += load<u32>(state, 16)
    f += load<u32>(state, 20)
    g += load<u32>(state, 24)
    h += load<u32>(state, 28)
    store<u32>(state, a)
    store<u32>(state, b, 4)
    store<u32>(state, c, 8)
    store<u32>(state, d, 12)
    store<u32>(state, e, 16)
    store<u32>(state, f, 20)
    store<u32>(state, g, 24)
    store<u32>(state, h, 28)
    lane = (lane + 4) & 15
  }
}

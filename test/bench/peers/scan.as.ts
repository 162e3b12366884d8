// AssemblyScript: the best scan that WebAssembly SIMD allows, as the peer of our index. Sixteen hashes a step.
export function scan(data: usize, groups: i32, splats: usize, radius: i32, out: usize): i32 {
  const limit = i8x16.splat(<i8>radius)
  let found = 0
  for (let group = 0; group < groups; group++) {
    const at = data + <usize>group * 512
    let distance = i8x16.splat(0)
    for (let byte: usize = 0; byte < 512; byte += 64) {
      const a = i8x16.popcnt(v128.xor(v128.load(at + byte), v128.load(splats + byte)))
      const b = i8x16.popcnt(v128.xor(v128.load(at + byte, 16), v128.load(splats + byte, 16)))
      const c = i8x16.popcnt(v128.xor(v128.load(at + byte, 32), v128.load(splats + byte, 32)))
      const d = i8x16.popcnt(v128.xor(v128.load(at + byte, 48), v128.load(splats + byte, 48)))
      distance = i8x16.add_sat_u(distance, i8x16.add(i8x16.add(a, b), i8x16.add(c, d)))
    }
    const mask = i8x16.bitmask(i8x16.le_u(distance, limit))
    if (mask) {
      found += popcnt(mask)
      store<i32>(out, group)
    }
  }
  return found
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PixelEngine } from './pixelEngine.ts'
import { createTypescriptEngine } from './typescriptEngine.ts'
import { createWasmEngine } from './wasmEngine.ts'

function noise(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let i = 0, state = seed >>> 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[i] = state >>> 24
  }
  return bytes
}

function everything(engine: PixelEngine, width: number, height: number, seed: number) {
  const count = width * height
  engine.reset(count * 12 + 4 * width + 1_000)
  const pixels = engine.alloc(count * 4)
  pixels.set(noise(count * 4, seed))
  const lumas = [
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ].map(([isBgr, hasAlpha]) => {
    const luma = engine.alloc(count)
    engine.lumaFromPixels(pixels, luma, isBgr === true, hasAlpha === true)
    return luma
  })
  const luma = lumas[0] as Uint8Array
  const [newWidth, newHeight] = [Math.max(1, Math.floor(width / 3)), Math.max(1, Math.floor(height / 2))]
  const small = engine.alloc(newWidth * newHeight)
  engine.shrink(luma, width, height, small, newWidth, newHeight)
  const answers = {
    lumas: lumas.map((plane) => [...plane]),
    exposure: engine.exposure(luma, 4, 251),
    laplacian: engine.laplacian(luma, width, height),
    small: [...small],
  }
  engine.expandRange(luma)
  return { ...answers, expanded: [...luma] }
}

test('behavior: WebAssembly and TypeScript give the same integers at every alignment', async () => {
  const wasm = await createWasmEngine()
  const plain = createTypescriptEngine()
  const sizes = [
    [1, 1],
    [2, 3],
    [3, 3],
    [9, 4],
    [15, 5],
    [16, 16],
    [17, 9],
    [31, 33],
    [64, 64],
    [127, 65],
    [4_200, 5],
  ]
  for (const [width = 0, height = 0] of sizes) {
    assert.deepEqual(
      everything(wasm, width, height, width + height),
      everything(plain, width, height, width + height),
    )
  }
})

test('behavior: extremes do not overflow', async () => {
  const wasm = await createWasmEngine()
  const plain = createTypescriptEngine()
  for (const engine of [wasm, plain]) {
    const [width, height] = [8_300, 256]
    engine.reset(3 * width * height)
    const white = engine.alloc(width * height).fill(255)
    assert.deepEqual(engine.exposure(white, 4, 251), {
      sum: 255 * white.length,
      dark: 0,
      bright: white.length,
    })
    const one = engine.alloc(width)
    engine.shrink(white, width, height, one, width, 1)
    assert.ok(one.every((value) => value === 255))
    const checkered = engine.alloc(width * height)
    for (let i = 0; i < checkered.length; i++)
      checkered[i] = ((i % width) + Math.floor(i / width)) % 2 ? 255 : 0
    assert.deepEqual(engine.laplacian(checkered, width, height), {
      sum: 0,
      squares: 1020 ** 2 * (width - 2) * (height - 2),
    })
  }
})

test('behavior: memory is given back after a large picture', async () => {
  const engine = await createWasmEngine()
  engine.reset(80 * 1024 * 1024)
  assert.ok(engine.alloc(1).buffer.byteLength > 80 * 1024 * 1024)
  engine.reset(1_000)
  assert.ok(engine.alloc(1).buffer.byteLength < 1024 * 1024)
})

test('behavior: shrinking gives the same integers for any pair of sizes, cells of 4,096 pixels and more included', async () => {
  const wasm = await createWasmEngine()
  const plain = createTypescriptEngine()
  const sides = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 250 }))
  const shrunk = (
    engine: PixelEngine,
    width: number,
    height: number,
    newWidth: number,
    newHeight: number,
  ) => {
    engine.reset(3 * width * height + 2 * width + 1_000)
    const source = engine.alloc(width * height)
    source.set(noise(width * height, width))
    const target = engine.alloc(newWidth * newHeight)
    engine.shrink(source, width, height, target, newWidth, newHeight)
    return [...target]
  }
  fc.assert(
    fc.property(sides, fc.nat(), fc.nat(), ([width, height], a, b) => {
      const size = [width, height, 1 + (a % width), 1 + (b % height)] as const
      assert.deepEqual(shrunk(wasm, ...size), shrunk(plain, ...size))
    }),
  )
  assert.deepEqual(shrunk(wasm, 400, 250, 3, 2), shrunk(plain, 400, 250, 3, 2))
})

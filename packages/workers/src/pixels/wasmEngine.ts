import type { PixelEngine } from './pixelEngine.ts'
import { wasmBase64 } from './wasm.generated.ts'

type Exports = Readonly<{
  memory: WebAssembly.Memory
  lumaFromPixels(source: number, target: number, count: number, isBgr: number, hasAlpha: number): void
  expandRange(data: number, count: number): void
  exposure(data: number, count: number, dark: number, bright: number, out: number): void
  shrink(
    source: number,
    width: number,
    height: number,
    target: number,
    newWidth: number,
    newHeight: number,
    scratch: number,
  ): void
  laplacian(source: number, width: number, height: number, out: number): void
  jpegTableBytes: WebAssembly.Global
  jpegTables(codes: number, tables: number): void
  jpegLuma(
    data: number,
    clean: number,
    tables: number,
    quantizers: number,
    target: number,
    across: number,
    down: number,
    unitAcross: number,
    unitDown: number,
    colorBlocks: number,
    restartInterval: number,
    perSide: number,
  ): number
}>

/** A Huffman code as jpegTables takes it: 16 counts and up to 256 symbols. */
const codeBytes = 272

const pageBytes = 65_536
/** The first bytes take results, so buffers start behind them. */
const firstBuffer = 1_024
/** Memory never shrinks; above this an instance is dropped rather than kept for a smaller picture. */
const keptBytes = 64 * 1024 * 1024

/**
 * The pixel loops in WebAssembly.
 *
 * @throws CompileError where the page's policy lacks `'wasm-unsafe-eval'`
 */
export async function createWasmEngine(): Promise<PixelEngine> {
  const bytes = Uint8Array.from(atob(wasmBase64), (character) => character.charCodeAt(0))
  const module = await WebAssembly.compile(bytes)
  let wasm = instantiate(module)
  let next = firstBuffer

  function alloc(length: number): Uint8Array<ArrayBuffer> {
    const buffer = new Uint8Array(wasm.memory.buffer as ArrayBuffer, next, length)
    next = (next + length + 15) & ~15
    return buffer
  }

  function reset(length: number): void {
    const needed = firstBuffer + length + 1_024
    if (wasm.memory.buffer.byteLength > keptBytes && needed < keptBytes) wasm = instantiate(module)
    const missing = needed - wasm.memory.buffer.byteLength
    if (missing > 0) wasm.memory.grow(Math.ceil(missing / pageBytes))
    next = firstBuffer
  }

  const results = (count: number) => new Float64Array(wasm.memory.buffer, 0, count)

  return {
    name: 'wasm-simd',
    alloc,
    reset,

    lumaFromPixels(source, target, isBgr, hasAlpha) {
      wasm.lumaFromPixels(
        source.byteOffset,
        target.byteOffset,
        target.length,
        Number(isBgr),
        Number(hasAlpha),
      )
    },

    expandRange(luma) {
      wasm.expandRange(luma.byteOffset, luma.length)
    },

    exposure(luma, darkest, brightest) {
      wasm.exposure(luma.byteOffset, luma.length, darkest, brightest, 0)
      const [sum = 0, dark = 0, bright = 0] = results(3)
      return { sum, dark, bright }
    },

    shrink(source, width, height, target, newWidth, newHeight) {
      const mark = next
      const scratch = alloc(2 * width)
      wasm.shrink(
        source.byteOffset,
        width,
        height,
        target.byteOffset,
        newWidth,
        newHeight,
        scratch.byteOffset,
      )
      next = mark
    },

    jpegLuma(bytes, { codes, steps, start, ...scan }, perSide) {
      const [across, down] = [Math.ceil(scan.width / 8), Math.ceil(scan.height / 8)]
      const [width, height] = [across * perSide, down * perSide]
      const length = bytes.length - start
      const tableBytes = Number(wasm.jpegTableBytes.value)
      reset(2 * length + width * height + tableBytes + 4 * codeBytes + 2_048)
      const code = alloc(4 * codeBytes).fill(0)
      const { lumaDc, lumaAc, colorDc, colorAc } = codes
      for (const [i, one] of [lumaDc, lumaAc, colorDc, colorAc].entries()) code.set(one, i * codeBytes)
      const tables = alloc(tableBytes)
      wasm.jpegTables(code.byteOffset, tables.byteOffset)
      const quantizers = alloc(16)
      new Int32Array(quantizers.buffer, quantizers.byteOffset, 4).set(steps)
      const luma = alloc(width * height)
      const data = alloc(length + 64)
      data.set(bytes.subarray(start))
      // An end mark where there may be none; the loops rely on it.
      data.set([0xff, 0xd9], length)
      const clean = alloc(length + 512)
      const isRead = wasm.jpegLuma(
        data.byteOffset,
        clean.byteOffset,
        tables.byteOffset,
        quantizers.byteOffset,
        luma.byteOffset,
        across,
        down,
        scan.unit.across,
        scan.unit.down,
        scan.colorBlocks,
        scan.restartInterval,
        perSide,
      )
      return isRead ? { luma, width, height } : undefined
    },

    laplacian(luma, width, height) {
      wasm.laplacian(luma.byteOffset, width, height, 0)
      const [sum = 0, squares = 0] = results(2)
      return { sum, squares }
    },
  }
}

/** Takes no imports, so its exports are what assembly/pixels.ts says they are. */
function instantiate(module: WebAssembly.Module): Exports {
  return new WebAssembly.Instance(module).exports as unknown as Exports
}

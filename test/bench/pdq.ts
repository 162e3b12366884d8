/**
 * Holds our PDQ to all reference hashes of packages/workers/test/images/pdq.json, most of whose images are too large to
 * be committed here. Prints one line an image and fails beyond 10 bits at quality 80 or more.
 *
 *   node test/bench/pdq.ts path/to/ThreatExchange/pdq/data
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { makeLumaImage, smallCopyBytes } from '../../packages/workers/src/images/makeLumaImage.ts'
import { createTypescriptEngine } from '../../packages/workers/src/pixels/typescriptEngine.ts'
import { pdqDistance } from '../../packages/workers/src/similarity/pdqBits.ts'
import { pdqHash } from '../../packages/workers/src/similarity/pdqHash.ts'

type Reference = { file: string; wasm?: string; python?: string }

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Name the folder pdq/data of a ThreatExchange checkout.')
  process.exit(2)
}
const list = new URL('../../packages/workers/test/images/pdq.json', import.meta.url)
const { images } = JSON.parse(readFileSync(list, 'utf8')) as { images: Reference[] }
const pixels = createTypescriptEngine()
let missed = 0
for (const { file, ...references } of images) {
  const path = join(folder, file)
  if (!existsSync(path)) {
    console.log(`${file}: skipped, not in ${folder}`)
    continue
  }
  const { data, info } = await sharp(path).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  pixels.reset(5 * width * height + smallCopyBytes(width, height))
  const luma = pixels.alloc(width * height)
  pixels.lumaFromPixels(data, luma, false, true)
  const { hash, quality } = pdqHash(makeLumaImage({ luma, width, height }, pixels).small)
  const bits = Object.entries(references).flatMap(([name, reference]) =>
    typeof reference === 'string' ? [`${name} ${pdqDistance(hash, reference)}`] : [],
  )
  console.log(`${file}: quality ${quality}, bits apart: ${bits.join(', ')}`)
  if (quality >= 80 && bits.some((one) => Number(one.split(' ')[1]) > 10)) missed++
}
console.log(missed === 0 ? 'All within 10 bits.' : `${missed} beyond 10 bits.`)
process.exitCode = missed === 0 ? 0 : 1

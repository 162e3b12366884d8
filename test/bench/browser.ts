/** Runs inside a classic worker of the bench page; every exported task answers with milliseconds or a fact. */
import { bmvbhash } from 'blockhash-core'
import { decodeLuma } from '../../packages/workers/src/images/decodeLuma.ts'
import { hashDivisor } from '../../packages/workers/src/images/hashDivisor.ts'
import { type ImageHeader, readImageHeader } from '../../packages/workers/src/images/imageHeader.ts'
import { makeLumaImage } from '../../packages/workers/src/images/makeLumaImage.ts'
import type { ImageCheckName } from '../../packages/workers/src/protocol.ts'
import { createWasmEngine } from '../../packages/workers/src/pixels/wasmEngine.ts'
import { pdqDistance } from '../../packages/workers/src/similarity/pdqBits.ts'
import { checkImage } from '../../packages/workers/src/worker/checkImage.ts'
import { pdqHash } from '../../packages/workers/src/similarity/pdqHash.ts'
import * as search from './search.ts'

declare function importScripts(...urls: string[]): void

type Mat = { delete(): void; data64F: Float64Array }
type OpenCv = {
  Mat: new () => Mat
  CV_64F: number
  COLOR_RGBA2GRAY: number
  matFromImageData(data: ImageData): Mat
  cvtColor(from: Mat, to: Mat, code: number): void
  Laplacian(from: Mat, to: Mat, depth: number): void
  meanStdDev(from: Mat, mean: Mat, deviation: Mat): void
  onRuntimeInitialized?: () => void
  then?: unknown
}

type Photo = { bytes: ArrayBuffer; header: ImageHeader }
let photos: Photo[] = []
const engine = await createWasmEngine()

async function load(urls: string[]): Promise<number> {
  photos = await Promise.all(
    urls.map(async (url) => {
      const bytes = await (await fetch(url)).arrayBuffer()
      return { bytes, header: readImageHeader(new Uint8Array(bytes))! }
    }),
  )
  return photos.length
}

async function timed(each: (photo: Photo) => Promise<unknown>): Promise<number> {
  const start = performance.now()
  for (const photo of photos) await each(photo)
  return performance.now() - start
}

async function decodeAndClose({ bytes, header }: Photo, divisor: number): Promise<void> {
  const scale =
    divisor > 1
      ? { desiredWidth: Math.ceil(header.width / divisor), desiredHeight: Math.ceil(header.height / divisor) }
      : {}
  const decoder = new ImageDecoder({ data: bytes, type: header.type, ...scale })
  const { image } = await decoder.decode()
  image.close()
  decoder.close()
}

const decodeOnly = () => timed((photo) => decodeAndClose(photo, 1))
const decodeSmallOnly = () => timed((photo) => decodeAndClose(photo, hashDivisor(photo.header)))

const scope = {
  pixels: engine,
  signal: new AbortController().signal,
  onProgress() {},
  loadLanguage: async () => undefined,
}

/** From the file's bytes to the findings, with all that the check worker does for such a request. */
async function check({ bytes, header }: Photo, only: ImageCheckName[]) {
  const { findings, decoder } = await checkImage({ type: 'image', bytes, mediaType: header.type, only }, scope)
  return { finding: findings.at(-1)!, decoder }
}

const ourSharpness = () => timed((photo) => check(photo, ['blur', 'exposure']))
const ourHashes = () => timed((photo) => check(photo, ['near-duplicate']))

/** The usual way to pixels in a worker. */
async function imageData({ bytes, header }: Photo): Promise<ImageData> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: header.type }))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })!
  context.drawImage(bitmap, 0, 0)
  const data = context.getImageData(0, 0, bitmap.width, bitmap.height)
  bitmap.close()
  return data
}

let cv: OpenCv | undefined
async function startOpenCv(url: string): Promise<number> {
  const start = performance.now()
  importScripts(url)
  const found = (globalThis as unknown as { cv: OpenCv | (() => OpenCv) }).cv
  const module = typeof found === 'function' ? found() : found
  // Its module looks like a promise that never ends, so nothing may await it.
  delete module.then
  if (!module.Mat) await new Promise<void>((resolve) => (module.onRuntimeInitialized = resolve))
  cv = module
  return performance.now() - start
}

const opencvSharpness = () =>
  timed(async (photo) => {
    if (!cv) throw new Error('OpenCV is not started.')
    const source = cv.matFromImageData(await imageData(photo))
    const [grey, edges, mean, deviation] = [new cv.Mat(), new cv.Mat(), new cv.Mat(), new cv.Mat()]
    cv.cvtColor(source, grey, cv.COLOR_RGBA2GRAY)
    cv.meanStdDev(grey, mean, deviation)
    cv.Laplacian(grey, edges, cv.CV_64F)
    cv.meanStdDev(edges, mean, deviation)
    for (const mat of [source, grey, edges, mean, deviation]) mat.delete()
  })

const blockhash = () => timed(async (photo) => bmvbhash(await imageData(photo), 16))

/**
 * How far each picture's hash is from the one of its full decode, by who decoded the small one. Pictures without structure
 * (quality below 50) have no hash to speak of.
 */
async function hashDistances(): Promise<Record<string, number[]>> {
  const distances: Record<string, number[]> = {}
  for (const photo of photos) {
    const { finding, decoder } = await check(photo, ['near-duplicate'])
    const full = pdqHash(makeLumaImage(await decodeLuma(photo.bytes, photo.header, 1, engine), engine).small)
    if (full.quality < 50) continue
    distances[decoder] ??= []
    distances[decoder].push(pdqDistance(full.hash, String(finding.values.hash)))
  }
  return distances
}

const tasks: Readonly<Record<string, (argument: never) => unknown>> = {
  load,
  decodeOnly,
  decodeSmallOnly,
  ourSharpness,
  ourHashes,
  startOpenCv,
  opencvSharpness,
  blockhash,
  hashDistances,
  ...search.tasks,
}

addEventListener('message', async ({ data: { id, task, argument } }) => {
  try {
    postMessage({ id, value: await tasks[task]!(argument as never) })
  } catch (error) {
    postMessage({ id, error: `${task}: ${error instanceof Error ? error.stack : error}` })
  }
})

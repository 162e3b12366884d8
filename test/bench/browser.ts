/** Runs inside a classic worker of the bench page; every exported task answers with milliseconds or a fact. */
import { bmvbhash } from 'blockhash-core'
import { decodeLuma } from '../../packages/workers/src/images/decodeLuma.ts'
import { hashDivisor } from '../../packages/workers/src/images/hashDivisor.ts'
import { type ImageHeader, readImageHeader } from '../../packages/workers/src/images/imageHeader.ts'
import { makeLumaImage } from '../../packages/workers/src/images/makeLumaImage.ts'
import { blur } from '../../packages/workers/src/kernels/blur.ts'
import { exposure } from '../../packages/workers/src/kernels/exposure.ts'
import { createWasmEngine } from '../../packages/workers/src/pixels/wasmEngine.ts'
import { pdqDistance } from '../../packages/workers/src/similarity/pdqBits.ts'
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

const ourSharpness = () =>
  timed(async ({ bytes, header }) => {
    const image = makeLumaImage(await decodeLuma(bytes, header, 1, engine), engine)
    blur.run(image, { pixels: engine })
    exposure.run(image, { pixels: engine })
  })

async function ourHash({ bytes, header }: Photo, divisor: number): Promise<string> {
  const { small, nominal } = makeLumaImage(await decodeLuma(bytes, header, divisor, engine), engine, header)
  return pdqHash(small, nominal).hash
}

const ourHashes = () => timed((photo) => ourHash(photo, hashDivisor(photo.header)))

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

/** How far the hash of the small decode is from the one of the whole picture: median and largest. */
async function hashDistances(): Promise<number[]> {
  const distances: number[] = []
  for (const photo of photos) {
    distances.push(pdqDistance(await ourHash(photo, 1), await ourHash(photo, hashDivisor(photo.header))))
  }
  return distances.sort((a, b) => a - b)
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

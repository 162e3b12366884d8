import { pictureSize } from '../../../../internal/pictureSize.ts'

/** A photograph as it leaves the device: upright pixels and nothing else. */
export type Photograph = Readonly<{ bytes: Uint8Array<ArrayBuffer>; type: 'image/jpeg' }>

/** Why a file is no photograph that can be taken. */
export type PhotographProblem = 'unreadable' | 'too-large'

/** Longest side in pixels. */
const MOST_PIXELS = 2_048
/** Most bytes: with its seal it fits in one block of a CAR, with room to spare. */
const MOST_BYTES = 1_900_000
/** Judged from the header: a decompression bomb must never reach the decoder. */
const MOST_DECODED = 50_000_000
/** Enough for what cameras of phones write, raw formats left out. */
const MOST_FILE = 60_000_000
/** One after the other, until the file is small enough. The last one always is. */
const QUALITIES = [0.9, 0.8, 0.65, 0.5, 0.3]

/**
 * Draws a photograph anew, so that nothing is left of what the file said besides its pixels: no place, no time, no camera, no
 * small picture of how it was before it was cut. The camera's "turn me" mark is followed first.
 *
 * @example
 * const photograph = await readPhotograph(file)
 * if (typeof photograph !== 'string') upload(photograph.bytes)
 */
export async function readPhotograph(file: Blob): Promise<Photograph | PhotographProblem> {
  if (file.size > MOST_FILE) return 'too-large'
  const bytes = new Uint8Array(await file.arrayBuffer())
  const size = pictureSize(bytes)
  if (!size) return 'unreadable'
  if (size.width * size.height > MOST_DECODED) return 'too-large'
  try {
    // In one piece: Firefox does not decode a blob whose first part is only a few bytes long.
    const bitmap = await createImageBitmap(new Blob([bytes], { type: file.type }))
    const canvas = drawn(bitmap, MOST_PIXELS)
    bitmap.close()
    for (const quality of QUALITIES) {
      const blob = await toJpeg(canvas, quality)
      if (blob && blob.size <= MOST_BYTES)
        return { bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/jpeg' }
    }
  } catch {
    // Decoders name their faults differently; that they refuse the file is the fact.
  }
  return 'unreadable'
}

/** A small picture of it, for the page. */
export async function previewOf({ bytes, type }: { bytes: Uint8Array<ArrayBuffer>; type: string }) {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }))
  const small = await createImageBitmap(drawn(bitmap, 960))
  bitmap.close()
  return small
}

/** On a canvas of at most so many pixels a side, on white where it is transparent. */
function drawn(bitmap: ImageBitmap, mostPixels: number): HTMLCanvasElement {
  const scale = Math.min(1, mostPixels / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new TypeError('This browser draws nothing.')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

const toJpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))

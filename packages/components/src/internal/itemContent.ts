import type { Item, ItemPart } from '@saharakit/sdk'
import { pictureSize, type Size } from './pictureSize.ts'

/** One part of an item, ready to draw. */
export type PartContent =
  | Readonly<{ type: 'picture'; bitmap: ImageBitmap }>
  | Readonly<{ type: 'text'; text: string }>

/** An item ready to draw, or the reason why it can't be. */
export type ItemContent =
  | Readonly<{ usable: true; parts: readonly PartContent[] }>
  | Readonly<{ usable: false; error: Error }>

/** Gives the bytes of a part after their sha-256 was checked. */
export type LoadPart = (part: ItemPart, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>

const pictures = /^image\/(png|jpeg|webp|gif)$/

/** Enough for a 50-megapixel photograph; a bomb claims hundreds. */
const maxPixels = 50_000_000

/** More than any screen shows; at most 64 MiB a picture instead of 200. */
const maxSide = 4_096

/** Bytes of the longest text: a short book. More than that freezes a page that lays it out. */
const maxText = 200_000

/** Strict: a stranger's bytes that are no UTF-8 would be shown as something that nobody wrote. */
function readText(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes.length > maxText) throw new RangeError(`${bytes.length} bytes of text; ${maxText} can be shown.`)
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

async function decode(part: ItemPart, bytes: Uint8Array<ArrayBuffer>): Promise<PartContent> {
  if (part.type.startsWith('text/plain')) return { type: 'text', text: readText(bytes) }
  if (!pictures.test(part.type)) throw new TypeError(`${part.type} can't be shown.`)
  const size = pictureSize(bytes)
  // Judged from the header: a decompression bomb must never reach the decoder.
  if (!size || size.width * size.height > maxPixels)
    throw new RangeError(`A picture of ${size?.width} x ${size?.height} pixels can't be shown.`)
  return { type: 'picture', bitmap: await bitmapOf(new Blob([bytes], { type: part.type }), size) }
}

/** The picture, made smaller while it is decoded where a side is longer than {@link maxSide}. */
async function bitmapOf(blob: Blob, { width, height }: Size): Promise<ImageBitmap> {
  const longest = Math.max(width, height)
  if (longest <= maxSide) return createImageBitmap(blob)
  const resizeQuality = 'high'
  const resizeWidth = Math.max(1, Math.round((width * maxSide) / longest))
  const bitmap = await createImageBitmap(blob, { resizeWidth, resizeQuality })
  if (bitmap.height <= maxSide) return bitmap
  // The header told the sides before a camera's "turn me" mark was followed.
  bitmap.close()
  return createImageBitmap(blob, { resizeHeight: maxSide, resizeQuality })
}

/** Rejects with the signal's reason; any other fault makes the item unusable, which is a state and no exception. */
export async function loadItem(item: Item, load: LoadPart, signal: AbortSignal): Promise<ItemContent> {
  try {
    const parts = await Promise.all(item.parts.map(async (part) => decode(part, await load(part, signal))))
    return { usable: true, parts }
  } catch (error) {
    signal.throwIfAborted()
    return { usable: false, error: error as Error }
  }
}

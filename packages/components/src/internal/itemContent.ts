import type { Item, ItemPart } from '@saharakit/sdk'
import { pictureSize } from './pictureSize.ts'

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

const pictures = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])

/** Enough for a 50-megapixel photograph; a bomb claims hundreds. */
const maxPixels = 50_000_000

/** Bytes of the longest text: a short book. More than that freezes a page that lays it out. */
const maxText = 200_000

/** Strict: a stranger's bytes that are no UTF-8 would be shown as something that nobody wrote. */
function readText(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes.length > maxText)
    throw new RangeError(`The text has ${bytes.length} bytes; ${maxText} can be shown.`)
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

async function decode(part: ItemPart, bytes: Uint8Array<ArrayBuffer>): Promise<PartContent> {
  if (part.type.startsWith('text/plain')) return { type: 'text', text: readText(bytes) }
  if (!pictures.has(part.type)) throw new TypeError(`Items of type "${part.type}" can't be shown.`)
  const size = pictureSize(bytes)
  // Judged from the header: a decompression bomb must never reach the decoder.
  if (!size || size.width * size.height > maxPixels)
    throw new RangeError(
      `The picture has ${size ? `${size.width} x ${size.height} pixels` : 'no readable header'}.`,
    )
  return { type: 'picture', bitmap: await createImageBitmap(new Blob([bytes], { type: part.type })) }
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

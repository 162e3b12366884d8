import type { ItemPart } from '@saharakit/sdk'
import { fetchItemPart } from '@saharakit/sdk/content'

/** Bytes of a piece that everybody may see, held to their hash; loaded when somebody looks. */
export const loadPiece = (
  gateways: readonly string[],
  part: ItemPart,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> => fetchItemPart({ gateways, part, signal })

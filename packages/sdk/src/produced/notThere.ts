import { fromHex } from '../content/sha256.ts'
import type { ItemInput } from '../types/build.ts'

const sentence =
  'Nothing can be shown here: nobody has what was handed in, or it is not what was committed to. Please reject it.'

/** A gray picture of one pixel: kinds that show pictures need one (PNG). */
const pixel =
  '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a4944415478da6368000000820081da45083b0000000049454e44ae426082'

/**
 * What reviewers see in the place of a content that nobody has.
 *
 * @param kind of the producing campaign
 * @param prompt of the item
 */
export function notThere(kind: string, prompt: string | undefined): ItemInput {
  const text = { bytes: new TextEncoder().encode(sentence), type: 'text/plain' }
  const picture = { bytes: fromHex(`0x${pixel}`), type: 'image/png' }
  return kind === 'photo'
    ? { parts: [picture], prompt: `${prompt ?? ''} ${sentence}`.trim() }
    : { parts: [text], prompt }
}

import { encodeCar } from '../content/encodeCar.ts'
import type { ContentBlock } from '../types/build.ts'
import type { Hex } from '../types/ids.ts'

/** One request body. */
export type Upload = Readonly<{
  type: 'car' | 'raw'
  blocks: readonly ContentBlock[]
  /** Bytes of the blocks. */
  size: number
  encode(): Uint8Array<ArrayBuffer>
}>

/** A block above this size travels alone; gateways take none in a CAR. */
export const CAR_BLOCK_LIMIT = 2 * 1024 * 1024
/** Bytes of the blocks of one CAR: small enough to pass a slow line in two minutes, and little to send again. */
const CAR_LIMIT = 4 * 1024 * 1024
/** Blocks of one CAR. */
const CAR_BLOCKS = 10_000

/**
 * Large blocks alone, the others in CARs, in their order: where the root is among them, the first CAR has it, since it
 * must be stored before the next one names it.
 */
export function cutUploads(root: Hex, blocks: readonly ContentBlock[]): readonly Upload[] {
  const parts: ContentBlock[][] = []
  let size = CAR_LIMIT
  for (const block of blocks.filter(({ bytes }) => bytes.length <= CAR_BLOCK_LIMIT)) {
    size += block.bytes.length
    if (size > CAR_LIMIT || parts.at(-1)?.length === CAR_BLOCKS) {
      parts.push([])
      size = block.bytes.length
    }
    parts.at(-1)?.push(block)
  }
  const cars = parts.map(
    (some): Upload => ({
      type: 'car',
      blocks: some,
      size: sizeOf(some),
      encode: () => encodeCar(root, some),
    }),
  )
  const large = blocks.filter(({ bytes }) => bytes.length > CAR_BLOCK_LIMIT)
  const alone = large.map(
    (block): Upload => ({
      type: 'raw',
      blocks: [block],
      size: block.bytes.length,
      encode: () => block.bytes,
    }),
  )
  return [...cars, ...alone]
}

/** Bytes of blocks. */
export function sizeOf(blocks: readonly ContentBlock[]): number {
  return blocks.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

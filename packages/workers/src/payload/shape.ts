import {
  blocksOf,
  encryptedBytes,
  type Hex,
  hashBytes,
  leavesIn,
  leavesOf,
  type PayloadCipher,
  payloadLimit,
} from './format.ts'
import { fromHex } from './hex.ts'
import { PayloadFault } from './payloadFault.ts'

/** The numbers of a payload, as a `PayloadIndex` has them. */
export type PayloadShape = Readonly<{
  cipher: PayloadCipher
  /** Bytes of data. */
  size: number
  leaves: number
  /** sha-256 of each block, in order. */
  blocks: readonly Hex[]
}>

/** Whether the numbers go together; nothing is fetched for a shape that can't be. @throws PayloadFault */
export function checkShape({ cipher, size, leaves, blocks }: PayloadShape): void {
  const refuse = (details: string) => {
    throw new PayloadFault(details, { reason: 'index' })
  }
  if (cipher !== 'aes-256-gcm' && cipher !== 'aes-256-ctr') refuse(`“${cipher}” is no cipher.`)
  if (!Number.isSafeInteger(size) || size < 1 || size > payloadLimit)
    refuse(`A payload has 1 to ${payloadLimit} bytes of data, not ${size}.`)
  if (leaves !== leavesOf(size)) refuse(`${size} bytes are ${leavesOf(size)} leaves, not ${leaves}.`)
  if (blocks.length !== blocksOf(leaves))
    refuse(`${leaves} leaves are ${blocksOf(leaves)} blocks, not ${blocks.length}.`)
  try {
    for (const digest of blocks) fromHex(digest, hashBytes)
  } catch (error) {
    refuse(`A block is not named by a sha-256: ${error}`)
  }
}

/** Bytes that a block of this payload has, encrypted. */
export const blockSize = ({ cipher, leaves }: PayloadShape, block: number): number =>
  encryptedBytes(cipher, leavesIn(leaves, block))

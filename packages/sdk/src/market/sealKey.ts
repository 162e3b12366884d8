import { concatHex, keccak256 } from 'viem'
import { liftX, sharedAddress } from '../seal/points.ts'
import { word } from '../seal/word.ts'
import type { Hex } from '../types/ids.ts'

/** Who hands a key over to whom. */
export type SealKeyParameters = Readonly<{
  /** The one who seals or opens: the seller's s, or the buyer's b. */
  scalar: Hex
  /** x of the other side's one-time key. */
  keyX: Hex
  keyParity: number
  orderId: Hex
}>

/**
 * The payload's key, hidden under what buyer and seller alone know:
 * `key XOR keccak256(abi.encode(address(sB), orderId))`.
 *
 * @throws Error where the other side's key is no point of the curve
 */
export function sealKey(key: Hex, parameters: SealKeyParameters): Hex {
  return word(BigInt(key) ^ BigInt(maskOf(parameters)))
}

/**
 * The payload's key from what was delivered. Nothing tells here whether it is the right one: compare keccak256 of it with
 * the offer's `keyCommit`.
 *
 * @throws Error where the other side's key is no point of the curve
 */
export function unsealKey(sealedKey: Hex, parameters: SealKeyParameters): Hex {
  return sealKey(sealedKey, parameters)
}

function maskOf({ scalar, keyX, keyParity, orderId }: SealKeyParameters): Hex {
  const point = liftX(keyX, keyParity)
  if (!point) throw new Error(`${keyX} is no x of a point of the curve.`)
  return keccak256(concatHex([word(BigInt(sharedAddress(scalar, point))), orderId]))
}

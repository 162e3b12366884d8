import { concatHex, keccak256, stringToHex } from 'viem'
import { word } from '../seal/word.ts'
import type { Address, Hex } from '../types/ids.ts'

// Everything secret follows from the seed of an account, which follows from one signature of its wallet (`accountSeed`):
// another machine with the same wallet finds all of it again, and nothing is stored.

/** Order of secp256k1. */
const CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

const derive = (seed: Hex, purpose: string, ...parts: readonly Hex[]) =>
  keccak256(concatHex([seed, stringToHex(purpose), ...parts]))

/** What a seller encrypts a payload with. */
export type PayloadKeys = Readonly<{
  /** The payload's key; keccak256 of it is the offer's `keyCommit`. */
  key: Hex
  /** Makes the random bytes of the leaves. */
  saltKey: Hex
}>

/**
 * Keys of a payload.
 *
 * @param nonce of the payload's index
 */
export function payloadKeys(seed: Hex, nonce: Hex): PayloadKeys {
  return { key: derive(seed, 'payload', nonce), saltKey: derive(seed, 'leaves', nonce) }
}

/**
 * Scalar b of a buyer's one-time key.
 *
 * @param purchase 0 for the first purchase of the offer, 1 for the second: a key that is used twice is none.
 */
export function buyerScalar(seed: Hex, offerHash: Hex, purchase: number): Hex {
  return toScalar(derive(seed, 'buyer', offerHash, word(purchase)))
}

/** Scalar s of a seller's one-time key for an order. */
export function sellerScalar(seed: Hex, orderId: Hex): Hex {
  return toScalar(derive(seed, 'seller', orderId))
}

/** What takes the key's place where there is no payload: a number that makes each purchase another one. */
export function purchaseNumber(offerHash: Hex, buyer: Address, purchase: number): Hex {
  return keccak256(concatHex([offerHash, buyer, word(purchase)]))
}

function toScalar(hash: Hex): Hex {
  return word(BigInt(hash) % CURVE_ORDER)
}

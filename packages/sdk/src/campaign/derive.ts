import { keccak256, stringToHex } from 'viem'
import { word } from '../seal/word.ts'
import type { Hex } from '../types/ids.ts'

/** Order of secp256k1. */
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

/** 32 bytes that follow from the seed, a purpose and a number, and tell nothing about each other. */
export function derive(seed: Hex, purpose: string, number: number): Hex {
  return keccak256(`${seed}${stringToHex(purpose, { size: 32 }).slice(2)}${word(number).slice(2)}`)
}

/** A scalar of the curve: 1 to n - 1. */
export function deriveScalar(seed: Hex, epoch: number): Hex {
  return word((BigInt(derive(seed, 'saharakit sealing scalar', epoch)) % (ORDER - 1n)) + 1n)
}

/** A copy in an order that follows from the seed (Fisher-Yates; 256 bits a draw, so that no order is favored). */
export function shuffle<Entry>(entries: readonly Entry[], seed: Hex, purpose: string): Entry[] {
  const shuffled = [...entries]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Number(BigInt(derive(seed, purpose, last)) % BigInt(last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other] as Entry, shuffled[last] as Entry]
  }
  return shuffled
}

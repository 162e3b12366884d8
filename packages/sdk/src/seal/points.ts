import { secp256k1 } from '@noble/curves/secp256k1.js'
import { keccak256 } from 'viem'
import { fromHex, toHex } from '../content/sha256.ts'
import type { Address, Hex } from '../types/ids.ts'

/** A random scalar of secp256k1. */
export function randomScalar(): Hex {
  return toHex(secp256k1.utils.randomPrivateKey())
}

/** The compressed public point kG of a scalar. */
export function publicKeyOf(scalar: Hex): Hex {
  return toHex(secp256k1.getPublicKey(fromHex(scalar), true))
}

/** x and parity of y of the point kG. */
export function pointOf(scalar: Hex): { x: Hex; parity: 0 | 1 } {
  const compressed = publicKeyOf(scalar)
  return { x: `0x${compressed.slice(4)}`, parity: compressed.startsWith('0x03') ? 1 : 0 }
}

/** The compressed point with this x, or undefined where the curve has none. */
export function liftX(x: Hex, parity: number): Hex | undefined {
  const compressed: Hex = `0x0${parity === 1 ? 3 : 2}${x.slice(2)}`
  try {
    secp256k1.ProjectivePoint.fromHex(compressed.slice(2)).assertValidity()
    return compressed
  } catch {
    return undefined
  }
}

/** Ethereum's address of a point: what `ecrecover` gives. */
export function addressOfPoint(compressed: Hex): Address {
  const bytes = secp256k1.ProjectivePoint.fromHex(compressed.slice(2)).toRawBytes(false)
  return `0x${keccak256(bytes.subarray(1)).slice(-40)}`
}

/** address(scalar * point): the shared secret of both sides, in the form that a contract can compute. */
export function sharedAddress(scalar: Hex, compressed: Hex): Address {
  const shared = secp256k1.getSharedSecret(fromHex(scalar), fromHex(compressed), false)
  return `0x${keccak256(shared.subarray(1)).slice(-40)}`
}

/**
 * Sealed labels as a worker makes them, for scripts that play worker and requester at once. The SDK has its own, which
 * knows only the public key; both are held to `vectors/seal.json`.
 */
import { createECDH } from 'node:crypto'
import {
  type Address,
  concatHex,
  encodeAbiParameters,
  type Hex,
  keccak256,
  numberToHex,
  parseAbiParameters,
} from 'viem'
import { publicKeyToAddress } from 'viem/accounts'

/** Order of secp256k1. */
export const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const low80 = (1n << 80n) - 1n

/** A point of the curve. */
export interface Point {
  x: Hex
  /** Parity of y. */
  parity: number
  /** Last 20 bytes of keccak256(x, y). */
  address: Address
}

/** scalar * G. */
export function multiplyBase(scalar: bigint): Point {
  const curve = createECDH('secp256k1')
  curve.setPrivateKey(numberToHex(scalar, { size: 32 }).slice(2), 'hex')
  const key = curve.getPublicKey('hex')
  return {
    x: `0x${key.slice(2, 66)}`,
    parity: Number.parseInt(key.slice(-1), 16) & 1,
    address: publicKeyToAddress(`0x${key}`),
  }
}

/** Where a submission goes; all of it is bound into the pad. */
export interface Place {
  chainId: number
  contract: Address
  campaignId: bigint
  seat: number
  epoch: number
  batch: number
}

/** keccak256(abi.encode(shared, chainId, contract, campaignId, seat)): its low 80 bits hide the labels. */
export function padOf(shared: Address, place: Place): Hex {
  return keccak256(
    encodeAbiParameters(parseAbiParameters('address, uint256, address, uint256, uint256'), [
      shared,
      BigInt(place.chainId),
      place.contract,
      place.campaignId,
      BigInt(place.seat),
    ]),
  )
}

/**
 * Seals labels.
 *
 * @param scalar The epoch's k. @param oneTime The worker's e.
 * @param labels 4 bits an item, item 0 lowest. @param report Digest of the check report, 16 bytes.
 */
export function seal(
  place: Place,
  scalar: bigint,
  oneTime: bigint,
  labels: bigint,
  report: Hex,
): { keyX: Hex; body: Hex } {
  const key = multiplyBase(oneTime)
  const shared = multiplyBase((oneTime * scalar) % order).address
  const sealed = labels ^ (BigInt(padOf(shared, place)) & low80)
  const body = concatHex([
    numberToHex(key.parity, { size: 1 }),
    numberToHex(place.epoch, { size: 1 }),
    numberToHex(place.batch, { size: 4 }),
    report,
    numberToHex(sealed, { size: 10 }),
  ])
  return { keyX: key.x, body }
}

/** Hidden gold of one batch. */
export interface GoldLeaf {
  batch: number
  mask: number
  answers: bigint
  salt: Hex
}

/** The root that an epoch commits to. */
export function goldRootOf(leaves: readonly GoldLeaf[]): Hex {
  const hashes = leaves.map(({ batch, mask, answers, salt }) =>
    keccak256(
      encodeAbiParameters(parseAbiParameters('uint32, uint24, uint80, bytes32'), [
        batch,
        mask,
        answers,
        salt,
      ]),
    ),
  )
  return keccak256(concatHex(hashes))
}

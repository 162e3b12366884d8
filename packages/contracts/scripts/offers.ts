/** Offers and orders as a seller's and a buyer's page make them, for scripts that play both. */
import { type Address, encodeAbiParameters, type Hex, keccak256, numberToHex, parseAbiParameters } from 'viem'
import { multiplyBase, order } from './seal.ts'

/** Type of an offer, as wallets show it. */
export const offerType = [
  { name: 'seller', type: 'address' },
  { name: 'assetId', type: 'uint256' },
  { name: 'version', type: 'uint32' },
  { name: 'termsId', type: 'bytes32' },
  { name: 'token', type: 'address' },
  { name: 'price', type: 'uint96' },
  { name: 'supply', type: 'uint64' },
  { name: 'cipher', type: 'uint8' },
  { name: 'plainRoot', type: 'bytes32' },
  { name: 'cipherRoot', type: 'bytes32' },
  { name: 'keyCommit', type: 'bytes32' },
  { name: 'deliverWithin', type: 'uint32' },
  { name: 'disputeWindow', type: 'uint32' },
  { name: 'referrerBps', type: 'uint16' },
  { name: 'validUntil', type: 'uint40' },
  { name: 'counter', type: 'uint64' },
  { name: 'salt', type: 'bytes32' },
] as const

/** An offer. */
export interface Offer {
  seller: Address
  assetId: bigint
  version: number
  termsId: Hex
  token: Address
  price: bigint
  supply: bigint
  cipher: number
  plainRoot: Hex
  cipherRoot: Hex
  keyCommit: Hex
  deliverWithin: number
  disputeWindow: number
  referrerBps: number
  validUntil: number
  counter: bigint
  salt: Hex
}

/** What is signed. */
export const typedOffer = (chainId: number, market: Address, offer: Offer) =>
  ({
    domain: { name: 'SaharaKit Market', version: '1', chainId, verifyingContract: market },
    types: { Offer: offerType },
    primaryType: 'Offer',
    message: offer,
  }) as const

/** Id of an order: keccak256(abi.encode(offerHash, buyer, recipient, referrer, keyX, keyParity)). */
export function orderIdOf(
  offerHash: Hex,
  buyer: Hex,
  recipient: Hex,
  referrer: Hex,
  keyX: Hex,
  parity: number,
): Hex {
  return keccak256(
    encodeAbiParameters(parseAbiParameters('bytes32, address, address, address, bytes32, uint8'), [
      offerHash,
      buyer,
      recipient,
      referrer,
      keyX,
      parity,
    ]),
  )
}

/** address(bsG): what buyer and seller both know. */
export const sharedOf = (b: bigint, s: bigint): Address => multiplyBase((b * s) % order).address

/** The payload's key, hidden under what both know. */
export function sealKey(key: Hex, shared: Address, orderId: Hex): Hex {
  const mask = keccak256(encodeAbiParameters(parseAbiParameters('address, bytes32'), [shared, orderId]))
  return numberToHex(BigInt(key) ^ BigInt(mask), { size: 32 })
}

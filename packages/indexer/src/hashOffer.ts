import type { marketAbi } from '@saharakit/contracts/abi'
import { type DecodeEventLogReturnType, hashTypedData, zeroAddress } from 'viem'
import { readSettings } from '../settings.ts'

const { chainId, market } = readSettings(process.env)

/** An offer as events tell it. */
export type ContractOffer = DecodeEventLogReturnType<typeof marketAbi, 'OfferPublished'>['args']['offer']

/** The hash that names an offer: the EIP-712 digest that its seller signs. Orders tell the offer and not its hash. */
export function hashOffer(offer: ContractOffer): `0x${string}` {
  const domain = {
    name: 'SaharaKit Market',
    version: '1',
    chainId,
    verifyingContract: market?.Market ?? zeroAddress,
  }
  return hashTypedData({ domain, types: { Offer: offerType }, primaryType: 'Offer', message: { ...offer } })
}

const offerType = [
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

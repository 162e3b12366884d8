import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import { toContractOffer } from './contractOffer.ts'
import { marketContracts } from './marketContracts.ts'

/** What offers are signed for: one market on one chain. */
export type MarketPlace = Readonly<{ chainId: number; market: Address }>

/** Fields of an offer as wallets show them, in the order of the contract's struct. */
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

/** The market that a client works with. */
export function marketPlace(client: Pick<SaharaClient, 'deployment' | 'chain'>): MarketPlace {
  return { chainId: client.deployment.chainId, market: marketContracts(client).Market }
}

/** Domain of everything that is signed for a market. */
export function marketDomain({ chainId, market }: MarketPlace) {
  return { name: 'SaharaKit Market', version: '1', chainId, verifyingContract: market } as const
}

/**
 * An offer as EIP-712 data, as its seller signs it.
 *
 * @example
 * const signature = await account.signTypedData(typedOffer({ chainId: 31337, market }, offer))
 */
export function typedOffer(place: MarketPlace, offer: Offer) {
  return {
    domain: marketDomain(place),
    types: { Offer: offerType },
    primaryType: 'Offer',
    message: toContractOffer(offer),
  } as const
}

import { concatHex, keccak256 } from 'viem'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import { domainSeparator, hashText } from './domainSeparator.ts'
import { toOfferWords } from './offerWords.ts'
import { type MarketPlace, marketDomain, offerType } from './typedOffer.ts'

const typeText = `Offer(${offerType.map(({ type, name }) => `${type} ${name}`).join(',')})`

/**
 * The digest that a seller signs, which is an offer's id. All fields are words, so that hashing takes no EIP-712 library;
 * `typedOffer` with viem's `hashTypedData` gives the same.
 *
 * @example
 * const offerHash = hashOffer({ chainId: 31337, market }, offer)
 */
export function hashOffer(place: MarketPlace, offer: Offer): Hex {
  const struct = keccak256(concatHex([hashText(typeText), `0x${toOfferWords(offer)}`]))
  return keccak256(concatHex(['0x1901', domainSeparator(marketDomain(place)), struct]))
}

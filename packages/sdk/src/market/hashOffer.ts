import { concatHex, keccak256, stringToHex } from 'viem'
import { word } from '../seal/points.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import { toContractOffer } from './contractOffer.ts'
import { type MarketPlace, offerType } from './typedOffer.ts'

const domainType = 'EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'
const offerTypeText = `Offer(${offerType.map(({ type, name }) => `${type} ${name}`).join(',')})`
const hashText = (text: string) => keccak256(stringToHex(text))

/**
 * The digest that a seller signs, which is an offer's id. All fields are words, so that hashing takes no EIP-712 library;
 * `typedOffer` with viem's `hashTypedData` gives the same.
 *
 * @example
 * const offerHash = hashOffer({ chainId: 31337, market }, offer)
 */
export function hashOffer({ chainId, market }: MarketPlace, offer: Offer): Hex {
  const fields = toContractOffer(offer)
  const domain = keccak256(
    concatHex([
      hashText(domainType),
      hashText('SaharaKit Market'),
      hashText('1'),
      word(chainId),
      word(BigInt(market)),
    ]),
  )
  const struct = keccak256(
    concatHex([hashText(offerTypeText), ...offerType.map(({ name }) => word(BigInt(fields[name])))]),
  )
  return keccak256(concatHex(['0x1901', domain, struct]))
}

import { word } from '../seal/word.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import { type ContractOffer, fromContractOffer, toContractOffer } from './contractOffer.ts'
import { offerType } from './typedOffer.ts'

// All fields of an offer are words, so that reading and writing one takes no ABI library: a page that only looks at a price
// loads none.

/** Fields that TypeScript has as a bigint. */
const large: ReadonlySet<string> = new Set(['assetId', 'price', 'supply', 'counter'])

/** An offer as the contract encodes it: seventeen words, without `0x`. */
export function toOfferWords(offer: Offer): string {
  const fields = toContractOffer(offer)
  return offerType.map(({ name }) => word(BigInt(fields[name])).slice(2)).join('')
}

/** An offer from the seventeen words of an event. Whoever reads one compares its hash, so nothing else is checked here. */
export function fromOfferWords(data: Hex): Offer {
  const fields = offerType.map(({ name, type }, index) => {
    const value: Hex = `0x${data.slice(2 + 64 * index, 66 + 64 * index)}`
    if (type === 'address') return [name, `0x${value.slice(26)}`]
    if (type === 'bytes32') return [name, value]
    return [name, large.has(name) ? BigInt(value) : Number(value)]
  })
  return fromContractOffer(Object.fromEntries(fields) as ContractOffer)
}

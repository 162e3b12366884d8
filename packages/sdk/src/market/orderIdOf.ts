import { concatHex, keccak256 } from 'viem'
import { word } from '../seal/word.ts'
import type { Hex } from '../types/ids.ts'
import type { Order } from '../types/order.ts'
import { hashOffer } from './hashOffer.ts'
import type { MarketPlace } from './typedOffer.ts'

/** What an order's id is made of. */
export type OrderIdParts = Omit<Order, 'offer'> & Readonly<{ offerHash: Hex }>

/** Id of an order: keccak256(abi.encode(offerHash, buyer, recipient, referrer, keyX, keyParity)). */
export function orderIdOf(parts: OrderIdParts): Hex {
  const { offerHash, buyer, recipient, referrer, keyX, keyParity } = parts
  const words = [offerHash, buyer, recipient, referrer, keyX, keyParity].map((value) => word(BigInt(value)))
  return keccak256(concatHex(words))
}

/** Id of a whole order at a market. */
export function idOfOrder(place: MarketPlace, { offer, ...order }: Order): Hex {
  return orderIdOf({ ...order, offerHash: hashOffer(place, offer) })
}

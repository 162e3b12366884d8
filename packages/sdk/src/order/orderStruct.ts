import { type ContractOffer, toContractOffer } from '../market/contractOffer.ts'
import type { Order } from '../types/order.ts'

/** An order as the contract takes and tells it: the cipher is a number. */
export type OrderStruct = Readonly<Omit<Order, 'offer'> & { offer: ContractOffer }>

/** An order for a call of the contract. */
export function toStruct({ offer, ...order }: Order): OrderStruct {
  return { ...order, offer: toContractOffer(offer) }
}

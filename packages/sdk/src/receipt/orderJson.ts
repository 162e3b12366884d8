import type { Shape } from '../content/fits.ts'
import { type ContractOffer, fromContractOffer } from '../market/contractOffer.ts'
import { offerType } from '../market/typedOffer.ts'
import { toStruct } from '../order/orderStruct.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { Order } from '../types/order.ts'

const address = /^0x[0-9a-f]{40}$/
const hash = /^0x[0-9a-f]{64}$/
const decimal = /^(0|[1-9]\d{0,77})$/

/** Fields of an offer that need more than 53 bits. */
const large: ReadonlySet<string> = new Set(['assetId', 'price', 'supply', 'counter'])

function shapeOf(name: string, type: string): Shape {
  if (type === 'address') return address
  if (type === 'bytes32') return hash
  return large.has(name) ? decimal : [0, Number.MAX_SAFE_INTEGER]
}

/** Shape of an order in a receipt: the contract's fields, each in one spelling. */
export const orderJsonShape: Shape = {
  offer: Object.fromEntries(offerType.map(({ name, type }) => [name, shapeOf(name, type)])),
  buyer: address,
  recipient: address,
  referrer: address,
  keyX: hash,
  keyParity: [0, 1],
}

/** An order as JSON: addresses in lower case, large numbers as decimal strings. */
export function toOrderJson(order: Order): Readonly<Record<string, unknown>> {
  const { offer, ...rest } = toStruct(order)
  const plain = (value: unknown) =>
    typeof value === 'bigint' ? `${value}` : typeof value === 'string' ? value.toLowerCase() : value
  const json = (object: object) =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, plain(value)]))
  return { offer: json(offer), ...json(rest) }
}

/** The order again, of JSON that has {@link orderJsonShape}. */
export function fromOrderJson(json: unknown): Order {
  const { offer, ...rest } = json as Readonly<{
    offer: Readonly<Record<string, unknown>>
    buyer: Address
    recipient: Address
    referrer: Address
    keyX: Hex
    keyParity: number
  }>
  const fields = Object.entries(offer).map(([name, value]) => [
    name,
    large.has(name) ? BigInt(value as string) : value,
  ])
  return { offer: fromContractOffer(Object.fromEntries(fields) as ContractOffer), ...rest }
}

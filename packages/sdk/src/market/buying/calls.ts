import { encodeFunctionData } from 'viem'
import { buyAbi, buyWithAuthorizationAbi, buyWithPermitAbi } from '../../abis/market.generated.ts'
import { toStruct } from '../../order/orderStruct.ts'
import type { Hex } from '../../types/ids.ts'
import type { Purchase } from './Buying.ts'

/** Pays from the native coin that travels along, or from an allowance. */
export function buyCall({ order, deadline }: Omit<Purchase, 'orderId'>, signature: Hex): Hex {
  return encodeFunctionData({
    abi: [buyAbi],
    args: [toStruct(order), signature, order.offer.price, deadline],
  })
}

/** Pays by an ERC-2612 permit over the price and the same deadline. */
export function buyWithPermitCall({ order, deadline }: Purchase, signature: Hex, permit: Hex): Hex {
  const { v, r, s } = split(permit)
  const args = [toStruct(order), signature, order.offer.price, deadline, v, r, s] as const
  return encodeFunctionData({ abi: [buyWithPermitAbi], args })
}

/** Pays by an ERC-3009 authorization over the price, whose number is the order's. */
export function buyWithAuthorizationCall(
  { order, deadline }: Purchase,
  signature: Hex,
  authorization: Hex,
): Hex {
  const { v, r, s } = split(authorization)
  const args = [toStruct(order), signature, 0n, deadline, v, r, s] as const
  return encodeFunctionData({ abi: [buyWithAuthorizationAbi], args })
}

function split(signature: Hex): Readonly<{ v: number; r: Hex; s: Hex }> {
  const last = Number(`0x${signature.slice(130)}`)
  return {
    v: last < 27 ? last + 27 : last,
    r: `0x${signature.slice(2, 66)}`,
    s: `0x${signature.slice(66, 130)}`,
  }
}

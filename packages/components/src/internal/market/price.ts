import type { Address, Deployment } from '@saharakit/sdk'
import type { Token } from '../offer.ts'
import { money, shortAddress } from '../words.ts'
import { plain } from './names.ts'

const native = /^0x0+$/

/** Whether money is the chain's own coin. */
export const isNative = (token: Address): boolean => native.test(token)

/** What is paid in, as it is written: what a token says of itself, at most 12 characters; its address where it says nothing. */
export function tokenOf(
  { token, symbol, decimals }: Readonly<{ token: Address; symbol: string; decimals: number }>,
  { nativeCurrency }: Pick<Deployment, 'nativeCurrency'>,
): Token {
  if (isNative(token))
    return { symbol: nativeCurrency?.symbol ?? 'ETH', decimals: nativeCurrency?.decimals ?? 18 }
  // More decimals than this are no amount that anybody could read; amounts are then told in the smallest unit.
  return { symbol: plain(symbol, 12) || shortAddress(token), decimals: decimals > 36 ? 0 : decimals }
}

/** An amount as people read it, exact to six places and then cut. */
export const priceOf = (amount: bigint, token: Token, language: string): string =>
  money(amount, token, language)

import type { Token } from '../../internal/offer.ts'

/** The attribute `max-price`: a decimal number, and a token's symbol where the page names one. */
export type MaxPrice = Readonly<{ whole: string; fraction: string; symbol: string | undefined }>

const pattern = /^\s*(\d{1,60})(?:\.(\d{1,60}))?(?:\s+(\S{1,32}))?\s*$/

/** Reads the attribute; undefined where it is no price. */
export function readMaxPrice(attribute: string): MaxPrice | undefined {
  const [matched, whole = '', fraction = '', symbol] = pattern.exec(attribute) ?? []
  return matched === undefined ? undefined : { whole, fraction, symbol }
}

/**
 * The most that the page allows, in the token's smallest unit; what is finer than that unit is cut off. Undefined where the
 * page names another token.
 */
export function maxUnitsOf({ whole, fraction, symbol }: MaxPrice, token: Token): bigint | undefined {
  if (symbol !== undefined && symbol.toLowerCase() !== token.symbol.toLowerCase()) return undefined
  return BigInt(whole + fraction.padEnd(token.decimals, '0').slice(0, token.decimals))
}

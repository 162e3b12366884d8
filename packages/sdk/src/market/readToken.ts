import { zeroAddress } from 'viem'
import { fromHex } from '../content/sha256.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { Pinned } from './pinned.ts'

/** How amounts of a token are written. */
export type TokenUnit = Readonly<{
  /** What the token says of itself, at most 32 characters; empty for the native coin, and where it says nothing. */
  symbol: string
  /** 0 for a token that says nothing. */
  decimals: number
}>

/** Selectors of ERC-20. */
const symbolSelector: Hex = '0x95d89b41'
const decimalsSelector: Hex = '0x313ce567'

/** Reads how amounts of a token are written, at a pinned block. */
export async function readToken(
  client: Pick<SaharaClient, 'chain'>,
  pinned: Pinned,
  token: Address,
): Promise<TokenUnit> {
  if (token === zeroAddress) return { symbol: '', decimals: client.chain.nativeCurrency.decimals }
  const [symbol, decimals] = await Promise.all([
    pinned.words(token, symbolSelector),
    pinned.words(token, decimalsSelector),
  ])
  const digits = BigInt(decimals?.[0] ?? 0)
  return { symbol: readSymbol(symbol ?? []), decimals: digits > 255n ? 0 : Number(digits) }
}

/** A string, or 32 bytes as in the first tokens. */
function readSymbol(words: readonly Hex[]): string {
  const [first, length, ...rest] = words
  if (!first) return ''
  const bytes =
    length === undefined
      ? fromHex(first)
      : fromHex(`0x${rest.map((word) => word.slice(2)).join('')}`).slice(0, Math.min(Number(length), 128))
  // Not fatal: a token with a broken symbol can be paid in all the same.
  const text = new TextDecoder().decode(bytes).replace(/\0[^]*/, '')
  return [...text].slice(0, 32).join('')
}

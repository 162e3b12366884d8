import {
  decodeFunctionResult,
  encodeFunctionData,
  erc20Abi,
  hexToString,
  size,
  sliceHex,
  zeroAddress,
} from 'viem'
import { isSaharaError } from '../errors/isSaharaError.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { call } from '../rpc/call.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link getToken}. */
export type GetTokenParameters = CallOptions &
  Readonly<{
    /** An ERC-20; the zero address is the native coin. */
    token: Address
  }>
/** How amounts of the token are written. */
export type GetTokenReturnType = Readonly<{
  /** What the token says of itself, at most 32 characters; empty if it says nothing. */
  symbol: string
  /** 0 for a token that says nothing. */
  decimals: number
}>
/** What {@link getToken} may throw. */
export type GetTokenErrorType = ReadErrorType

/**
 * Reads how amounts of a token are written. A campaign brings this for its own token; referrer shares may be in others.
 *
 * @example
 * const { symbol, decimals } = await getToken(client, { token: earnings.tokens[0].token })
 */
export async function getToken(
  client: SaharaClient,
  { token, signal }: GetTokenParameters,
): Promise<GetTokenReturnType> {
  if (token === zeroAddress) {
    const { symbol, decimals } = client.chain.nativeCurrency
    return { symbol, decimals }
  }
  const ask = async (functionName: 'symbol' | 'decimals'): Promise<Hex> => {
    const data = encodeFunctionData({ abi: erc20Abi, functionName })
    try {
      return await call(client, { to: token, data, signal })
    } catch (error) {
      // The standard makes both optional: a token without them reverts, which is an answer, too.
      if (isSaharaError(error) || signal?.aborted) throw error
      return '0x'
    }
  }
  const [symbol, decimals] = await Promise.all([ask('symbol'), ask('decimals')])
  return { symbol: readSymbol(symbol), decimals: readDecimals(decimals) }
}

function readDecimals(data: Hex): number {
  const value = size(data) < 32 ? 256n : BigInt(sliceHex(data, 0, 32))
  return value > 255n ? 0 : Number(value)
}

/** A string, or 32 bytes as in the first tokens. */
function readSymbol(data: Hex): string {
  try {
    const symbol =
      size(data) === 32
        ? hexToString(data, { size: 32 })
        : decodeFunctionResult({ abi: erc20Abi, functionName: 'symbol', data })
    return [...symbol].slice(0, 32).join('')
  } catch {
    return ''
  }
}

import { bondCreditOfSelector } from '../abis/settlementsSelectors.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AccountErrorType, ReadErrorType } from '../errors/types.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { call } from '../rpc/call.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { settlementsOf } from '../settling/settlementsOf.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link getBondCredit}. */
export type GetBondCreditParameters = CallOptions &
  Readonly<{
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
    /** The zero address is the native coin. */
    token: Address
  }>
/** In the token's smallest unit. */
export type GetBondCreditReturnType = bigint
/** What {@link getBondCredit} may throw. */
export type GetBondCreditErrorType = ReadErrorType | AccountErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Reads what `withdrawBond` would send: bonds of settlements that came back, and rewards for mistakes that were found.
 *
 * @example
 * const credit = await getBondCredit(client, { token: '0x0000000000000000000000000000000000000000' })
 */
export async function getBondCredit(
  client: SaharaClient,
  { token, signal, ...parameters }: GetBondCreditParameters,
): Promise<GetBondCreditReturnType> {
  const to = settlementsOf(client)
  const account = parameters.account ?? (await getAccount(client, { signal }))
  const data = encodeWords(bondCreditOfSelector, BigInt(account), BigInt(token))
  const word = await call(client, { to, data, signal })
  if (word.length !== 66) throw rpcInvalid(`bondCreditOf gave ${word.slice(0, 66)}`)
  return BigInt(word)
}

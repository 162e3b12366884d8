import type { AccountErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { getWallet } from '../wallet/getWallet.ts'

/** Parameters of {@link getAccount}. */
export type GetAccountParameters = CallOptions &
  Readonly<{
    /** Whether the wallet may ask the person to connect. Default false. */
    prompt?: boolean | undefined
  }>
/** The account that the client's wallet acts for. */
export type GetAccountReturnType = Address
/** What {@link getAccount} may throw. */
export type GetAccountErrorType = AccountErrorType

/**
 * The account of the client's wallet.
 *
 * @example
 * const account = await getAccount(client, { prompt: true })
 */
export async function getAccount(
  client: SaharaClient,
  parameters: GetAccountParameters = {},
): Promise<GetAccountReturnType> {
  return (await getWallet(client.wallet, parameters)).account
}

import { encodeFunctionData } from 'viem'
import { withdrawCreditAbi } from '../abis/campaigns.generated.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsIn, transact } from '../wallet/transact.ts'

/** Parameters of {@link withdrawCredit}. */
export type WithdrawCreditParameters = WriteOptions &
  Readonly<{
    /** Token of the credit; the zero address is the native coin. */
    token: Address
  }>
/** The transaction, in a block. */
export type WithdrawCreditReturnType = Readonly<{
  hash: Hex
  /** In the token's smallest unit. */
  amount: bigint
}>
/** What {@link withdrawCredit} may throw. */
export type WithdrawCreditErrorType = WriteErrorType

/**
 * Sends the account its credit in one token: the shares of a page that brought contributors.
 *
 * @example
 * const { amount } = await withdrawCredit(client, { token: '0x0000000000000000000000000000000000000000' })
 */
export async function withdrawCredit(
  client: SaharaClient,
  { token, ...options }: WithdrawCreditParameters,
): Promise<WithdrawCreditReturnType> {
  const data = encodeFunctionData({ abi: [withdrawCreditAbi], args: [token] })
  const { hash, receipt } = await transact(client, { ...options, data })
  return { hash, amount: eventsIn(client, receipt, 'CreditWithdrawn')[0]?.amount ?? 0n }
}

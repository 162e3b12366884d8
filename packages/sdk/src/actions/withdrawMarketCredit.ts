import { encodeFunctionData } from 'viem'
import { marketEvents, withdrawCreditAbi } from '../abis/market.generated.ts'
import { vaultEvents, withdrawAbi } from '../abis/vault.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { transact } from '../wallet/transact.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link withdrawMarketCredit}. */
export type WithdrawMarketCreditParameters = WriteOptions &
  Readonly<{
    /** Token of the credit; the zero address is the native coin. */
    token: Address
    /** `refunds` wait in the market, `earnings` in the vault. */
    from: 'refunds' | 'earnings'
    /** Where it goes. Default: the account itself. */
    to?: Address | undefined
  }>
/** The transaction, in a block. */
export type WithdrawMarketCreditReturnType = Readonly<{
  hash: Hex
  /** In the token's smallest unit. */
  amount: bigint
}>
/** What {@link withdrawMarketCredit} may throw. */
export type WithdrawMarketCreditErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Sends an account's credit in one token, to any address that can take it.
 *
 * @example
 * const { amount } = await withdrawMarketCredit(client, { token, from: 'refunds' })
 */
export async function withdrawMarketCredit(
  client: SaharaClient,
  { token, from, to, ...options }: WithdrawMarketCreditParameters,
): Promise<WithdrawMarketCreditReturnType> {
  const { Market, RevenueVault } = marketContracts(client)
  const receiver = to ?? (await getAccount(client, { prompt: true, signal: options.signal }))
  const args = [token, receiver] as const
  const isRefund = from === 'refunds'
  const data = isRefund
    ? encodeFunctionData({ abi: [withdrawCreditAbi], args })
    : encodeFunctionData({ abi: [withdrawAbi], args })
  const { hash, receipt } = await transact(client, { ...options, to: isRefund ? Market : RevenueVault, data })
  const [taken] = isRefund
    ? eventsOf(receipt, Market, marketEvents, 'CreditWithdrawn')
    : eventsOf(receipt, RevenueVault, vaultEvents, 'CreditWithdrawn')
  return { hash, amount: taken?.amount ?? 0n }
}

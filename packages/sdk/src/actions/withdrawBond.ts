import { encodeFunctionData } from 'viem'
import { settlementsEvents, withdrawBondAbi } from '../abis/settlements.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { sendToSettlements } from '../settling/sendToSettlements.ts'
import { settlementsOf } from '../settling/settlementsOf.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsOf } from '../wallet/eventsOf.ts'

/** Parameters of {@link withdrawBond}. */
export type WithdrawBondParameters = WriteOptions &
  Readonly<{
    /** Token of the bond; the zero address is the native coin. */
    token: Address
  }>
/** The transaction and what it paid, in the token's smallest unit. */
export type WithdrawBondReturnType = Readonly<{ hash: Hex; amount: bigint }>
/** What {@link withdrawBond} may throw. */
export type WithdrawBondErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Sends the account's bonds that came back, and its rewards, in one token.
 *
 * @example
 * const { amount } = await withdrawBond(client, { token: '0x0000000000000000000000000000000000000000' })
 */
export async function withdrawBond(
  client: SaharaClient,
  { token, ...options }: WithdrawBondParameters,
): Promise<WithdrawBondReturnType> {
  const data = encodeFunctionData({ abi: [withdrawBondAbi], args: [token] })
  const { hash, receipt } = await sendToSettlements(client, { ...options, data })
  const [sent] = eventsOf(receipt, settlementsOf(client), settlementsEvents, 'BondWithdrawn')
  return { hash, amount: sent?.amount ?? 0n }
}

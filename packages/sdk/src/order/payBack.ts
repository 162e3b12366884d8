import { encodeFunctionData } from 'viem'
import { marketEvents, withdrawCreditAbi } from '../abis/market.generated.ts'
import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import { refusal } from '../wallet/contractError.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { getWallet } from '../wallet/getWallet.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { sendCalls } from './sendCalls.ts'

/** What every way to have money back takes. */
export type PayBackOptions = WriteOptions &
  Readonly<{
    /** Whether the buyer's credit is sent on in the same transaction, to the buyer's own account. Default: it stays credit. */
    withdraw?: boolean | undefined
  }>

/** Money that came back. */
export type PaidBack = Readonly<{
  hash: Hex
  /** ERC-20; the zero address is the native coin. */
  token: Address
  /** What became credit of the buyer: the whole price, in the token's smallest unit. */
  amount: bigint
  /** What was sent to the buyer: all credit in this token, older one included. 0 where it stays credit. */
  withdrawn: bigint
}>

/**
 * Sends a call that pays an order back, and takes the credit where that is wanted.
 *
 * @param call refund or dispute, encoded
 * @throws what a transaction may throw
 */
export async function payBack(
  client: SaharaClient,
  { order }: OrderStatus,
  call: Hex,
  { withdraw = false, ...options }: PayBackOptions,
): Promise<PaidBack> {
  const { token } = order.offer
  const calls = [call]
  if (withdraw) {
    const { account } = await getWallet(client.wallet, { prompt: true, signal: options.signal })
    // Credit is its owner's: whoever else pays an order back would take its own.
    if (!sameAddress(account, order.buyer)) throw await refusal('NotBuyer', [account])
    calls.push(encodeFunctionData({ abi: [withdrawCreditAbi], args: [token, account] }))
  }
  const { hash, receipt } = await sendCalls(client, calls, options)
  const { Market } = marketContracts(client)
  const [refunded] = eventsOf(receipt, Market, marketEvents, 'OrderRefunded')
  const [taken] = eventsOf(receipt, Market, marketEvents, 'CreditWithdrawn')
  return { hash, token, amount: refunded?.amount ?? 0n, withdrawn: taken?.amount ?? 0n }
}

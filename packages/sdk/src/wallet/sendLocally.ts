import type { Chain, Client, Transport } from 'viem'
import { sendTransaction } from 'viem/actions'
import type { Address, Hex } from '../types/ids.ts'
import { toWalletError } from './errors.ts'
import type { WalletClientLike } from './Wallet.ts'

/**
 * Sends with a viem client that holds its key. Nobody has to be waited for, and viem fills in nonce, gas and fees. A
 * module of its own, loaded only then: pages have wallets that do all this themselves.
 *
 * @throws InsufficientFundsError, or what viem throws
 */
export async function sendLocally(
  client: WalletClientLike,
  chain: Chain,
  transaction: Readonly<{ to: Address; data: Hex; value: bigint }>,
): Promise<Hex> {
  const viem = client as unknown as Client<Transport, Chain>
  const account = client.account as Client['account']
  try {
    return await sendTransaction(viem, { ...transaction, account: account ?? null, chain })
  } catch (error) {
    throw toWalletError(error)
  }
}

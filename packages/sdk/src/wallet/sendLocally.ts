import type { Chain, Client, Transport } from 'viem'
import { sendTransaction } from 'viem/actions'
import type { Address, Hex } from '../types/ids.ts'
import { answerOf } from './getWallet.ts'
import type { WalletClientLike } from './Wallet.ts'

/**
 * Sends with a viem client that holds its key. Nobody has to be waited for, and viem fills in nonce and fees, and gas where
 * it is not given. A
 * module of its own, loaded only then: pages have wallets that do all this themselves.
 *
 * @throws InsufficientFundsError, WalletTimeoutError, the signal's reason, or what viem throws
 */
export async function sendLocally(
  client: WalletClientLike,
  chain: Chain,
  transaction: Readonly<{ to: Address; data: Hex; value: bigint; gas: bigint | undefined }>,
  signal: AbortSignal | undefined,
): Promise<Hex> {
  const viem = client as unknown as Client<Transport, Chain>
  const account = client.account as Client['account']
  const { gas, ...rest } = transaction
  const limit = gas === undefined ? {} : { gas }
  const send = () => sendTransaction(viem, { ...rest, ...limit, account: account ?? null, chain })
  return answerOf(send, 'eth_sendRawTransaction', signal)
}

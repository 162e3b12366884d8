import { isSaharaError } from '../errors/isSaharaError.ts'
import { call } from '../rpc/call.ts'
import { revertDataOf } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { contractError } from './contractError.ts'
import { ensureChain, readChainId } from './ensureChain.ts'
import { insufficientFunds, walletRefused, wrongChain } from './errors.ts'
import { askWallet, getWallet, signsLocally } from './getWallet.ts'
import type { Wallet } from './Wallet.ts'

/** One transaction. */
export type SendTransactionParameters = Readonly<{
  to: Address
  data: Hex
  value?: bigint | undefined
  signal?: AbortSignal | undefined
  /** Called after the simulation, right before the wallet is asked; what it stores survives a crash. */
  onAsk?: ((account: Address) => Promise<void>) | undefined
}>

/** What is known of a transaction once the wallet answered. */
export type SentTransaction = Readonly<{ hash: Hex; account: Address }>

/**
 * Sends a transaction through the page's wallet: connects, brings the wallet to the chain, simulates, asks. The chain id
 * is read again right before the wallet is asked, since it may have been changed while the simulation ran.
 *
 * @throws WalletNotFoundError, WalletRejectedError, WalletBusyError, WalletTimeoutError, WrongChainError,
 *   InsufficientFundsError, ContractRevertError, RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError
 */
export async function sendTransaction(
  client: SaharaClient,
  parameters: SendTransactionParameters,
): Promise<SentTransaction> {
  const { to, data, value, signal, onAsk } = parameters
  const wallet = await getWallet(client.wallet, { prompt: true, signal })
  await ensureChain(wallet.provider, client.chain, signal)
  await simulate(client, { to, data, value, from: wallet.account, signal })
  await onAsk?.(wallet.account)
  const actual = await readChainId(wallet.provider, signal)
  if (actual !== client.chain.id) throw wrongChain(client.chain.id, actual, client.chain.name)
  return { hash: await ask(client, wallet, parameters), account: wallet.account }
}

/**
 * Runs a call without sending it.
 *
 * @throws ContractRevertError, InsufficientFundsError, and what a read throws
 */
export async function simulate(
  client: SaharaClient,
  parameters: {
    to: Address
    data: Hex
    from: Address
    value?: bigint | undefined
    signal?: AbortSignal | undefined
  },
): Promise<Hex> {
  try {
    return await call(client, parameters)
  } catch (error) {
    const data = revertDataOf(error)
    if (data !== undefined) throw contractError(data, error)
    const { message, details: text = message } = error as Error & { details?: string }
    if (/insufficient funds|exceeds.*balance/i.test(text)) throw insufficientFunds(text, error)
    // A node that hides the reason of a revert still says that it reverted.
    if (/revert/i.test(text)) throw contractError('0x', error)
    throw error
  }
}

async function ask(
  client: SaharaClient,
  { account, provider }: Wallet,
  { to, data, value = 0n, signal }: SendTransactionParameters,
): Promise<Hex> {
  try {
    if (signsLocally(provider)) {
      const { sendLocally } = await import('./sendLocally.ts')
      return await sendLocally(provider, client.chain, { to, data, value }, signal)
    }
    const transaction = { from: account, to, data, value: `0x${value.toString(16)}` }
    return (await askWallet(
      provider,
      { method: 'eth_sendTransaction', params: [transaction] },
      signal,
    )) as Hex
  } catch (error) {
    if (signal?.aborted || isSaharaError(error)) throw error
    // Wallets simulate too, and what they find comes in their own wrapping.
    const revert = revertDataOf(error)
    throw revert === undefined ? walletRefused(error) : contractError(revert, error)
  }
}

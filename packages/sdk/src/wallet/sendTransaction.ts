import { isSaharaError } from '../errors/isSaharaError.ts'
import { revertDataOf } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { contractError } from './contractError.ts'
import { ensureChain, readChainId } from './ensureChain.ts'
import { walletRefused, wrongChain } from './errors.ts'
import { gasLimitOf } from './gasLimit.ts'
import { answerOf, getWallet, signsLocally } from './getWallet.ts'
import type { Wallet } from './Wallet.ts'

/** One transaction. */
export type SendTransactionParameters = Readonly<{
  to: Address
  data: Hex
  value?: bigint | undefined
  /** Gas that other people's calls may leave to this one while it waits for its block. */
  room?: bigint | undefined
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
  const { to, data, value, room, signal, onAsk } = parameters
  const wallet = await getWallet(client.wallet, { prompt: true, signal })
  await ensureChain(wallet.provider, client.chain, signal)
  const gas = await gasLimitOf(client, { to, data, value, room, from: wallet.account, signal })
  await onAsk?.(wallet.account)
  const actual = await readChainId(wallet.provider, signal)
  if (actual !== client.chain.id) throw wrongChain(client.chain.id, actual, client.chain.name)
  return { hash: await ask(client, wallet, { ...parameters, gas }), account: wallet.account }
}

async function ask(
  client: SaharaClient,
  { account, provider }: Wallet,
  { to, data, value = 0n, gas, signal }: SendTransactionParameters & Readonly<{ gas: bigint | undefined }>,
): Promise<Hex> {
  try {
    if (signsLocally(provider)) {
      const { sendLocally } = await import('./sendLocally.ts')
      return await sendLocally(provider, client.chain, { to, data, value, gas }, signal)
    }
    const limit = gas === undefined ? {} : { gas: toQuantity(gas) }
    const params = [{ from: account, to, data, value: toQuantity(value), ...limit }]
    const method = 'eth_sendTransaction'
    return (await answerOf(() => provider.request({ method, params }), method, signal)) as Hex
  } catch (error) {
    if (signal?.aborted || isSaharaError(error)) throw error
    // Wallets simulate too, and what they find comes in their own wrapping.
    const revert = revertDataOf(error)
    throw revert === undefined ? walletRefused(error) : await contractError(revert, error)
  }
}

function toQuantity(value: bigint): Hex {
  return `0x${value.toString(16)}`
}

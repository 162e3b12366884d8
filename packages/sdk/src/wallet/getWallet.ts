import { isSaharaError } from '../errors/isSaharaError.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { untilAborted } from '../untilAborted.ts'
import { toWalletError, WALLET_DEADLINE, walletNotFound, walletRefused, walletTimeout } from './errors.ts'
import type { Eip1193Provider, WagmiConfigLike, Wallet, WalletClientLike, WalletSource } from './Wallet.ts'

/** Parameters of {@link getWallet}. */
export type GetWalletParameters = CallOptions &
  Readonly<{
    /** Whether the wallet may ask the person to connect. Default false: only what is connected already. */
    prompt?: boolean | undefined
  }>

/**
 * The account and provider of whatever a page brought as its wallet.
 *
 * @throws WalletNotFoundError, WalletRejectedError, WalletBusyError, WalletTimeoutError
 * @example
 * const { account } = await getWallet(window.ethereum, { prompt: true })
 */
export async function getWallet(
  source: WalletSource | undefined,
  parameters: GetWalletParameters = {},
): Promise<Wallet> {
  const { prompt = false, signal } = parameters
  if (!source) throw walletNotFound()
  if (isWagmiConfig(source)) return fromWagmi(source, signal)
  if ('account' in source && source.account) return { account: source.account.address, provider: source }
  const method = prompt ? 'eth_requestAccounts' : 'eth_accounts'
  const accounts = await askWallet(source, { method }, signal)
  const [account] = Array.isArray(accounts) ? (accounts as Address[]) : []
  if (!account) throw walletNotFound(`${method} gave no account`)
  return { account, provider: source }
}

/**
 * Asks a wallet something that a person may have to answer. Must end.
 *
 * @throws WalletNotFoundError, WalletRejectedError (also for what has no name of its own), WalletBusyError,
 *   WalletTimeoutError, InsufficientFundsError, or the signal's reason
 */
export async function askWallet(
  provider: Eip1193Provider,
  question: { method: string; params?: unknown },
  signal: AbortSignal | undefined,
): Promise<unknown> {
  try {
    return await answerOf(() => provider.request(question), question.method, signal)
  } catch (error) {
    throw signal?.aborted || isSaharaError(error) ? error : walletRefused(error)
  }
}

/**
 * What a wallet answers, whichever way it is asked. Ends by the signal, or when the person's time is over.
 *
 * @throws WalletRejectedError, WalletBusyError, WalletTimeoutError, InsufficientFundsError, the signal's reason, or what
 *   the wallet threw
 */
export async function answerOf<Answer>(
  ask: () => Promise<Answer>,
  method: string,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  signal?.throwIfAborted()
  const deadline = AbortSignal.timeout(WALLET_DEADLINE)
  try {
    return await untilAborted(untilAborted(ask(), deadline), signal)
  } catch (error) {
    signal?.throwIfAborted()
    if (deadline.aborted) throw walletTimeout(method)
    throw toWalletError(error)
  }
}

/** Told by its shape: the page's wagmi may be another copy or version. */
export function isWagmiConfig(source: WalletSource): source is WagmiConfigLike {
  return 'state' in source && typeof source.state === 'object' && 'connections' in source.state
}

async function fromWagmi({ state }: WagmiConfigLike, signal: AbortSignal | undefined): Promise<Wallet> {
  const connection = state.current ? state.connections.get(state.current) : undefined
  const [account] = connection?.accounts ?? []
  // A connection that was restored from storage may have lost its methods (wagmi#4150): treat it as none.
  if (!account || typeof connection?.connector.getProvider !== 'function')
    throw walletNotFound('wagmi: not connected')
  const { connector } = connection
  const provider = await answerOf(() => connector.getProvider(), 'getProvider', signal)
  if (typeof (provider as Eip1193Provider | undefined)?.request !== 'function')
    throw walletNotFound('wagmi: no provider')
  return { account: account as Address, provider: provider as Eip1193Provider }
}

/** Whether a wallet client signs by itself, with a key that it holds. */
export function signsLocally(provider: Eip1193Provider): provider is WalletClientLike {
  return 'account' in provider && (provider as WalletClientLike).account?.type === 'local'
}

import type { Chain } from 'viem'
import { isSaharaError } from '../errors/isSaharaError.ts'
import { wrongChain } from './errors.ts'
import { answerOf, askWallet } from './getWallet.ts'
import type { Eip1193Provider } from './Wallet.ts'

/**
 * Brings the wallet to the chain: switches, and where the wallet does not know the chain, adds it and switches. What the
 * wallet says afterwards is what counts.
 *
 * @throws WrongChainError, WalletRejectedError, WalletBusyError, WalletTimeoutError
 */
export async function ensureChain(
  provider: Eip1193Provider,
  chain: Chain,
  signal?: AbortSignal,
): Promise<void> {
  const before = await readChainId(provider, signal)
  if (before === chain.id) return
  const chainId = `0x${chain.id.toString(16)}`
  const ask = (method: string, params: readonly unknown[]) =>
    answerOf(() => provider.request({ method, params }), method, signal)
  const switchChain = () => ask('wallet_switchEthereumChain', [{ chainId }])
  try {
    await switchChain()
  } catch (error) {
    if (signal?.aborted || isSaharaError(error)) throw error
    // 4902 is the standard's code; wallets wrap it or invent others, so whatever it is, adding is the next step.
    const { name, nativeCurrency, rpcUrls, blockExplorers } = chain
    const explorer = blockExplorers?.default.url
    const addition = { chainId, chainName: name, nativeCurrency, rpcUrls: rpcUrls.default.http }
    await ask('wallet_addEthereumChain', [
      { ...addition, ...(explorer ? { blockExplorerUrls: [explorer] } : {}) },
    ]).catch((reason: unknown) => {
      throw signal?.aborted || isSaharaError(reason) ? reason : wrongChain(chain.id, before, name)
    })
    // Some wallets switch when they add, some don't, some refuse a second prompt: the check below decides.
    if ((await readChainId(provider, signal)) !== chain.id) await switchChain().catch(throwOurs)
  }
  const actual = await readChainId(provider, signal)
  if (actual !== chain.id) throw wrongChain(chain.id, actual, chain.name)
}

/** The chain that the wallet is on, as a number. */
export async function readChainId(provider: Eip1193Provider, signal?: AbortSignal): Promise<number> {
  return Number(await askWallet(provider, { method: 'eth_chainId' }, signal))
}

function throwOurs(error: unknown): void {
  if (isSaharaError(error)) throw error
}

import type { Eip1193Provider } from '../wallet/Wallet.ts'

/** What a wallet says of itself (EIP-6963). */
export type WalletInfo = Readonly<{ uuid: string; name: string; icon: string; rdns: string }>

/**
 * Announces a wallet on this page by EIP-6963, now and whenever it is asked for.
 *
 * @returns stop announcing
 * @example
 * const stop = announceWallet(wallet, { uuid: crypto.randomUUID(), name: 'Test', icon: 'data:,', rdns: 'example.test' })
 */
export function announceWallet(provider: Eip1193Provider, info: WalletInfo): () => void {
  const detail = Object.freeze({ info: Object.freeze({ ...info }), provider })
  const announce = () => globalThis.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
  globalThis.addEventListener('eip6963:requestProvider', announce)
  announce()
  return () => globalThis.removeEventListener('eip6963:requestProvider', announce)
}

/** A request of the page, as EIP-1193 has it. */
export type WalletQuestion = { method: string; params?: unknown }

/** What Node says to it. */
export type WalletAnswer = { result?: unknown; error?: { code: number; message: string } }

/** Who the wallet says it is. */
export type WalletIdentity = { name: string; uuid: string }

/**
 * Runs in the page before its own scripts: announces a wallet by EIP-6963 whose every answer comes from Node. It must
 * use nothing from outside its own body.
 */
export function announceWallet({ name, uuid }: WalletIdentity): void {
  const ask = (
    globalThis as unknown as { askScriptedWallet(question: WalletQuestion): Promise<WalletAnswer> }
  ).askScriptedWallet
  const provider = Object.freeze({
    async request({ method, params }: WalletQuestion): Promise<unknown> {
      const { result, error } = await ask({ method, params })
      if (error) throw Object.assign(new Error(error.message), { code: error.code })
      return result
    },
    on() {},
    removeListener() {},
  })
  const info = Object.freeze({
    uuid,
    name,
    rdns: 'example.paper-wallet',
    icon: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/%3E',
  })
  const announce = () =>
    window.dispatchEvent(
      new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }),
    )
  window.addEventListener('eip6963:requestProvider', announce)
  announce()
}

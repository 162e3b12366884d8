/** An app's own way to a wallet: the first one that announces itself. */
import type {} from '@saharakit/components/sahara-provider'
import type { EIP1193Provider } from 'viem'

type Announcement = Event & { detail: { provider: EIP1193Provider } }

/** The first wallet of the page (EIP-6963). */
export function firstWallet(): Promise<EIP1193Provider> {
  return new Promise((resolve) => {
    const take = (event: Event) => resolve((event as Announcement).detail.provider)
    window.addEventListener('eip6963:announceProvider', take, { once: true })
    window.dispatchEvent(new Event('eip6963:requestProvider'))
  })
}

/** The `<sahara-provider>` of the page, and the node that the page has given it. */
export function providerElement() {
  const element = document.querySelector('sahara-provider')
  if (!element) throw new Error('The page has no <sahara-provider>.')
  return { element, rpcUrl: element.getAttribute('rpc') ?? '' }
}

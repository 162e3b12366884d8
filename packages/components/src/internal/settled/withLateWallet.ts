import type { SaharaClient } from '@saharakit/sdk'

/**
 * A client for what goes on for as long as a page is open: its wallet is the one that there is at the moment of each
 * question. One that announces itself after the start, or is connected later, is asked from then on.
 *
 * @param client Gives the client with the wallet of the moment.
 */
export function withLateWallet(base: SaharaClient, client: () => SaharaClient): SaharaClient {
  return Object.freeze({
    ...base,
    get wallet() {
      return client().wallet
    },
  })
}

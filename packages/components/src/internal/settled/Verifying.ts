import type { Address } from '@saharakit/sdk'
import type { SaharaElement } from '../SaharaElement.ts'
import { nothing, type TemplateResult } from '../template.ts'
import type { Keeper } from './Keeper.ts'
import type { SettledServices } from './settledServices.ts'

/** Milliseconds after which a page counts as idle where the browser doesn't tell. */
const idleMs = 2_000

const whenIdle = (work: () => void): void => {
  // WebKit has no such callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work)
  else setTimeout(work, idleMs)
}

/**
 * Verifies what is proposed for a connected account, once the page has nothing else to do. An element with the attribute
 * `no-verify` does not.
 */
export class Verifying {
  readonly #host: SaharaElement
  readonly #services: () => Promise<SettledServices>
  readonly #onFallen: (() => void) | undefined
  #account: Address | undefined
  #keeper: Keeper | undefined
  #ending = new AbortController()

  /** @param onFallen Called when a wrong proposal fell: a bond came back, and there may be a reward. */
  constructor(host: SaharaElement, services: () => Promise<SettledServices>, onFallen?: () => void) {
    this.#host = host
    this.#services = services
    this.#onFallen = onFallen
  }

  /** From now on for this account. */
  follow(account: Address): void {
    if (account === this.#account || this.#host.hasAttribute('no-verify')) return
    this.stop()
    this.#account = account
    this.#ending = new AbortController()
    const { signal } = this.#ending
    whenIdle(() => void this.#start(account, signal))
  }

  async #start(account: Address, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    try {
      const { Keeper } = await import('./Keeper.ts')
      const services = await this.#services()
      if (signal.aborted) return
      this.#keeper = new Keeper(this.#host, this.#onFallen)
      this.#keeper.start(services, account, signal)
    } catch (error) {
      // It is tried again with the next account or visit; others verify as well.
      if (!signal.aborted) console.warn('SaharaKit could not verify settlements.', error)
    }
  }

  /** What the wallet is about to ask, and what came of it. */
  render(): TemplateResult | typeof nothing {
    return this.#keeper?.render() ?? nothing
  }

  stop(): void {
    this.#ending.abort()
    this.#account = undefined
    this.#keeper = undefined
  }
}

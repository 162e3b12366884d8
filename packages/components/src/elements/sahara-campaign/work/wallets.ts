import type { Address } from '@saharakit/sdk'
import { SaharaConnectEvent } from '../../../events/events.ts'
import type { WalletOption } from '../../../internal/services.ts'
import { SlowWatch } from '../../sahara-seller/work/slowWatch.ts'
import { troubleOf } from '../../sahara-task/work/troubleOf.ts'
import type { Onward } from '../states.ts'
import type { CampaignDesk } from './CampaignDesk.ts'

/** Finds the person's wallet: the page's own, the one that another element is connected with, or one of the list. */
export class Wallets {
  readonly #desk: CampaignDesk
  readonly #slow: SlowWatch
  readonly #stopConnected: () => void
  #stopWatch: (() => void) | undefined
  /** Wallets of this browser, in the order in which they announced themselves. */
  list: readonly WalletOption[] = []
  /** They had time to announce themselves: an empty list is empty. */
  looked = false
  #attempt = new AbortController()

  constructor(desk: CampaignDesk) {
    this.#desk = desk
    this.#slow = new SlowWatch(() => desk.host.send({ type: 'slow' }))
    this.#stopConnected = desk.services.onConnected(() => void this.#follow())
  }

  /** Another element of the page has connected: its wallet is this one's too. */
  async #follow(): Promise<void> {
    const { ending, host, services } = this.#desk
    const account = await services.knownAccount(ending).catch(() => undefined)
    if (!account || ending.aborted) return
    this.#desk.know(account)
    const { state } = host
    if (state.name === 'connecting' && state.asked === undefined) this.#desk.goOn(state.onward)
  }

  /** Goes on at once with a wallet that is known, or lists those that there are. */
  async greet(onward: Onward): Promise<void> {
    const { host, services } = this.#desk
    const { signal } = this.#begin()
    host.send({ type: 'connect', onward })
    if (services.hasHostWallet) {
      host.send({ type: 'asked', wallet: '' })
      this.#slow.begin()
    }
    try {
      const account = (await services.hostAccount()) ?? (await services.knownAccount(signal))
      if (signal.aborted) return
      if (account) return this.#arrive(onward, account)
      host.send({ type: 'unasked' })
      this.#watch()
    } catch (error) {
      this.#fail(error as Error, signal)
    } finally {
      this.#slow.end()
    }
  }

  #watch(): void {
    this.#stopWatch ??= this.#desk.services.watchWallets((wallets, looked) => {
      this.list = wallets
      this.looked = looked
      this.#desk.host.requestUpdate()
    })
  }

  /** The person picked a wallet. */
  readonly pick = async (wallet: WalletOption): Promise<void> => {
    const { host, services } = this.#desk
    const { state } = host
    if (state.name !== 'connecting' || state.asked !== undefined) return
    if (!host.dispatchEvent(new SaharaConnectEvent(host.campaign, wallet.rdns))) return
    const { signal } = this.#begin()
    host.send({ type: 'asked', wallet: wallet.id })
    this.#slow.begin()
    try {
      const account = await services.connect(wallet.id, signal)
      if (!signal.aborted) this.#arrive(state.onward, account)
    } catch (error) {
      this.#fail(error as Error, signal)
    } finally {
      this.#slow.end()
    }
  }

  #begin(): AbortController {
    this.#attempt.abort()
    this.#attempt = new AbortController()
    return this.#attempt
  }

  #arrive(onward: Onward, account: Address): void {
    this.#desk.know(account)
    this.#desk.goOn(onward)
  }

  #fail(error: Error, signal: AbortSignal): void {
    if (signal.aborted) return
    if (error.name !== 'WalletRejectedError') this.#desk.fault(error)
    this.#desk.host.send({ type: 'unasked', trouble: troubleOf(error) })
    this.#watch()
  }

  /** Whatever the wallet answers now is ignored. */
  readonly cancel = (): void => {
    this.#attempt.abort()
    this.#desk.host.send({ type: 'unasked' })
    this.#watch()
  }

  /** Back to where somebody came from. */
  readonly leave = (): void => {
    this.#attempt.abort()
    this.#desk.host.send({ type: 'left' })
  }

  stop(): void {
    this.#attempt.abort()
    this.#slow.end()
    this.#stopConnected()
    this.#stopWatch?.()
  }
}

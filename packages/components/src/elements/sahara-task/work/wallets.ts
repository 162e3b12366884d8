import { SaharaConnectEvent } from '../../../events/events.ts'
import type { WalletOption } from '../../../internal/services.ts'
import type { TaskWork } from './TaskWork.ts'

/** Finds the person's wallet: the page's own, the one that another element is connected with, or one of the list. */
export class Wallets {
  readonly #work: TaskWork
  readonly #stops: (() => void)[] = []
  /** Wallets of this browser, in the order in which they announced themselves. */
  list: readonly WalletOption[] = []
  /** They had time to announce themselves: an empty list is empty. */
  looked = false
  #watching = false
  /** The person went back from a wallet that was not picked here: it is not taken for granted again. */
  #asksAnew = false

  constructor(work: TaskWork) {
    this.#work = work
  }

  /** Goes on at once with a wallet that is known, or lists those that there are. */
  async greet(): Promise<void> {
    const { host, sources, steps } = this.#work
    const signal = steps.begin()
    try {
      const services = await sources.services
      if (services.hasHostWallet) {
        host.send({ type: 'asked', wallet: undefined })
        steps.watchSlow()
      }
      const shared = () => (this.#asksAnew ? undefined : services.connectedAccount(signal))
      const account = (await services.hostAccount()) ?? (await shared())
      if (signal.aborted) return
      steps.calm()
      host.send({ type: 'step', step: 'preparing' })
      if (account) host.send({ type: 'connected', account })
      else await this.watch()
    } catch (error) {
      steps.trouble(error, signal)
    }
  }

  /** Keeps {@link list} up to date from now on. */
  async watch(): Promise<void> {
    const { ending, host, sources } = this.#work
    if (this.#watching || ending.aborted) return
    this.#watching = true
    try {
      const services = await sources.services
      if (ending.aborted) return
      const stopWatching = services.watchWallets((wallets, looked) => {
        this.list = wallets
        this.looked = looked
        host.requestUpdate()
      })
      // Where it was picked in another element there is nothing left to pick.
      const stopListening = services.onConnected(() => {
        this.#asksAnew = false
        if (host.state.name === 'connecting' && host.state.step !== 'wallet') void this.greet()
      })
      this.#stops.push(stopWatching, stopListening)
    } catch (error) {
      this.#watching = false
      throw error
    }
  }

  /** The person picked a wallet. */
  readonly connect = async (wallet: WalletOption): Promise<void> => {
    const { host, offer, sources, steps } = this.#work
    if (!host.dispatchEvent(new SaharaConnectEvent(offer.id, wallet.rdns))) return
    const signal = steps.begin()
    const { state } = host
    host.send({ type: 'asked', wallet: wallet.id })
    steps.watchSlow()
    try {
      const account = await (await sources.services).connect(wallet.id, signal)
      if (signal.aborted) return
      // After a reload the wallet is asked for only when something has to be signed.
      if (state.name === 'connecting') host.send({ type: 'connected', account })
      else this.#work.again()
    } catch (error) {
      steps.trouble(error, signal)
    }
  }

  /** The list again, where the person goes back. */
  asksAnew(): void {
    this.#asksAnew = true
  }

  /** Listens to the present services. */
  renew(): void {
    this.stop()
    if (!this.#watching) return
    this.#watching = false
    void this.watch().catch((error) => this.#work.host.fault(error))
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop()
  }
}

import type { Address } from '@saharakit/sdk'
import { SaharaConnectEvent } from '../../../events/events.ts'
import { writeMemo } from '../../../internal/memo.ts'
import type { WalletOption } from '../../../internal/services.ts'
import { troubleOf } from '../../sahara-task/work/troubleOf.ts'
import type { CheckoutWork } from './CheckoutWork.ts'

/** A wallet that is silent for this long gets a hint where to look. */
export const slowAfterMs = 20_000

/** Finds the person's wallet: the page's own, the one that another element is connected with, or one of the list. */
export class Wallets {
  readonly #work: CheckoutWork
  #stops: (() => void)[] = []
  #asking = new AbortController()
  #slow: ReturnType<typeof setTimeout> | undefined
  #isWatching = false
  /** Wallets of this browser, in the order in which they announced themselves. */
  list: readonly WalletOption[] = []
  /** They had time to announce themselves: an empty list is empty. */
  looked = false

  constructor(work: CheckoutWork) {
    this.#work = work
  }

  /** Keeps {@link list} up to date from now on. */
  async watch(): Promise<void> {
    const { ending, host, services } = this.#work
    if (this.#isWatching || ending.aborted) return
    this.#isWatching = true
    try {
      const opened = await services
      if (ending.aborted) return
      const stopWatching = opened.watchWallets((list, looked) => {
        this.list = list
        this.looked = looked
        host.requestUpdate()
      })
      this.#stops.push(
        stopWatching,
        opened.onConnected(() => void this.#follow()),
      )
    } catch (error) {
      this.#isWatching = false
      throw error
    }
  }

  /** Another element of the page has connected: its wallet is this one's too, unless one was picked here. */
  async #follow(): Promise<void> {
    const { ending, host, purchase, services } = this.#work
    const { state } = host
    if (state.name !== 'review' || state.account) return
    const account = await (await services).knownAccount(ending)
    if (account && host.state.name === 'review' && !host.state.account) await purchase.quote({ account })
  }

  /** The person wants another wallet, or has bought here before. */
  readonly choose = async (): Promise<void> => {
    const { host } = this.#work
    host.send({ type: 'choose' })
    try {
      await this.watch()
      host.requestUpdate()
    } catch (error) {
      this.#trouble(error)
    }
  }

  /** The person picked a wallet of the list. */
  readonly connect = (wallet: WalletOption): Promise<void> =>
    this.#ask(wallet.id, wallet.rdns, async (signal) =>
      (await this.#work.services).connect(wallet.id, signal),
    )

  /** The person wants the page's own wallet. */
  readonly connectHost = (): Promise<void> =>
    this.#ask(undefined, undefined, async () => (await this.#work.services).hostAccount())

  async #ask(
    id: string | undefined,
    rdns: string | undefined,
    ask: (signal: AbortSignal) => Promise<Address | undefined>,
  ): Promise<void> {
    const { ending, host, item } = this.#work
    if (!host.dispatchEvent(new SaharaConnectEvent(item.card.id, rdns))) return
    this.#asking.abort()
    this.#asking = new AbortController()
    const signal = AbortSignal.any([this.#asking.signal, ending])
    host.send({ type: 'asked', wallet: id })
    clearTimeout(this.#slow)
    this.#slow = setTimeout(() => host.send({ type: 'slow' }), slowAfterMs)
    try {
      const account = await ask(signal)
      if (signal.aborted) return
      if (account) await this.#connected(account)
      else host.send({ type: 'unasked', trouble: { name: 'WalletNotFoundError', message: '' } })
    } catch (error) {
      if (!signal.aborted) this.#trouble(error)
    } finally {
      clearTimeout(this.#slow)
    }
  }

  async #connected(account: Address): Promise<void> {
    const { finder, host, item, purchase } = this.#work
    writeMemo(item.card.id, { account })
    const { state } = host
    if (state.name !== 'connecting') return
    if (state.from.name === 'review') return purchase.quote({ account })
    const order = await finder.find(account, this.#work.ending)
    if (host.state.name !== 'connecting') return
    if (order) await this.#work.follow(account, order)
    else host.send({ type: 'unasked', trouble: { name: 'NoPurchase', message: '' } })
  }

  #trouble(error: unknown): void {
    const { host } = this.#work
    if ((error as Error).name !== 'WalletRejectedError') host.fault(error as Error)
    host.send({ type: 'unasked', trouble: troubleOf(error) })
  }

  /** Whatever the wallet answers now is ignored. */
  readonly cancel = (): void => {
    this.#asking.abort()
    clearTimeout(this.#slow)
    this.#work.host.send({ type: 'unasked' })
  }

  /** Listens to the present services. */
  renew(): void {
    this.stop()
    if (!this.#isWatching) return
    this.#isWatching = false
    void this.watch().catch((error) => this.#work.host.fault(error))
  }

  stop(): void {
    clearTimeout(this.#slow)
    for (const stop of this.#stops.splice(0)) stop()
  }
}

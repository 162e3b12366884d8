import type { Address, OrderStatus } from '@saharakit/sdk'
import {
  SaharaDownloadEvent,
  SaharaOrderOpenedEvent,
  SaharaOrderRefundedEvent,
  SaharaOrderSettledEvent,
  SaharaOrderStatusEvent,
} from '../../../events/events.ts'
import { writeMemo } from '../../../internal/memo.ts'
import type { WalletOption } from '../../../internal/services.ts'
import { troubleOf } from '../../sahara-task/work/troubleOf.ts'
import type { OrderServices } from '../checkoutServices.ts'
import { isAtOrder } from '../machine.ts'
import type { ActName, AtOrder, DeliveryFault } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'
import { chooseSavePlace } from './savePlace.ts'

/** Milliseconds between two drawings of a download's progress. */
const drawMs = 100

/** Follows an order to its end: key, files, confirmation, refund. */
export class Orders {
  readonly #work: CheckoutWork
  #stopWatching: (() => void) | undefined
  #opening = new AbortController()
  /** What the person wanted last; done again once there is a wallet, or the network is back. */
  #wish: (() => Promise<void>) | undefined
  #told = ''
  /** Orders that were told as paid: a payment that was asked for twice is one. */
  readonly #paid = new Set<string>()

  constructor(work: CheckoutWork) {
    this.#work = work
  }

  get #services(): Promise<OrderServices> {
    return this.#work.services.then((services) => services.openOrders())
  }

  /** A purchase is in a block. */
  async opened(account: Address, order: OrderStatus): Promise<void> {
    const { host, item } = this.#work
    if (this.#paid.has(order.orderId)) return
    this.#paid.add(order.orderId)
    writeMemo(item.card.id, { account })
    this.#work.finder.made(order)
    host.dispatchEvent(new SaharaOrderOpenedEvent(item.card.id, this.#work.reference, order))
    await this.follow(account, order)
  }

  /** Shows an order, and whatever becomes of it. */
  async follow(account: Address, order: OrderStatus): Promise<void> {
    const { ending, host } = this.#work
    const services = await this.#services
    const token = await services.tokenOf(order.order.offer.token, ending)
    if (ending.aborted) return
    host.send({ type: 'ordered', order, token, account })
    await this.#watch(order)
  }

  async #watch({ orderId }: OrderStatus): Promise<void> {
    const { ending, host } = this.#work
    this.#stopWatching?.()
    this.#stopWatching = undefined
    const services = await this.#services
    if (ending.aborted || !isAtOrder(host.state)) return
    this.#tell(host.state)
    this.#stopWatching = services.watch(orderId, {
      onOrder: (now) => this.#moved(now),
      // What is on screen stays; the next look follows by itself.
      onError: (error) => console.warn('SaharaKit could not look at the order.', error),
    })
  }

  /** The chain says something new of the order. */
  #moved(now: OrderStatus | undefined): void {
    const { host } = this.#work
    const { state } = host
    if (!isAtOrder(state)) return
    // Its block was taken back: it is on its way again.
    host.send({ type: 'order', order: now ?? { ...state.order, state: 'None', final: false } })
    if (isAtOrder(host.state)) this.#tell(host.state)
  }

  /** Tells the page of a state once, and reads what follows from it. */
  #tell({ order, account, credit }: AtOrder): void {
    const { host, item } = this.#work
    const { state, final, orderId } = order
    const told = `${orderId} ${state} ${final}`
    if (told === this.#told) return
    this.#told = told
    const about = [item.card.id, this.#work.reference, order] as const
    host.dispatchEvent(new SaharaOrderStatusEvent(...about))
    if (state === 'Refunded' && credit === undefined) void this.#readCredit(account, order)
    if (!final) return
    if (state === 'Settled') host.dispatchEvent(new SaharaOrderSettledEvent(...about))
    if (state === 'Refunded') host.dispatchEvent(new SaharaOrderRefundedEvent(...about))
  }

  async #readCredit(account: Address, { order }: OrderStatus): Promise<void> {
    const { ending, host } = this.#work
    try {
      const amount = await (await this.#services).readCredit(account, order.offer.token, ending)
      host.send({ type: 'credit', amount })
    } catch (error) {
      if (!ending.aborted) this.#trouble(error, () => this.#readCredit(account, { order } as OrderStatus))
    }
  }

  /** Fetches, checks and decrypts the files. */
  readonly getFiles = async (): Promise<void> => {
    const { host, item } = this.#work
    const { state } = host
    if (!isAtOrder(state) || state.progress) return
    const { order } = state
    const isSame = order.order.offer.version === item.card.asset.version
    const files = (isSame && item.manifest?.files) || []
    const place = await chooseSavePlace(files)
    if (!place) return
    this.#opening = new AbortController()
    const signal = AbortSignal.any([this.#opening.signal, this.#work.ending])
    const total = files.reduce((sum, { size }) => sum + size, 0)
    host.send({ type: 'progress', progress: { step: 'unlock', done: 0, total } })
    let drawn = 0
    try {
      const services = await this.#services
      const found = await services.open({
        order,
        hashes: files.map(({ sha256 }) => sha256),
        sink: place === 'kept' ? undefined : place,
        onProgress: (progress) => {
          const now = performance.now()
          if (signal.aborted || (now - drawn < drawMs && progress.done < progress.total)) return
          drawn = now
          host.send({ type: 'progress', progress })
        },
        signal,
      })
      if (signal.aborted) return
      if ('kind' in found) return this.#faulty(found)
      host.send({ type: 'opened', files: found })
      host.dispatchEvent(new SaharaDownloadEvent(item.card.id, this.#work.reference, order, found))
    } catch (error) {
      if (!signal.aborted) this.#trouble(error, this.getFiles)
    }
  }

  #faulty(fault: DeliveryFault): void {
    const { host } = this.#work
    const { state } = host
    if (isAtOrder(state) && state.order.state === 'Delivered') return host.send({ type: 'fault', fault })
    // Once it is settled nothing can be shown to the contract any more.
    host.send({ type: 'trouble', trouble: { name: 'DisputeTooLate', message: '' } })
  }

  /** Stops a download; nothing is lost. */
  readonly stopOpening = (): void => {
    this.#opening.abort()
    this.#work.host.send({ type: 'progress', progress: undefined })
  }

  /** One transaction of an order; a second press while it is under way does nothing. */
  readonly act = async (name: ActName): Promise<void> => {
    const { ending, host } = this.#work
    const { state } = host
    if (!isAtOrder(state) || state.act) return
    const { order, fault } = state
    host.send({ type: 'act', name })
    try {
      const services = await this.#services
      await services.act({
        name,
        order,
        fault,
        onStep: (step) => host.send({ type: 'actStep', step: step === 'wallet' ? 'wallet' : 'chain' }),
        signal: ending,
      })
      if (ending.aborted) return
      // The rest is told by the chain, as it becomes true.
      if (name === 'withdraw') host.send({ type: 'credit', amount: 0n })
      if (name === 'withdraw') host.send({ type: 'acted' })
    } catch (error) {
      if (!ending.aborted) this.#trouble(error, () => this.act(name))
    }
  }

  #trouble(error: unknown, wish: () => Promise<void>): void {
    const { host, wallets } = this.#work
    const { name } = error as Error
    this.#wish = wish
    if (name !== 'WalletRejectedError') host.fault(error as Error)
    if (name === 'WalletNotFoundError') void wallets.watch().catch((fault) => host.fault(fault))
    host.send({ type: 'trouble', trouble: troubleOf(error) })
  }

  /** Does again what failed. */
  readonly again = (): void => void this.#wish?.()

  /** After a reload no wallet is connected: the person picks one and what they wanted goes on. */
  readonly pick = async (wallet: WalletOption): Promise<void> => {
    const { ending, host } = this.#work
    const wish = this.#wish
    if (!wish) return
    try {
      await (await this.#work.services).connect(wallet.id, ending)
      if (!ending.aborted) await wish()
    } catch (error) {
      if (!ending.aborted) host.send({ type: 'trouble', trouble: troubleOf(error) })
    }
  }

  /** Listens to the present services. */
  renew(): void {
    const { state } = this.#work.host
    if (isAtOrder(state)) void this.#watch(state.order).catch((error) => this.#work.host.fault(error))
  }

  stop(): void {
    this.#opening.abort()
    this.#stopWatching?.()
  }
}

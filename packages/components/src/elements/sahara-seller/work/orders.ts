import type { Address, Hex, OrderStatus } from '@saharakit/sdk'
import { SaharaDeliverEvent, SaharaKeysDeliveredEvent } from '../../../events/events.ts'
import type { TransactionStep } from '../../../internal/services.ts'
import { troubleOf } from '../../sahara-task/work/troubleOf.ts'
import type { In, OrderAct } from '../states.ts'
import type { SellerDesk } from './SellerDesk.ts'
import { SlowWatch } from './slowWatch.ts'

/** Orders that wait for their key and can still have it. */
export const waitingOf = (orders: readonly OrderStatus[], now: number): readonly OrderStatus[] =>
  orders.filter(({ state, deadline }) => state === 'Open' && deadline >= now)

/** Orders whose buyer's time is over: their price is the seller's to claim. */
export const claimableOf = (orders: readonly OrderStatus[], now: number): readonly OrderStatus[] =>
  orders.filter(({ state, deadline }) => state === 'Delivered' && deadline < now)

/** What was sold: keys that are to be delivered, prices that are to be claimed, earnings that are to be taken. */
export class Orders {
  readonly #desk: SellerDesk
  readonly #slow: SlowWatch
  #stopWatching: (() => void) | undefined
  #watched: Address | undefined
  #attempt = new AbortController()
  #reading: Promise<void> | undefined
  /** Orders that were refused to the automatic once: it does not ask for them again. */
  readonly #declined = new Set<Hex>()

  constructor(desk: SellerDesk) {
    this.#desk = desk
    this.#slow = new SlowWatch(() => desk.host.send({ type: 'slow' }))
  }

  get #state(): In<'orders'> | undefined {
    const { state } = this.#desk.host
    return state.name === 'orders' ? state : undefined
  }

  /** Shows the orders of an account, and keeps them up to date while they are on screen. */
  open(account: Address): void {
    this.#desk.host.send({ type: 'orders', account })
    if (this.#watched !== account) {
      this.#stopWatching?.()
      this.#watched = account
      this.#stopWatching = this.#desk.services.watchOrders(account, () => void this.refresh())
    }
    void this.refresh()
  }

  /** They are not on screen any more. */
  close(): void {
    this.#stopWatching?.()
    this.#stopWatching = undefined
    this.#watched = undefined
  }

  /** Reads again; one reading at a time. */
  readonly refresh = (): Promise<void> => {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined
      // Not a part of the reading: a delivery reads again when it is through.
      void this.#deliverByItself()
    })
    return this.#reading
  }

  async #read(): Promise<void> {
    const { ending, host, services } = this.#desk
    const account = this.#state?.account
    if (!account) return
    try {
      const book = await services.readOrders(account, ending)
      if (this.#state?.account !== account) return
      host.send({ type: 'book', book })
    } catch (error) {
      if (ending.aborted) return
      // What is on screen stays where something newer can't be had.
      if (this.#state?.book) console.warn('SaharaKit could not refresh the orders.', error)
      else {
        this.#desk.fault(error as Error)
        host.send({ type: 'trouble', trouble: troubleOf(error) })
      }
    }
  }

  async #deliverByItself(): Promise<void> {
    const state = this.#state
    if (!state?.automatic || !state.book || (state.acting && state.acting.step !== 'done')) return
    const { orders, now } = state.book
    const due = waitingOf(orders, now).map(({ orderId }) => orderId)
    const open = due.filter((orderId) => !this.#declined.has(orderId))
    if (open.length > 0) await this.#deliver(open)
  }

  /** Delivers every key that somebody waits for. */
  readonly deliver = async (): Promise<void> => {
    const { book } = this.#state ?? {}
    if (book) await this.#deliver(waitingOf(book.orders, book.now).map(({ orderId }) => orderId))
  }

  async #deliver(orderIds: readonly Hex[]): Promise<void> {
    const { host, services } = this.#desk
    const account = this.#state?.account
    if (!account || orderIds.length === 0) return
    if (!host.dispatchEvent(new SaharaDeliverEvent(host.registry, account, orderIds))) return
    const result = await this.#act('deliver', orderIds, (onStep, signal) =>
      services.deliver(orderIds, onStep, signal),
    )
    if (result) host.dispatchEvent(new SaharaKeysDeliveredEvent(host.registry, result.delivered, result.hash))
    else for (const orderId of orderIds) this.#declined.add(orderId)
  }

  /** Claims the price of every order whose time is over. */
  readonly claim = async (): Promise<void> => {
    const { book } = this.#state ?? {}
    if (!book) return
    const orderIds = claimableOf(book.orders, book.now).map(({ orderId }) => orderId)
    const { services } = this.#desk
    if (orderIds.length > 0)
      await this.#act('claim', orderIds, (onStep, signal) => services.claim(orderIds, onStep, signal))
  }

  /** Takes what was earned in a token. */
  readonly take = async (token: Address): Promise<void> => {
    const account = this.#state?.account
    const { services } = this.#desk
    if (account)
      await this.#act('take', [], (onStep, signal) => services.take(account, token, onStep, signal))
  }

  /** Keys go out as orders come, from now on or no longer. */
  readonly setAutomatic = (automatic: boolean): void => {
    this.#declined.clear()
    this.#desk.host.send({ type: 'automatic', automatic })
    if (automatic) void this.#deliverByItself()
  }

  /** One transaction at a time; undefined where it failed, which is said on screen. */
  async #act<Result>(
    act: OrderAct,
    orderIds: readonly Hex[],
    run: (onStep: TransactionStep, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | undefined> {
    const { ending, focus, host } = this.#desk
    const { acting } = this.#state ?? {}
    if (acting && acting.step !== 'done') return undefined
    this.#attempt = new AbortController()
    const signal = AbortSignal.any([this.#attempt.signal, ending])
    const show = (step: 'wallet' | 'chain' | 'done') => {
      if (signal.aborted) return
      host.send({ type: 'acting', acting: { act, step, orderIds } })
      if (step === 'wallet') this.#slow.begin()
      else this.#slow.end()
    }
    focus.watch(this.#desk.focusBack)
    show('wallet')
    try {
      const result = await run((step) => show(step === 'wallet' ? 'wallet' : 'chain'), signal)
      // One that began before is older than this. What is done is said beside what has come of it.
      await this.#reading
      await this.refresh()
      show('done')
      void this.#deliverByItself()
      return result
    } catch (error) {
      if (signal.aborted) return undefined
      if ((error as Error).name !== 'WalletRejectedError') this.#desk.fault(error as Error)
      host.send({ type: 'trouble', trouble: troubleOf(error) })
      return undefined
    } finally {
      this.#slow.end()
      focus.release()
    }
  }

  /** Stops waiting for the wallet; what it still sends is found on chain. */
  readonly cancel = (): void => {
    this.#attempt.abort()
    this.#slow.end()
    this.#desk.host.send({ type: 'acting', acting: undefined })
  }

  stop(): void {
    this.close()
    this.#attempt.abort()
    this.#slow.end()
  }
}

import type { Address, Offer, OrderStatus } from '@saharakit/sdk'
import type { CheckoutWork } from './CheckoutWork.ts'
import { sameOffer } from './sameOffer.ts'

const isUnderWay = ({ state }: OrderStatus): boolean => state === 'Open' || state === 'Delivered'

/** Finds purchases of this asset on chain: a page that was closed, or another machine, goes on where the last one stopped. */
export class OrderFinder {
  readonly #work: CheckoutWork
  /** What the account had bought when it was looked for. */
  #known: readonly OrderStatus[] = []

  constructor(work: CheckoutWork) {
    this.#work = work
  }

  /**
   * The account's purchase to go on with: one that is under way, else one that was settled last, or paid back with money that
   * still waits.
   */
  async find(account: Address, signal: AbortSignal): Promise<OrderStatus | undefined> {
    const services = await this.#work.services
    const all = await services.findOrders(account, signal)
    this.#known = all
    const found = all.find(isUnderWay) ?? all[0]
    if (found?.state !== 'Refunded') return found
    const orders = await services.openOrders()
    const credit = await orders.readCredit(account, found.order.offer.token, signal)
    return credit > 0n ? found : undefined
  }

  /** A purchase of this offer that was not there when it was looked for last. */
  async findNew(account: Address, signal: AbortSignal, offer: Offer): Promise<OrderStatus | undefined> {
    const known = new Set(this.#known.map(({ orderId }) => orderId))
    const all = await (await this.#work.services).findOrders(account, signal)
    return all.find(({ orderId, order }) => !known.has(orderId) && sameOffer(order.offer, offer))
  }

  /** A purchase that was made here. */
  made(order: OrderStatus): void {
    this.#known = [order, ...this.#known]
  }
}

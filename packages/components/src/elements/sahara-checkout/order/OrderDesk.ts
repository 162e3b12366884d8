import type { TemplateResult } from '../../../internal/template.ts'
import '../../../locales/en-order.ts'
import type { OrderWords } from '../../../locales/terms-checkout.ts'
import { adopt } from '../../../styles/css.ts'
import { isAtOrder } from '../machine.ts'
import type { AtOrder, CheckoutState } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'
import { Clock } from './clock.ts'
import { orderStyles } from './order.styles.ts'
import { Orders } from './orders.ts'
import { orderView, titleOf } from './orderView.ts'
import { Receipts } from './receipts.ts'

/** Everything that follows a purchase; loaded once there is one. */
export class OrderDesk {
  readonly work: CheckoutWork
  readonly orders: Orders
  readonly receipts: Receipts
  readonly clock: Clock

  constructor(work: CheckoutWork) {
    this.work = work
    this.orders = new Orders(work)
    this.receipts = new Receipts(work, () => this.words)
    this.clock = new Clock(() => work.host.requestUpdate())
    document.addEventListener('visibilitychange', () => this.clock.look(), { signal: work.ending })
    adopt(work.host.shadowRoot, orderStyles)
  }

  /** Reacts to a new state. */
  changed(state: CheckoutState): void {
    const isOpen = isAtOrder(state) && (state.order.state === 'Open' || state.order.state === 'Delivered')
    this.clock.watch(isOpen ? state.order.deadline : undefined)
  }

  /** Whether the seller's time is over and no key came. */
  get isLate(): boolean {
    const { state } = this.work.host
    return state.name === 'waiting' && state.order.state === 'Open' && this.clock.left <= 0
  }

  /** Words of an order. */
  get words(): OrderWords {
    return this.work.host.term('order')
  }

  /** What the screen of an order says in one line. */
  titleOf(state: AtOrder): string {
    return titleOf(this, state)
  }

  render(state: AtOrder): TemplateResult {
    return orderView(this, state)
  }

  stop(): void {
    this.orders.stop()
    this.receipts.stop()
    this.clock.stop()
  }
}

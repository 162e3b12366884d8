import type { Address, OrderStatus } from '@saharakit/sdk'
import { html, type nothing, type TemplateResult } from '../../../internal/template.ts'
import { FocusReturn } from '../../../internal/work/focusReturn.ts'
import '../../../locales/en-purchase.ts'
import type { PurchaseWords } from '../../../locales/terms-checkout.ts'
import { adopt } from '../../../styles/css.ts'
import type { Trouble } from '../../sahara-task/states.ts'
import type { BuyServices, CheckoutServices } from '../checkoutServices.ts'
import type { SaharaCheckout } from '../element.ts'
import { isAtOrder } from '../machine.ts'
import type { OrderDesk } from '../order/OrderDesk.ts'
import type { CheckoutState, Item } from '../states.ts'
import { purchaseStyles } from '../views/purchase.styles.ts'
import { renderPurchase } from '../views/views.ts'
import { OrderFinder } from './orderFinder.ts'
import { PayButton } from './payButton.ts'
import { Purchases } from './purchases.ts'
import { Wallets } from './wallets.ts'

/** The wallet may put its sheet over the page. */
const waitsForWallet = (state: CheckoutState): boolean =>
  (state.name === 'connecting' && state.asking) ||
  (state.name === 'buying' && !state.trouble) ||
  (isAtOrder(state) && (!!state.act || !!state.progress))

/**
 * Everything behind "review the purchase". Each part asks its services and tells the machine; none decides what comes after
 * what. This one has them all, and hears of every new state.
 */
export class CheckoutWork {
  readonly host: SaharaCheckout
  readonly item: Item
  readonly wallets: Wallets
  readonly purchase: Purchases
  readonly finder: OrderFinder
  readonly button: PayButton
  readonly focus: FocusReturn
  #services: Promise<BuyServices>
  #front: CheckoutServices
  #hasFailed = false
  /** The services once they are there, for what is drawn. */
  opened: BuyServices | undefined
  /** What follows a purchase, once there is one. */
  desk: OrderDesk | undefined
  /** What was copied last. */
  copied: string | undefined
  readonly #ending = new AbortController()
  /** Aborted when the element goes, or shows another asset. */
  readonly ending = this.#ending.signal

  constructor(host: SaharaCheckout, front: CheckoutServices, item: Item) {
    this.host = host
    this.item = item
    this.#front = front
    this.focus = new FocusReturn(host)
    this.wallets = new Wallets(this)
    this.purchase = new Purchases(this)
    this.finder = new OrderFinder(this)
    this.button = new PayButton(this)
    this.#services = this.#take(front)
    adopt(host.shadowRoot, purchaseStyles)
  }

  /** Services of the sources and the wallet that the page names now; asked for again where they could not be loaded. */
  get services(): Promise<BuyServices> {
    if (this.#hasFailed) this.#services = this.#take(this.#front)
    return this.#services
  }

  #take(front: CheckoutServices): Promise<BuyServices> {
    this.#hasFailed = false
    const services = front.openBuying(this.item)
    services.then(
      (opened) => {
        if (this.#services === services) this.opened = opened
      },
      // Told by whoever waits for them.
      () => (this.#hasFailed = this.#services === services),
    )
    return services
  }

  /** The page names other sources, brought another wallet, or took its own away. What was sent goes on. */
  settingsChanged(front: CheckoutServices): void {
    this.#front = front
    this.#services = this.#take(front)
    this.wallets.renew()
    this.desk?.orders.renew()
    const { state } = this.host
    if (state.name === 'quoting' || state.name === 'review') void this.purchase.quote()
  }

  /** The page has changed what is agreed to: it is shown again, and said. */
  moved(): void {
    this.purchase.callOff()
    void this.purchase.quote({ moved: true })
  }

  /** Reacts to a new state. */
  changed(before: CheckoutState, state: CheckoutState): void {
    if (waitsForWallet(state)) this.focus.watch(() => this.host.moveFocus())
    else this.focus.release()
    if (before.name !== state.name) this.copied = undefined
    this.purchase.changed(state)
    this.desk?.changed(state)
  }

  /** After every drawing. */
  drawn(): void {
    const root = this.host.shadowRoot
    this.button.watch(root?.querySelector('[part="buy"]') ?? undefined)
  }

  /** Goes on where an earlier visit stopped. Says nothing if there is nothing to go on with. */
  async resume(account: Address): Promise<void> {
    try {
      const order = await this.finder.find(account, this.ending)
      const { name } = this.host.state
      if (order && (name === 'offered' || name === 'closed')) await this.follow(account, order)
    } catch (error) {
      if (!this.ending.aborted) console.warn('SaharaKit could not look for an earlier purchase.', error)
    }
  }

  async #openDesk(): Promise<OrderDesk> {
    const { OrderDesk } = await import('../order/OrderDesk.ts')
    return (this.desk ??= new OrderDesk(this))
  }

  /** Shows an order, and whatever becomes of it. */
  async follow(account: Address, order: OrderStatus): Promise<void> {
    const { orders } = await this.#openDesk()
    if (!this.ending.aborted) await orders.follow(account, order)
  }

  /** A purchase that was made here is in a block. */
  async bought(account: Address, order: OrderStatus): Promise<void> {
    const { orders } = await this.#openDesk()
    if (!this.ending.aborted) await orders.opened(account, order)
  }

  /** The page's own id of the purchase. */
  get reference(): string {
    return this.host.reference ?? ''
  }

  /** Words of everything from the review on. */
  get words(): PurchaseWords {
    return this.host.term('purchase')
  }

  /** A failure in a sentence: ours, else the one that the failure brought. */
  sentenceOf({ name, message }: Trouble): string {
    const ofOrder = isAtOrder(this.host.state) ? this.desk?.words.trouble[name] : undefined
    return ofOrder ?? this.words.trouble[name] ?? (message || this.words.troubleOther)
  }

  /** What has become of an order, for who does not see it. */
  get said(): string | undefined {
    const { state } = this.host
    return isAtOrder(state) ? this.desk?.titleOf(state) : undefined
  }

  render(state: CheckoutState): TemplateResult | typeof nothing {
    return html`${renderPurchase(this, state)}`
  }

  stop(): void {
    this.#ending.abort()
    for (const part of [this.purchase, this.wallets, this.button]) part.stop()
    this.desk?.stop()
    this.focus.stop()
  }
}

import type { OrderWords } from '../../../locales/terms-checkout.ts'
import { isAtOrder } from '../machine.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'
import { offerFile } from './offerFile.ts'
import { printReceipt } from './printReceipt.ts'

/** Proof of the purchase, as a file and on paper. */
export class Receipts {
  readonly #work: CheckoutWork
  /** The window to print from was blocked. */
  blocked = false
  readonly #files = new Map<Blob, string>()

  readonly #words: () => OrderWords

  /** @param words Those of an order, in the element's language. */
  constructor(work: CheckoutWork, words: () => OrderWords) {
    this.#work = work
    this.#words = words
  }

  /** Saves the receipt as a file. */
  readonly save = async (): Promise<void> => {
    const { host } = this.#work
    const { state } = host
    if (!isAtOrder(state)) return
    try {
      const services = await (await this.#work.services).openOrders()
      const receipt = await services.createReceipt(state.order, this.#work.reference, this.#work.ending)
      const blob = new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' })
      offerFile(blob, `receipt-${state.order.orderId.slice(2, 10)}.json`)
    } catch (error) {
      host.fault(error as Error)
      host.send({ type: 'trouble', trouble: { name: (error as Error).name, message: '' } })
    }
  }

  /** Opens a window with the receipt, to be printed. */
  readonly print = (): void => {
    const { host } = this.#work
    if (!isAtOrder(host.state)) return
    this.blocked = !printReceipt(this.#work, this.#words(), host.state)
    host.requestUpdate()
  }

  /** Address of a file that is kept, for a link that saves it. */
  linkOf(blob: Blob): string {
    const link = this.#files.get(blob) ?? URL.createObjectURL(blob)
    this.#files.set(blob, link)
    return link
  }

  stop(): void {
    for (const link of this.#files.values()) URL.revokeObjectURL(link)
    this.#files.clear()
  }
}

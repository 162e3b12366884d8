import type { Address } from '@saharakit/sdk'
import { SaharaPurchaseEvent } from '../../../events/events.ts'
import { TabLock } from '../../sahara-task/work/tabLock.ts'
import { troubleOf } from '../../sahara-task/work/troubleOf.ts'
import { limitedBy } from '../front/closedBy.ts'
import { isAtOrder, isSent } from '../machine.ts'
import type { BuyStep, CheckoutState, ClosedReason, Deal, In } from '../states.ts'
import type { CheckoutWork } from './CheckoutWork.ts'
import { tokenOfDeal } from './tokenOfDeal.ts'
import { slowAfterMs } from './wallets.ts'

/** What a new look at the offer is made for. */
type QuoteWishes = Readonly<{
  account?: Address | undefined
  /** The page has changed the purchase. */
  moved?: boolean | undefined
  /** Another one is wanted, though one was bought. */
  again?: boolean | undefined
  /** What was shown before, where the chain refused it. */
  before?: Deal | undefined
}>

/** After these nothing is on its way any more, though something was sent. */
const ends = new Set(['TransactionReplacedError', 'TransactionDroppedError', 'ContractRevertError'])

/** Steps in which the wallet is silent for a reason of its own. */
const isAsked = (step: BuyStep): boolean =>
  step !== 'preparing' && step !== 'allowing' && step !== 'sent' && step !== 'included'

/** Reads what is agreed to, and has it paid once. */
export class Purchases {
  readonly #work: CheckoutWork
  #reading = new AbortController()
  /** The payment that counts: others were called off. */
  #attempt: object | undefined
  /** Keeps other tabs from paying at the same time. */
  #lock: TabLock | undefined
  #slow: ReturnType<typeof setTimeout> | undefined
  /** Accounts whose earlier purchases were looked for. */
  readonly #looked = new Set<Address>()

  constructor(work: CheckoutWork) {
    this.#work = work
  }

  /** Reads the offer and all that follows from it, and shows it; an earlier purchase of the account that is not over, first. */
  async quote({ account, moved, before, ...wishes }: QuoteWishes = {}): Promise<void> {
    const { ending, host, wallets } = this.#work
    const again = wishes.again ?? (host.state.name === 'review' && host.state.again)
    this.#reading.abort()
    this.#reading = new AbortController()
    const signal = AbortSignal.any([this.#reading.signal, ending])
    try {
      const services = await this.#work.services
      const known = account ?? this.#accountNow ?? (await services.knownAccount(signal))
      const [deal, order] = await Promise.all([
        services.readDeal({ ...host.wishes, account: known, signal }),
        known && !again ? this.#earlier(known, signal) : undefined,
      ])
      if (signal.aborted || (isSent(host.state) && !again)) return
      if (known && order) return await this.#work.follow(known, order)
      const closing = this.#closing(deal)
      if (closing) return host.send({ type: 'closed', ...closing })
      host.send({ type: 'quoted', deal, account: known, before, moved, again })
      if (!known) void wallets.watch().catch((error) => host.fault(error))
      await this.checkPayload(signal)
    } catch (error) {
      if (!signal.aborted) this.#unread(error as Error)
    }
  }

  get #accountNow(): Address | undefined {
    const { state } = this.#work.host
    if (state.name === 'connecting') return 'account' in state.from ? state.from.account : undefined
    return 'account' in state ? state.account : undefined
  }

  /** A purchase that is not over. Without an answer the market itself sees to it that nobody pays twice. */
  async #earlier(account: Address, signal: AbortSignal) {
    if (this.#looked.has(account)) return undefined
    try {
      const found = await this.#work.finder.find(account, signal)
      this.#looked.add(account)
      return found
    } catch (error) {
      if (!signal.aborted) console.warn('SaharaKit could not look for an earlier purchase.', error)
      return undefined
    }
  }

  #closing(deal: Deal) {
    const { host, item } = this.#work
    const { offer, status } = deal.quote
    if (status !== 'Live') return { reason: status }
    return limitedBy(offer.price, tokenOfDeal(deal, item.card.deployment), host.max)
  }

  #unread(error: Error): void {
    const { host } = this.#work
    const { name, status } = error as Error & { status?: ClosedReason }
    host.fault(error)
    if (name === 'OfferUnavailableError') host.send({ type: 'closed', reason: status ?? 'NotFound' })
    else if (host.state.name === 'connecting') host.send({ type: 'unasked', trouble: troubleOf(error) })
    else host.send({ type: 'trouble', trouble: troubleOf(error) })
  }

  /** Looks whether the files can be had: who pays for what nobody has, has it no sooner. */
  async checkPayload(signal: AbortSignal = this.#work.ending): Promise<void> {
    const { host } = this.#work
    const { state } = host
    if (state.name !== 'review' || state.payload === 'none' || state.payload === 'right') return
    const { deal } = state
    const isSame = () => !signal.aborted && host.state.name === 'review' && host.state.deal === deal
    host.send({ type: 'payload', payload: 'checking' })
    try {
      const found = await (await this.#work.services).checkPayload(deal, signal)
      if (!isSame()) return
      if (found === 'right') return host.send({ type: 'payload', payload: 'right' })
      const name = found === 'wrong' ? 'UnusablePayload' : 'ContentUnavailableError'
      host.send({ type: 'payload', payload: 'failed', trouble: { name, message: '' } })
    } catch (error) {
      if (!isSame()) return
      host.fault(error as Error)
      host.send({ type: 'payload', payload: 'failed', trouble: troubleOf(error) })
    }
  }

  /** The person agrees. One payment at a time, in one tab; a second press finds nothing to press. */
  readonly pay = async (): Promise<void> => {
    const { ending, host, item } = this.#work
    const { state } = host
    if (state.name !== 'review' || !state.account) return
    const { account, again, deal } = state
    const { offerHash, offer } = deal.quote
    const { price, token } = offer
    const { reference } = this.#work
    if (
      !host.dispatchEvent(
        new SaharaPurchaseEvent(item.card.id, reference, account, { offerHash, price, token }),
      )
    )
      return
    host.send({ type: 'pay' })
    if (host.state.name !== 'buying') return
    const attempt = {}
    this.#attempt = attempt
    const lock = new TabLock(`checkout/${item.card.id}`, () => {})
    this.#lock = lock
    try {
      if (!(await lock.take())) {
        // What the other tab pays for is looked for, too.
        this.#looked.delete(account)
        return this.#unpaid({ name: 'OtherTab', message: '' })
      }
      const services = await this.#work.services
      const order = await services.buy({
        deal,
        again,
        maxTotal: price,
        onStep: (step, hash) => {
          if (ending.aborted) return
          // Called off, and confirmed in the wallet all the same: the money is on its way, so it is followed.
          if (step === 'sent' || step === 'included') this.#attempt = attempt
          if (this.#attempt === attempt) host.send({ type: 'step', step, hash, deal, account })
        },
        signal: ending,
      })
      if (!ending.aborted) await this.#work.bought(account, order)
    } catch (error) {
      if (ending.aborted) return
      if (this.#attempt === attempt) await this.#failed(error as Error, deal)
      else console.warn('A payment that was called off has ended.', error)
    } finally {
      lock.end()
    }
  }

  #unpaid(trouble?: ReturnType<typeof troubleOf>): void {
    this.#work.host.send({ type: 'unpaid', trouble })
  }

  async #failed(error: Error, deal: Deal): Promise<void> {
    const { host } = this.#work
    const { name } = error
    if (name !== 'WalletRejectedError') host.fault(error)
    const trouble = troubleOf(error)
    if (isSent(host.state) && !ends.has(name)) return host.send({ type: 'trouble', trouble })
    if (name === 'OfferUnavailableError') return this.#unread(error)
    this.#unpaid(trouble)
    if (name === 'QuoteChangedError') await this.quote({ before: deal })
  }

  /** Asks the chain what became of a payment that was sent. */
  readonly lookAgain = async (): Promise<void> => {
    const { ending, finder, host } = this.#work
    const { state } = host
    if (state.name !== 'buying' || !state.trouble) return
    const { trouble } = state
    host.send({ type: 'step', step: 'sent', deal: state.deal, account: state.account })
    try {
      const order = await finder.findNew(state.account, ending, state.deal.quote.offer)
      if (host.state.name !== 'buying') return
      if (order) await this.#work.bought(state.account, order)
      else host.send({ type: 'trouble', trouble })
    } catch (error) {
      if (!ending.aborted) host.send({ type: 'trouble', trouble: troubleOf(error) })
    }
  }

  /** Back to the review. What the wallet is asked can't be taken back: if it is confirmed all the same, it is followed. */
  readonly callOff = (): void => {
    this.#attempt = undefined
    // Pressed again it is the same payment: the SDK goes on with the question that the wallet still shows.
    this.#lock?.end()
    clearTimeout(this.#slow)
    this.#reading.abort()
    this.#unpaid()
  }

  /** Watches for a wallet that is silent. */
  changed(state: CheckoutState): void {
    clearTimeout(this.#slow)
    const asks = ({ slow, step, trouble }: In<'buying'>) => isAsked(step) && !slow && !trouble
    const isAsking = state.name === 'buying' ? asks(state) : isAtOrder(state) && state.act?.step === 'wallet'
    if (isAsking) this.#slow = setTimeout(() => this.#work.host.send({ type: 'slow' }), slowAfterMs)
  }

  stop(): void {
    this.#lock?.end()
    this.#reading.abort()
    clearTimeout(this.#slow)
  }
}

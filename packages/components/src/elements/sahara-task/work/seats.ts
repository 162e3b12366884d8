import type { Address } from '@saharakit/sdk'
import { isProducing } from '@saharakit/sdk/content'
import { SaharaSeatRequestEvent } from '../../../events/events.ts'
import { writeMemo } from '../../../internal/memo.ts'
import type { LoadedSeat, SeatQuote } from '../../../internal/services.ts'
import { nextOpen } from '../machine.ts'
import type { Answer, Work } from '../states.ts'
import { workOf } from './draft.ts'
import type { Making } from './making/Making.ts'
import { slowAfterMs } from './steps.ts'
import type { TaskWork } from './TaskWork.ts'

/** A batch that the account holds and whose items can't be had. */
export type Unreadable = Readonly<{ seat: number; error: Error }>

/** An answer whose content this device has lost is no answer. */
function withoutGaps(work: Work, making: Making | undefined): Work {
  for (let gap = making?.gapIn(work) ?? -1; gap >= 0; gap = making?.gapIn(work) ?? -1) {
    const answer = work.answers[gap] as Answer
    work = { ...work, answers: work.answers.with(gap, { ...answer, label: null }) }
  }
  return work
}

/** Asks for seats, opens their batches, and gives back what nobody can work on. */
export class Seats {
  readonly #work: TaskWork
  #loaded: LoadedSeat | undefined
  /** What the next seat asks of the wallet, once it is known. */
  quote: SeatQuote | undefined
  /** The batch that is held, while it can't be read. */
  unreadable: Unreadable | undefined
  /** What is asked of the wallet is to give a seat back, not to take one. */
  givingBack = false

  constructor(work: TaskWork) {
    this.#work = work
  }

  /** The seat with its items, if it is the one that was opened last. */
  loaded(seat: number): LoadedSeat | undefined {
    return this.#loaded?.seat === seat ? this.#loaded : undefined
  }

  /** Opens the seat that the account holds; takes one where it holds none. */
  async take(account: Address, signal: AbortSignal): Promise<void> {
    const { host, lines, lock, notices, offer, sources, steps } = this.#work
    this.unreadable = undefined
    try {
      const services = await sources.services
      writeMemo(offer.id, { account })
      const isHere = await lock.take()
      if (signal.aborted) return
      if (!isHere) return host.send({ type: 'elsewhere' })
      void lines.follow(account)
      let seat = await notices.patiently(services.findSeat(account, signal))
      if (signal.aborted) return
      if (seat === undefined) {
        if (!host.dispatchEvent(new SaharaSeatRequestEvent(offer.id, account))) return this.#work.cancel()
        this.quote = await notices.patiently(services.quoteSeat(account, signal))
        host.requestUpdate()
        const referrer = host.referrerAddress
        seat = await steps.sign(signal, (onStep) =>
          services.requestSeat({ account, referrer, onStep, signal }),
        )
      }
      await this.open(account, seat, signal)
    } catch (error) {
      const { errorName } = error as { errorName?: string }
      if (errorName === 'NoBatchLeft' && !signal.aborted) return host.send({ type: 'finished' })
      steps.trouble(error, signal)
    }
  }

  /** Brings the batch of a seat on screen. @throws what can't be read, with {@link unreadable} set */
  async open(account: Address, seat: number, signal: AbortSignal): Promise<void> {
    const { adviser, host, notices, sources } = this.#work
    if (signal.aborted) return
    this.unreadable = undefined
    host.send({ type: 'step', step: 'chain' })
    const services = await sources.services
    const loaded = await notices
      .patiently(services.openSeat(seat, signal), slowAfterMs)
      .catch((error: Error) => {
        if (error.name.startsWith('Content') && !signal.aborted) this.unreadable = { seat, error }
        throw error
      })
    if (signal.aborted) return
    if (!loaded) return host.send({ type: 'finished' })
    const draft = await services.readDraft(seat)
    const making = await this.#openMaking(seat)
    if (signal.aborted) return
    this.#loaded = loaded
    adviser.forget()
    host.startRound(loaded.items)
    const work = withoutGaps(workOf(loaded, draft), making)
    host.send({ type: 'assigned', account, work })
    if (nextOpen(work) < 0) host.send({ type: 'review' })
  }

  /** What an earlier visit made for the seat, in a campaign of a producing kind. */
  async #openMaking(seat: number): Promise<Making | undefined> {
    const work = this.#work
    work.making?.stop()
    work.making = undefined
    if (!isProducing(work.offer.manifest.kind)) return undefined
    const { Making } = await import('./making/Making.ts')
    work.making = await Making.open(work, seat)
    return work.making
  }

  /** Gives the batch that can't be read back, then takes the next one. */
  readonly giveBack = async (): Promise<void> => {
    const { host, lines, sources, steps } = this.#work
    const { state } = host
    const { unreadable } = this
    if (state.name !== 'seating' || !unreadable) return
    const { account } = state
    const { seat } = unreadable
    const signal = steps.begin()
    this.givingBack = true
    host.send({ type: 'asked', wallet: undefined })
    try {
      const services = await sources.services
      await steps.sign(signal, (onStep) => services.releaseSeat({ account, seat, onStep, signal }))
      lines.contributions?.follow(seat)
      void services.dropDraft(seat)
    } catch (error) {
      return steps.trouble(error, signal)
    } finally {
      this.givingBack = false
    }
    if (signal.aborted) return
    host.send({ type: 'asked', wallet: undefined })
    await this.take(account, signal)
  }
}

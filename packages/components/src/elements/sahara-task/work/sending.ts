import { ABSTAIN, type Address } from '@saharakit/sdk'
import { SaharaContributionSubmittedEvent, SaharaSubmitEvent } from '../../../events/events.ts'
import type { Work } from '../states.ts'
import { notesOf } from './draft.ts'
import type { TaskWork } from './TaskWork.ts'

/** Hands a batch in, and takes the next one with it or not, as the person says. */
export class Sending {
  readonly #work: TaskWork
  /** Whether the next batch is taken with it. */
  next = true
  /** The person sent a batch and wanted no other: they hold nothing. */
  stopped = false

  constructor(work: TaskWork) {
    this.#work = work
  }

  /** The person's answer to "and then?". */
  readonly start = (next: boolean): void => {
    this.next = next
    this.#work.host.send({ type: 'send' })
  }

  /** Sends; asks the chain what became of an earlier try first. */
  async submit(account: Address, work: Work): Promise<void> {
    const { answers, host, lines, notices, offer, seats, sources, steps } = this.#work
    const signal = steps.begin()
    const { seat, batch } = work
    const { next } = this
    const { making } = this.#work
    const gap = making?.gapIn(work) ?? -1
    if (gap >= 0) {
      host.send({ type: 'unsend' })
      return host.send({ type: 'go', at: gap })
    }
    if (!host.dispatchEvent(new SaharaSubmitEvent(offer.id, seat, batch))) return this.#work.cancel()
    try {
      const services = await sources.services
      const held = seats.loaded(seat) ?? (await services.openSeat(seat, signal))
      if (signal.aborted) return
      // Somebody else has it by now.
      if (!held) return host.send({ type: 'expired' })
      const labels = work.answers.map(({ label }) => label ?? ABSTAIN)
      const notes = notesOf(work.answers)
      const contents = await making?.contentsOf(work)
      const referrer = host.referrerAddress
      const asked = await steps.sign(
        signal,
        (onStep) =>
          services.submit({
            seat: held,
            account,
            labels,
            notes,
            contents,
            referrer,
            next,
            onStep,
            signal,
          }),
        (hash) => {
          host.dispatchEvent(new SaharaContributionSubmittedEvent(offer.id, seat, hash))
          lines.contributions?.follow(seat)
        },
      )
      // Where an earlier try was already in a block, only the chain knows the seat that it asked for.
      const found = asked ?? (await services.findSeat(account, signal))
      if (signal.aborted) return
      answers.sent()
      notices.advise(undefined)
      void services.dropDraft(seat)
      lines.contributions?.follow(seat)
      const follows = found !== undefined && found !== seat
      this.stopped = !next && !follows
      host.send({ type: 'sent', next: follows })
      if (follows) await seats.open(account, found, signal)
    } catch (error) {
      steps.trouble(error, signal)
    }
  }
}

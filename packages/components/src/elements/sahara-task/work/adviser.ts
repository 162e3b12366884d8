import { ABSTAIN } from '@saharakit/sdk'
import type { Finding, TypingEvent } from '@saharakit/workers/protocol'
import { SaharaAdviceEvent } from '../../../events/events.ts'
import type { WorkServices } from '../../../internal/services.ts'
import type { TaskWork } from './TaskWork.ts'

/** Has the person's own work looked at while it goes on. What it finds is said once, politely, and never blocks. */
export class Adviser {
  readonly #work: TaskWork
  readonly #ending = new AbortController()
  readonly #dismissed = new Set<string>()

  constructor(work: TaskWork) {
    this.#work = work
  }

  /** Looks at pace and variety of the answers so far. */
  async tempo(): Promise<void> {
    const { state } = this.#work.host
    if (!('work' in state)) return
    const { answers, trail } = state.work
    const given = trail.flatMap((item) => {
      const { label, ms } = answers[item] ?? {}
      return label == null || label === ABSTAIN ? [] : [{ label, ms: ms ?? 0 }]
    })
    const worth = this.#work.host.kind?.advice ?? []
    if (!worth.length) return
    await this.#ask(
      (services) => services.checkTempo(given, this.#ending.signal),
      ({ code }) => worth.includes(code),
    )
  }

  /** Looks at a comment when its field is left. */
  async comment(text: string, typing: readonly TypingEvent[]): Promise<void> {
    const { state } = this.#work.host
    if (!('work' in state) || !text.trim()) return
    const earlier = state.work.answers.flatMap(({ comment }, item) =>
      comment && item !== state.work.at ? [comment] : [],
    )
    await this.#ask((services) => services.checkComment(text, typing, earlier, this.#ending.signal))
  }

  async #ask(
    check: (services: WorkServices) => Promise<readonly Finding[]>,
    matters: (finding: Finding) => boolean = () => true,
  ): Promise<void> {
    const { host, services, notices, offer } = this.#work
    try {
      const words = host.term('advice')
      const findings = await check(await services)
      const finding = findings.find(
        (one) => one.level !== 'ok' && words[one.code] && matters(one) && !this.#dismissed.has(one.code),
      )
      if (!finding || finding.code === notices.advice?.code) return
      notices.advise(finding)
      host.dispatchEvent(new SaharaAdviceEvent(offer.id, finding))
    } catch (error) {
      // Advice is a service, not a gate: work goes on without it.
      if (!this.#ending.signal.aborted) console.warn('SaharaKit: no checks on this page.', error)
    }
  }

  /** What is shown is not said again in this batch. */
  readonly dismiss = (): void => {
    const { notices } = this.#work
    if (notices.advice) this.#dismissed.add(notices.advice.code)
    notices.advise(undefined)
  }

  /** A new batch: everything may be said again. */
  forget(): void {
    this.#dismissed.clear()
  }

  stop(): void {
    this.#ending.abort()
  }
}

import { ABSTAIN, type Address, type ProblemReason } from '@saharakit/sdk'
import { SaharaDraftSavedEvent } from '../../../events/events.ts'
import type { TaskState, Work } from '../states.ts'
import { draftOf } from './draft.ts'
import { Stopwatch } from './stopwatch.ts'
import type { TaskWork } from './TaskWork.ts'

/** Gives items their answers, times them, and keeps them on the device. */
export class Answers {
  readonly #work: TaskWork
  readonly #stopwatch = new Stopwatch()
  /** The work that is on this device and not sent. */
  unsent: Work | undefined
  /** Where the answers so far are. */
  saved: 'indexeddb' | 'memory' | undefined

  constructor(work: TaskWork) {
    this.#work = work
  }

  /** Reacts to a new state. */
  changed(before: TaskState | undefined, state: TaskState): void {
    const was = before && 'work' in before ? before.work : undefined
    const isOpen = state.name === 'working' || state.name === 'reviewing'
    if (isOpen && was && was !== state.work) void this.keep(state.account, state.work)
    if (state.name !== 'working' || was?.at === state.work.at) return
    this.#stopwatch.restart(state.work.answers[state.work.at]?.ms)
    this.#work.zoom.reset()
  }

  /** Puts the answers on the device. */
  async keep(account: Address, work: Work): Promise<void> {
    const { host, offer, sources } = this.#work
    const answered = work.answers.filter(({ label }) => label !== null).length
    this.unsent = answered ? work : undefined
    try {
      const saved = await (await sources.services).saveDraft(draftOf(account, work))
      this.saved = saved
      host.requestUpdate()
      host.dispatchEvent(new SaharaDraftSavedEvent(offer.id, work.seat, answered, saved))
    } catch (error) {
      // The answers are still here; the next one tries again.
      host.fault(error as Error)
    }
  }

  /** The batch has left the device. */
  sent(): void {
    this.unsent = undefined
  }

  /** Gives the item on screen its answer. */
  readonly give = (label: number, problem?: ProblemReason, comment?: string): void => {
    const { adviser, host } = this.#work
    const ms = this.#stopwatch.restart()
    host.send({ type: 'answer', label, ms, ...(problem && { problem }), ...(comment && { comment }) })
    void adviser.tempo()
  }

  /** Reports the item on screen; it counts as "can't judge". */
  readonly report = (problem: ProblemReason, comment?: string): void => this.give(ABSTAIN, problem, comment)

  stop(): void {
    this.#stopwatch.stop()
  }
}

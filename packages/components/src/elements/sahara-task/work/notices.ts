import type { Finding } from '@saharakit/workers/protocol'
import type { StorageNotice } from '../../../internal/services.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { TaskView } from '../view.ts'
import { statusLines } from './statusLines.ts'
import type { TaskWork } from './TaskWork.ts'

/** A network that needs so long for a first answer is called slow. */
const slowNetworkMs = 3_000

/** Notes above and below the work: storage, connection, advice, status lines. None of them blocks. */
export class Notices {
  advice: Finding | undefined
  #explained = false
  /** Whoever waits for a source that is slow or silent. */
  readonly #slow = new Set<unknown>()
  readonly #changed: () => void
  readonly #ending = new AbortController()

  constructor(changed: () => void) {
    this.#changed = changed
    const { signal } = this.#ending
    for (const type of ['online', 'offline']) addEventListener(type, changed, { signal })
  }

  /** Whether a source is slow or silent, as `asker` sees it: the note goes when nobody waits any more. */
  slow(isSlow: boolean, asker: unknown): void {
    if (isSlow === this.#slow.has(asker)) return
    if (isSlow) this.#slow.add(asker)
    else this.#slow.delete(asker)
    this.#changed()
  }

  /** Waits for an answer; says that the network is slow while it takes longer than `ms`. */
  async patiently<T>(answer: Promise<T>, ms = slowNetworkMs): Promise<T> {
    const timer = setTimeout(() => this.slow(true, answer), ms)
    try {
      return await answer
    } finally {
      clearTimeout(timer)
      this.slow(false, answer)
    }
  }

  /** Shows or takes away a piece of advice. */
  advise(advice: Finding | undefined): void {
    this.advice = advice
    this.#explained = false
    this.#changed()
  }

  above({ term }: TaskView, storage: StorageNotice | undefined): TemplateResult {
    const offline = !navigator.onLine
    return html`${
      storage
        ? html`<div class="note caution small" role="status"><strong>${term('memoryTitle')}.</strong> ${term('memory')[storage.reason]}</div>`
        : nothing
    }${offline || this.#slow.size ? html`<div class="note small" role="status">${term(offline ? 'offline' : 'slowNetwork')}</div>` : nothing}`
  }

  below(view: TaskView, work: TaskWork): TemplateResult {
    const { term } = view
    const words = this.advice && term('advice')[this.advice.code]
    const explain = () => {
      this.#explained = !this.#explained
      this.#changed()
    }
    return html`<div role="status">
        ${
          words
            ? html`<div class="note advice" part="advice">
                <div class="grow"><p>${words[0]}</p>${this.#explained ? html`<p class="muted small">${words[1]}</p>` : nothing}</div>
                <button class="quiet" aria-expanded=${this.#explained} @click=${explain}>${term('why')}</button>
                <button class="quiet" @click=${work.adviser.dismiss}>${term('dismiss')}</button>
              </div>`
            : nothing
        }
      </div>
      ${statusLines(view, work)}`
  }

  stop(): void {
    this.#ending.abort()
  }
}

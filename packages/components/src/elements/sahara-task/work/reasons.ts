import { ABSTAIN } from '@saharakit/sdk'
import type { Verdict } from '../../../internal/services.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate } from '../../../internal/words.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'

/** Tells a refused person why: the rule with its numbers, and the known answers of the batch beside their own. */
export class Reasons {
  readonly #work: TaskWork
  readonly #verdicts = new Map<number, Verdict | 'loading' | 'failed'>()
  readonly #ending = new AbortController()

  constructor(work: TaskWork) {
    this.#work = work
  }

  async #read(seat: number): Promise<void> {
    const { host, services } = this.#work
    const known = this.#verdicts.get(seat)
    if (known && known !== 'failed') return
    const put = (verdict: Verdict | 'loading' | 'failed') => {
      this.#verdicts.set(seat, verdict)
      host.requestUpdate()
    }
    put('loading')
    const { signal } = this.#ending
    try {
      put(await (await services).readVerdict(seat, signal))
    } catch (error) {
      if (signal.aborted) return
      console.warn('SaharaKit could not read why a batch was refused.', error)
      put('failed')
    }
  }

  /** A disclosure that asks the chain when it is opened. */
  render(view: TaskView, seat: number): TemplateResult {
    const { term } = view
    const verdict = this.#verdicts.get(seat)
    const onToggle = ({ target }: Event) => (target as HTMLDetailsElement).open && void this.#read(seat)
    return html`<details class="reason" @toggle=${onToggle}>
      <summary>${term('why')}</summary>
      ${typeof verdict === 'object' ? this.#verdict(view, verdict) : html`<p class="muted">${term(verdict === 'failed' ? 'reasonFailed' : 'itemLoading')}</p>`}
    </details>`
  }

  #verdict({ term, language, choices, open }: TaskView, verdict: Verdict): TemplateResult {
    const { seen, right, expected, chance, answers } = verdict
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
    const word = (label: number) =>
      label === ABSTAIN ? term('cantJudge') : isolate(choices[label]?.label ?? '–')
    return html`<p>${term('reasonSums', right, seen)}</p>
      <p class="muted">${term('reasonRule', percent.format(expected), percent.format(chance))}</p>
      ${
        answers.length
          ? html`<ul role="list">
              ${answers.map(({ item, given, known }) => html`<li class=${given === known ? 'agreed' : 'differed'}>${term('reasonItem', item + 1, word(given), word(known))}</li>`)}
            </ul>`
          : nothing
      }
      <button class="quiet small" @click=${() => open('decided')}>${term('decidedTitle')}</button>`
  }

  stop(): void {
    this.#ending.abort()
  }
}

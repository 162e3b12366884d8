import type { Address, Contribution } from '@saharakit/sdk'
import type { Settled } from '../../../internal/settled/Settled.ts'
import { Verifying } from '../../../internal/settled/Verifying.ts'
import { html, type nothing, type TemplateResult } from '../../../internal/template.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'

/** Tells how the pay of settled batches was worked out; what it takes is loaded when somebody asks. */
export class SettledLines {
  readonly #work: TaskWork
  #settled: Settled | undefined
  #loading: Promise<void> | undefined
  readonly #verifying: Verifying

  constructor(work: TaskWork) {
    this.#work = work
    this.#verifying = new Verifying(work.host, async () => (await work.services).openSettled())
  }

  /** Whose settlements are verified from now on. */
  follow(account: Address): void {
    this.#verifying.follow(account)
  }

  /** What is done against results that differ. */
  get news(): TemplateResult | typeof nothing {
    return this.#verifying.render()
  }

  /** A disclosure that works everything out when it is opened. */
  render({ term }: TaskView, row: Contribution): TemplateResult {
    const of = this.#epochOf(row)
    const onToggle = ({ target }: Event) =>
      (target as HTMLDetailsElement).open && void this.#load().then(() => of && this.#settled?.open(of))
    return html`<details class="how" @toggle=${onToggle}>
      <summary>${term('worked')}</summary>
      ${of && this.#settled ? this.#settled.render(of) : html`<p class="muted">${term('itemLoading')}</p>`}
    </details>`
  }

  #epochOf({ epoch }: Contribution) {
    const { lines, offer } = this.#work
    const account = lines.contributions?.account
    return account && epoch !== undefined ? { campaignId: offer.campaignId, epoch, account } : undefined
  }

  #load(): Promise<void> {
    const { host } = this.#work
    this.#loading ??= import('../../../internal/settled/Settled.ts')
      .then(({ Settled }) => {
        this.#settled = new Settled(host, async () => (await this.#work.services).openSettled())
        host.requestUpdate()
      })
      .catch((error) => {
        this.#loading = undefined
        host.fault(error as Error)
      })
    return this.#loading
  }

  stop(): void {
    this.#settled?.stop()
    this.#verifying.stop()
  }
}

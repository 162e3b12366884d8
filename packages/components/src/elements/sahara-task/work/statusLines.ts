import type { Contribution } from '@saharakit/sdk'
import { until } from 'lit/directives/until.js'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { payOfBatch } from '../../../internal/offer.ts'
import { money } from '../../../internal/words.ts'
import type { StatusWord } from '../../../locales/terms.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'

/** How far along each word is, of six steps. */
const steps: Readonly<Record<StatusWord, number>> = {
  saved: 0,
  sent: 1,
  included: 2,
  final: 3,
  opened: 4,
  judged: 5,
  lapsed: 5,
  refused: 6,
  paid: 6,
  reopened: 6,
  void: 6,
}

const wordOf = (row: Contribution): StatusWord =>
  row.status === 'judged' && row.refused ? 'refused' : row.status

function line(view: TaskView, work: TaskWork, row: Contribution): TemplateResult {
  const { term, language } = view
  const { offer } = work
  const word = wordOf(row)
  const amount = 'payout' in row && row.payout ? row.payout : payOfBatch(offer)
  const unpaid = word === 'refused' || word === 'reopened' || word === 'void'
  const link = work
    .linkOf(row.seat)
    .then((href) =>
      href ? html`<a href=${href} target="_blank" rel="noreferrer">${term('showTransaction')}</a>` : nothing,
    )
  return html`<li class=${word}>
    <span class="batch">${term('batchName', (row.batch ?? row.seat - 1) + 1)}</span>
    <meter aria-hidden="true" max="6" value=${steps[word]}></meter>
    <span class="grow"
      >${term('status')[word]}${'goldSeen' in row && row.goldSeen ? html` · ${term('goldCount', row.goldRight, row.goldSeen)}` : nothing}
      ${until(link, nothing)}</span
    >
    <span class="sum">${unpaid ? '–' : money(amount, offer.token, language)}</span>
  </li>`
}

/** One line a batch that tells where it stands; nothing before there is one. */
export function statusLines(view: TaskView, work: TaskWork): TemplateResult | typeof nothing {
  const rows = work.contributions?.rows.filter((row) => row.status !== 'saved') ?? []
  if (rows.length === 0) return nothing
  return html`<details class="batches small" part="batches" ?open=${work.host.state.name !== 'working'}>
    <summary>${view.term('yourBatches')} <span class="count">${rows.length}</span></summary>
    <ul role="list" aria-live="polite">${rows.slice(0, 50).map((row) => line(view, work, row))}</ul>
  </details>`
}

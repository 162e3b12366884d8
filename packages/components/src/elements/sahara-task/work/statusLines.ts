import type { Contribution } from '@saharakit/sdk'
import { payOfBatch } from '../../../internal/offer.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { money } from '../../../internal/words.ts'
import type { StatusWord } from '../../../locales/terms.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'
import { transactionLink } from './transactionLink.ts'

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
  // What a settlement pays is told where it is worked out.
  const settles = 'settles' in row && row.settles
  // The chain has the claim; that it stands is told when the block is final.
  const paying = row.status !== 'paid' && work.claim.hasPaid(row.seat)
  const answered =
    row.status === 'saved' ? work.answers.unsent?.answers.filter(({ label }) => label !== null) : undefined
  return html`<li class=${word}>
    <span class="batch">${term('batchName', (row.batch ?? row.seat - 1) + 1)}</span>
    <meter aria-hidden="true" max="6" value=${steps[word]}></meter>
    <span class="grow"
      >${paying ? term('claimed') : term('status')[word]}${'goldSeen' in row && row.goldSeen ? html` · ${term('goldCount', row.goldRight, row.goldSeen)}` : nothing}
      ${answered ? html` · ${term('answered', answered.length, work.answers.unsent?.answers.length ?? 0)}` : nothing}
      ${transactionLink(work, view, row)}</span
    >
    <span class="sum">${settles ? nothing : unpaid ? '–' : money(amount, offer.token, language)}</span>
    ${word === 'refused' ? work.reasons.render(view, row.seat) : nothing}
    ${settles ? work.settledLines.render(view, row) : nothing}
  </li>`
}

/** The batches of the chain, and before them the one that is answered on this device and not sent. */
function rowsOf({ answers: { unsent }, lines, offer }: TaskWork): readonly Contribution[] {
  const rows = lines.contributions?.rows.filter((row) => row.status !== 'saved') ?? []
  if (!unsent || rows.some((row) => row.seat === unsent.seat)) return rows
  const { seat, epoch, batch } = unsent
  return [{ campaignId: offer.campaignId, seat, epoch, batch, status: 'saved' }, ...rows]
}

/** One line a batch that tells where it stands; nothing before there is one. */
export function statusLines(view: TaskView, work: TaskWork): TemplateResult | typeof nothing {
  const rows = rowsOf(work)
  if (rows.length === 0) return nothing
  return html`<details class="batches small" part="batches" ?open=${work.host.state.name !== 'working'}>
    <summary>${view.term('yourBatches')} <span class="count">${rows.length}</span></summary>
    <ul role="list" aria-live="polite">${rows.slice(0, 50).map((row) => line(view, work, row))}</ul>
  </details>
  ${work.settledLines.news}
  ${work.claim.render(view)}`
}

import type { Epoch, Settlement } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { money } from '../../../internal/words.ts'
import type { CampaignBook, GroupReview } from '../campaignServices.ts'
import type { SaharaCampaign } from '../element.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { stepWords } from './frame.ts'

/** Groups of which submitted batches are not read into the contract yet. */
const isUnread = ({ state, submitted, opened }: Epoch): boolean => state === 'Opened' && opened < submitted

/** Whether nobody can work on a group any more, though it is not full. */
const isLeft = ({ state }: Epoch, { canceled, accepting }: In<'watch'>['book']['campaign']): boolean =>
  state === 'Collecting' && (canceled || !accepting)

/** Choosing the key file; it stays in the page. */
function keyFile(host: SaharaCampaign, desk: CampaignDesk, { book }: In<'watch'>): TemplateResult {
  const { term } = host
  const { watching } = desk
  if (watching.secrets) return html`<p class="small good">${term('campKeyHere')}</p>`
  const onChoice = (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? []
    if (file) void watching.takeKey(file, book)
  }
  const choose = (event: Event) => {
    const { parentElement } = event.target as Element
    parentElement?.querySelector<HTMLInputElement>('input')?.click()
  }
  return html`<div class="key"><p class="small muted">${term('campKeyText')}</p>
    ${watching.wrongKey ? html`<p class="flaw small" role="alert">${term('campKeyWrong')}</p>` : nothing}
    <span><input type="file" accept="application/json,.json" hidden tabindex="-1" @change=${onChoice} />
      <button type="button" @click=${choose}>${term('campKeyFile')}</button></span></div>`
}

/**
 * What is to be done about a settlement: it waits for a proposal, or for its review to be counted, or one of the requester's own
 * is final.
 */
function nextAct(
  { epoch, phase, proposer, bond, byReview }: Settlement,
  { campaign, reviews }: CampaignBook,
): 'campSettle' | 'campCount' | 'campBondBack' | undefined {
  if (phase === 'Waiting' && byReview)
    return reviews.get(epoch)?.state === 'settled' ? 'campCount' : undefined
  if (phase === 'Waiting') return 'campSettle'
  const isOwn = proposer?.toLowerCase() === campaign.requester.toLowerCase()
  return phase === 'Final' && bond > 0n && isOwn ? 'campBondBack' : undefined
}

/** What a group waits for whose pay its reviewers decide. */
function reviewWaits({ term }: SaharaCampaign, review: GroupReview | undefined, time: string): string {
  if (!review) return term('campReviewWaits', time)
  const name = term('campNumber', String(review.campaignId))
  return term(review.state === 'settled' ? 'campReviewReady' : 'campReviewRuns', name, time)
}

/** Where the settlement of a group stands, in words. */
function settled(
  host: SaharaCampaign,
  { book }: In<'watch'>,
  { epoch }: Epoch,
  date: Intl.DateTimeFormat,
  language: string,
): TemplateResult | typeof nothing {
  const { term } = host
  const settlement = book.settlements.get(epoch)
  if (!settlement) return nothing
  const { phase, until, nextBond, byReview } = settlement
  const time = until === undefined ? '' : date.format(until * 1_000)
  if (phase === 'Waiting')
    return html`<p class="settling muted">${byReview ? reviewWaits(host, book.reviews.get(epoch), time) : term('campSettleWaits', time, money(nextBond, book.unit, language))}</p>`
  if (phase === 'Proposed') return html`<p class="settling muted">${term('campProposed', time)}</p>`
  return html`<p class="settling muted">${term(phase === 'Final' ? 'campSettled' : byReview ? 'campReviewOver' : 'campGateDecides')}</p>`
}

function act(
  { term }: SaharaCampaign,
  { watching }: CampaignDesk,
  { book }: In<'watch'>,
  group: Epoch,
): TemplateResult | typeof nothing {
  const { campaign } = book
  const { campaignId } = campaign
  const { epoch, state } = group
  const settlement = book.settlements.get(epoch)
  const next = settlement && nextAct(settlement, book)
  if (next)
    return html`<button class=${next === 'campBondBack' ? nothing : 'primary'} @click=${() => watching.settle(campaignId, epoch)}>${term(next)}</button>`
  if (watching.secrets && (state === 'Closed' || isUnread(group)))
    return html`<button class="primary" @click=${() => watching.open(campaignId, epoch)}>${term(state === 'Closed' ? 'campOpen' : 'campOpenAgain')}</button>`
  if (isLeft(group, campaign) && group.given === group.submitted)
    return html`<button @click=${() => watching.close(campaignId, epoch)}>${term('campClose')}</button>`
  return nothing
}

function row(
  host: SaharaCampaign,
  desk: CampaignDesk,
  state: In<'watch'>,
  group: Epoch,
  own: boolean,
): TemplateResult {
  const { term, language } = host
  const { epoch, submitted, capacity, opened, openBy } = group
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const said = (['open', 'close', 'settle'] as const)
    .map((step) => stepWords(host, state, step, epoch))
    .find((words) => words !== undefined)
  return html`<li class="group">
    <span class="grow"><strong>${term('campGroup', epoch + 1)}</strong> <span class=${group.state === 'Opened' ? 'good' : 'muted'}>${term('campGroupState')[group.state]}</span>
      ${group.state === 'Closed' && openBy && own ? html`<small class="caution">${term('campGroupOpenBy', date.format(openBy * 1_000))}</small>` : nothing}
      ${isUnread(group) ? html`<small class="muted">${term('campGroupUnread', submitted - opened)}</small>` : nothing}
      ${said ? html`<small role="status">${said}</small>` : nothing}</span>
    <span class="muted">${term('campGroupIn', submitted, capacity)}</span>
    ${own ? act(host, desk, state, group) : nothing} ${settled(host, state, group, date, language)}
  </li>`
}

/** The groups that are opened together, and what their requester does with them. */
export function groups(
  host: SaharaCampaign,
  desk: CampaignDesk,
  state: In<'watch'>,
  own: boolean,
): TemplateResult {
  const { epochs } = state.book
  const wantsKey = own && epochs.some((group) => group.state === 'Closed' || isUnread(group))
  return html`<section class="part"><h3>${host.term('campGroups')}</h3>
    ${wantsKey ? keyFile(host, desk, state) : nothing}
    <ul class="groups small" role="list">${epochs.map((group) => row(host, desk, state, group, own))}</ul>
  </section>`
}

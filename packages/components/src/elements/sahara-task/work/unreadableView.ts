import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate, money } from '../../../internal/words.ts'
import { feeOf } from '../../../internal/work/seatFee.ts'
import type { TaskView } from '../view.ts'
import { copyText } from './copyText.ts'
import type { Unreadable } from './seats.ts'
import type { TaskWork } from './TaskWork.ts'

/** Where a requester can be reached: a link for an address of web or mail, else the words as they are. */
function contactOf({ contact }: TaskWork['offer']['manifest']): TemplateResult | typeof nothing {
  if (!contact) return nothing
  const address = /^[^\s@:/]+@[^\s@/]+$/.test(contact) ? `mailto:${contact}` : contact
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !['https:', 'mailto:'].includes(url.protocol)) return html`<bdi>${isolate(contact)}</bdi>`
  return html`<a href=${url.href} target="_blank" rel="noreferrer"><bdi>${isolate(contact)}</bdi></a>`
}

/**
 * The batch that the person holds can't be had, or is no batch. They can try again where that may help, give it back at its
 * price, and tell whose fault it is.
 */
export function unreadableView(
  work: TaskWork,
  { term, language }: TaskView,
  { seat, error }: Unreadable,
): TemplateResult {
  const { offer, seats } = work
  // Its hash is right and it makes no sense: the same bytes come again.
  const isBroken = error.name === 'ContentInvalidError'
  const fee = money(feeOf(offer.stake), offer.token, language)
  const details = `${offer.id}\n${offer.manifest.title}\nseat ${seat}\n${error.message}`
  const again = html`<button class="primary" data-focus @click=${work.again}>${term('tryAgain')}</button>`
  const giveBack = html`<button class=${isBroken ? 'primary' : ''} ?data-focus=${isBroken} @click=${seats.giveBack}>${term('giveBack')}</button>`
  return html`<section class="middle trouble">
    <div role="alert"><h2 tabindex="-1">${term('unreadableTitle')}</h2></div>
    <p class="muted">${term(isBroken ? 'unreadableBroken' : 'unreadableGone')}</p>
    <p class="muted">${offer.stake ? term('giveBackFee', fee) : term('giveBackFree')}</p>
    <div class="row">
      ${isBroken ? nothing : again} ${giveBack}
      <button class="quiet" @click=${work.cancel}>${term('back')}</button>
    </div>
    <p class="muted small told">
      <span>${term('problemTold')}</span> ${contactOf(offer.manifest)}
      <button class="quiet" @click=${() => copyText(work, details)}>${term('copyProblem')}</button>
      <span role="status">${work.copied === details ? term('copied') : nothing}</span>
    </p>
  </section>`
}

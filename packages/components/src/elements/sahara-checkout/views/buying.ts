import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { exactly } from '../front/views.ts'
import type { In } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'
import { tokenOfDeal } from '../work/tokenOfDeal.ts'
import { frame, type Told } from './frame.ts'
import { buyingSteps } from './steps.ts'
import { transaction } from './transaction.ts'
import { walletList } from './walletList.ts'

/** Everything is being read once more. */
export function quoting(work: CheckoutWork, { trouble }: In<'quoting'>): TemplateResult {
  const { host, purchase, words } = work
  const back = html`<button @click=${() => host.send({ type: 'home' })}>${words.back}</button>`
  if (trouble)
    return html`<section class="middle">
      <div role="alert"><h2 tabindex="-1">${work.sentenceOf(trouble)}</h2></div>
      <div class="row"><button class="primary" data-focus @click=${() => purchase.quote()}>${words.tryAgain}</button>${back}</div>
    </section>`
  return html`<section class="middle">
    <div class="pulse"></div>
    <h2 tabindex="-1">${words.quotingTitle}</h2>
    <p class="muted" role="status">${words.quotingText}</p>
    <div class="row">${back}</div>
  </section>`
}

/** A wallet is chosen, or asked; there is always a way back. */
export function connecting(work: CheckoutWork, state: In<'connecting'>): TemplateResult {
  const { wallets, words } = work
  const back = html`<button @click=${wallets.cancel}>${state.asking ? words.cancel : words.back}</button>`
  if (!state.asking)
    return html`<section>
      <h2 tabindex="-1">${state.from.name === 'closed' ? words.findTitle : words.payWith}</h2>
      <p class="muted">${state.from.name === 'closed' ? words.findText : words.walletText}</p>
      ${walletList(work)}
      <div class="actions">${back}</div>
    </section>`
  const name = wallets.list.find(({ id }) => id === state.wallet)?.name.slice(0, 40)
  return html`<section class="middle">
    <div class="pulse"></div>
    <h2 tabindex="-1">${name ? words.askedTitle(name) : words.askedHost}</h2>
    <p class="muted" role="status">${state.slow ? words.slow : words.askedText}</p>
    <div class="row">${back}</div>
  </section>`
}

/** The payment is at the wallet, or on its way. Each step is told when it has happened, not before. */
export function buying(work: CheckoutWork, state: In<'buying'>): TemplateResult {
  const { host, purchase, words } = work
  const { deal, hash, item, slow, step, trouble } = state
  const price = exactly(deal.quote.offer.price, tokenOfDeal(deal, item.card.deployment), host.language)
  const parts = { item, price, steps: buyingSteps(work, state), foot: transaction(work, hash) }
  if (trouble) {
    const look = html`<button class="primary" data-focus @click=${purchase.lookAgain}>${words.lookAgain}</button>`
    return frame(
      work,
      { title: work.sentenceOf(trouble), action: look },
      { ...parts, isMoving: false, isAlert: true },
    )
  }
  const [title, text] = words.buying[step]
  const isOpen = step !== 'sent' && step !== 'included'
  const cancel = html`<button @click=${purchase.callOff}>${words.cancel}</button>`
  const told: Told = {
    title,
    text: html`<span role="status">${slow ? words.slow : text(price)}</span>`,
    action: isOpen ? cancel : nothing,
  }
  return frame(work, told, { ...parts, isMoving: true })
}

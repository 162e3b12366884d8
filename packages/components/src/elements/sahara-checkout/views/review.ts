import { plainIsolate } from '../../../internal/market/names.ts'
import { isNative } from '../../../internal/market/price.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration, isolate, shortAddress } from '../../../internal/words.ts'
import { changesOf } from '../changes.ts'
import { exactly, filesOf, nameOf } from '../front/views.ts'
import type { In } from '../states.ts'
import { asksOf } from '../work/asksOf.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'
import { tokenOfDeal } from '../work/tokenOfDeal.ts'
import { license } from './license.ts'
import { split } from './split.ts'
import { walletList } from './walletList.ts'

type Review = In<'review'>

/** Why it is shown again: the page or the seller has changed something in the meantime. */
function changed(work: CheckoutWork, { before, deal, item, moved }: Review): TemplateResult | typeof nothing {
  const { host, words } = work
  if (!before) return moved ? html`<p class="note" role="alert">${words.movedTitle}</p>` : nothing
  const { deployment } = item.card
  const priceOf = (one: Review['deal']) =>
    exactly(one.quote.offer.price, tokenOfDeal(one, deployment), host.language)
  const fields = changesOf(before, deal)
  const lines = fields.map((field) =>
    field === 'price' ? words.changedPrice(priceOf(before), priceOf(deal)) : words.changed[field],
  )
  return html`<div class="note" role="alert">
    <p><strong>${words.changedTitle}</strong></p>
    <ul class="small" role="list">${(lines.length ? lines : [words.changedOther]).map((line) => html`<li>${line}</li>`)}</ul>
  </div>`
}

/** What is bought, from whom, and what it costs. */
function summary(work: CheckoutWork, { deal, item }: Review): TemplateResult {
  const { host, words } = work
  const { offer, symbol } = deal.quote
  const { kind } = item.card.asset
  const { author } = deal.manifest
  const facts = [
    host.term('kinds')[kind],
    host.term('assetVersion', String(offer.version)),
    filesOf(host, deal.manifest),
    author && host.term('byAuthor', plainIsolate(author.name, 60)),
  ]
  const seller = words.soldBy(isolate(shortAddress(offer.seller)))
  const token = isNative(offer.token)
    ? nothing
    : html`<p class="muted small" title=${offer.token}>${words.paidIn(plainIsolate(symbol, 12), isolate(shortAddress(offer.token)))}</p>`
  return html`<div class="summary">
    <div class="grow">
      <p class="name"><strong><bdi>${nameOf(host, { ...item, manifest: deal.manifest })}</bdi></strong></p>
      <p class="muted small">${facts.filter(Boolean).join(' · ')}</p>
      <p class="muted small" title=${offer.seller}>${seller}</p>
    </div>
    <div class="cost">
      <p class="price">${exactly(offer.price, tokenOfDeal(deal, item.card.deployment), host.language)}</p>
      ${token}
    </div>
  </div>`
}

/** What happens if it does not arrive, and what can be shown then. */
function promises(work: CheckoutWork, { deal, payload }: Review): TemplateResult {
  const { host, words } = work
  const { cipher, deliverWithin, disputeWindow } = deal.quote.offer
  const isLicense = cipher === 'none'
  const times = [deliverWithin, disputeWindow].map((seconds) => duration(seconds, host.language))
  const [deliver = '', dispute = ''] = times
  const there = { checking: words.payloadChecking, right: words.payloadRight }
  return html`<div>
      <h3>${isLicense ? words.arrival : words.delivery}</h3>
      <p>${isLicense ? words.deliveryAtOnce : words.deliveryPromise(deliver, dispute)}</p>
    </div>
    ${
      isLicense
        ? nothing
        : html`<div>
            <h3>${words.proof}</h3>
            <p>${words.proofs[cipher]}</p>
            <p role="status" class=${payload}>${payload === 'checking' || payload === 'right' ? there[payload] : nothing}</p>
          </div>`
    }`
}

/** Whose money pays, once that is known; else the wallets to choose from. */
function payWith(work: CheckoutWork, { account, deal, item }: Review): TemplateResult {
  const { host, wallets, words } = work
  if (!account)
    return html`<div class="pay-with">
      <h3>${words.payWith}</h3>
      <p class="muted small">${words.walletText}</p>
      ${walletList(work)}
    </div>`
  const { buyer } = deal.quote
  const token = tokenOfDeal(deal, item.card.deployment)
  const has = buyer && words.balance(exactly(buyer.balance, token, host.language))
  return html`<div class="pay-with row small">
    <span class="grow" title=${account}><strong class="address">${words.account(isolate(shortAddress(account)))}</strong>
      ${has ? html` <span class="muted">${has}</span>` : nothing}</span>
    <button class="quiet small" @click=${wallets.choose}>${words.otherWallet}</button>
  </div>`
}

/** The one thing to do next, and why it may be out of use. */
function action(work: CheckoutWork, state: Review): TemplateResult | typeof nothing {
  const { button, host, purchase, words } = work
  const { account, deal, item, payload, trouble } = state
  const { offer, buyer } = deal.quote
  const price = exactly(offer.price, tokenOfDeal(deal, item.card.deployment), host.language)
  const isShort = !!buyer && buyer.balance < offer.price
  const sentence = isShort
    ? words.funds(price, exactly(buyer.balance, tokenOfDeal(deal, item.card.deployment), host.language))
    : trouble && work.sentenceOf(trouble)
  const note = sentence ? html`<p class="note small" role="alert">${sentence}</p>` : nothing
  const back = html`<button @click=${() => host.send({ type: 'home' })}>${words.back}</button>`
  if (!account) return html`${note}<div class="actions">${back}</div>`
  const needsLook = isShort || trouble?.name === 'InsufficientFundsError' || trouble?.name === 'OtherTab'
  if (needsLook || payload === 'failed') {
    const look = () => void (payload === 'failed' ? purchase.checkPayload() : purchase.quote())
    return html`${note}<div class="actions"><button class="primary" data-focus @click=${look}>${words.lookAgain}</button>${back}</div>`
  }
  const asks = words.asks(asksOf(deal.quote), offer.cipher !== 'none')
  const refusal = button.refusal && words[button.refusal]
  const isOpen = button.isOpen && payload !== 'checking'
  return html`${note}
    <div class="actions">
      <button class="primary" part="buy" data-focus aria-disabled=${isOpen ? nothing : 'true'} @click=${button.press}>${words.pay(price)}</button>
      ${back}
    </div>
    <p class="muted small">${asks}</p>
    <p class="small caution" role="status">${refusal ?? nothing}</p>`
}

/** Everything that is agreed to, on one screen, before anything is asked. */
export function review(work: CheckoutWork, state: Review): TemplateResult {
  const { words } = work
  const { deal, item } = state
  const { deployment } = item.card
  const price = exactly(deal.quote.offer.price, tokenOfDeal(deal, deployment), work.host.language)
  return html`<section class="review">
    <header part="header">
      <h2 tabindex="-1">${words.reviewTitle}</h2>
      <p class="muted small">${words.nothingPaid}</p>
    </header>
    ${changed(work, state)} ${summary(work, state)}
    <div class="clauses">
      <div><h3>${words.license}</h3>${license(work, deal)}</div>
      <div><h3>${words.whereItGoes(price)}</h3>${split(work, state)}</div>
      ${promises(work, state)}
    </div>
    <div class="payment">${payWith(work, state)} ${action(work, state)}</div>
  </section>`
}

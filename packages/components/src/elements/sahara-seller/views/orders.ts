import type { Address, OrderStatus } from '@saharakit/sdk'
import { plainIsolate } from '../../../internal/market/names.ts'
import type { Token } from '../../../internal/offer.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration, isolate, money, shortAddress } from '../../../internal/words.ts'
import type { SaharaSeller } from '../element.ts'
import type { In, OrderBook } from '../states.ts'
import { claimableOf, waitingOf } from '../work/orders.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'
import { accountChip, troubleText } from './frame.ts'

/** Orders that are drawn. */
const SHOWN = 100

/** How a token's amounts are written; in its smallest unit rather than wrong where that is not known. */
const unitOf = ({ units }: OrderBook, token: Address): Token =>
  units.get(token) ?? { symbol: shortAddress(token), decimals: 0 }

/** What is going on with an order, and until when. */
function stateText({ term, language }: SaharaSeller, { now }: OrderBook, order: OrderStatus): string {
  const { state, deadline } = order
  const left = deadline - now
  if (state === 'Open')
    return left < 0 ? term('sellOrderLate') : term('sellOrderDue', duration(left, language))
  if (state === 'Delivered')
    return left < 0 ? term('sellOrderClaim') : term('sellOrderUntil', duration(left, language))
  return state === 'None' ? '' : term('sellOrderState')[state]
}

function row(host: SaharaSeller, book: OrderBook, status: OrderStatus): TemplateResult {
  const { term, language } = host
  const { offer, buyer } = status.order
  const name = book.names.get(offer.assetId)
  return html`<li class=${`line order ${status.state.toLowerCase()}`}>
    <span class="grow"><strong>${name ? plainIsolate(name, 60) : term('sellAssetNumber', String(offer.assetId))}</strong>
      <span class="muted small">${term('sellOrderBuyer', isolate(shortAddress(buyer)))}</span>
      <span class="small state">${stateText(host, book, status)}</span></span>
    <span class="sum">${money(offer.price, unitOf(book, offer.token), language)}</span>
  </li>`
}

function earnings(host: SaharaSeller, desk: SellerDesk, book: OrderBook, busy: boolean): unknown {
  const { term, language } = host
  return book.earnings.map(({ token, ready, waiting }) => {
    const unit = unitOf(book, token)
    return html`<dl class="figures">
      <div class="lead"><dt class="muted small">${term('sellReady')}</dt><dd>${money(ready, unit, language)}</dd></div>
      <div><dt class="muted small">${term('sellWaiting')}</dt><dd>${money(waiting, unit, language)}</dd></div>
      ${
        ready > 0n
          ? html`<div class="act"><dt class="visually-hidden">${term('sellReady')}</dt><dd><button aria-disabled=${busy ? 'true' : nothing} @click=${() => desk.orders.take(token)}>${term('sellTake', money(ready, unit, language))}</button></dd></div>`
          : nothing
      }
    </dl>`
  })
}

/** The one thing that is best done next. */
function primary(host: SaharaSeller, desk: SellerDesk, book: OrderBook, busy: boolean): unknown {
  const { term } = host
  const waiting = waitingOf(book.orders, book.now).length
  const claimable = claimableOf(book.orders, book.now).length
  const off = busy ? 'true' : nothing
  if (waiting > 0)
    return html`<button class="primary" part="deliver" data-focus aria-disabled=${off} @click=${desk.orders.deliver}>${term('sellDeliverAll', waiting)}</button>
      ${claimable > 0 ? html`<button part="claim" aria-disabled=${off} @click=${desk.orders.claim}>${term('sellClaimAll', claimable)}</button>` : nothing}`
  if (claimable > 0)
    return html`<button class="primary" part="claim" data-focus aria-disabled=${off} @click=${desk.orders.claim}>${term('sellClaimAll', claimable)}</button>`
  return nothing
}

function news(host: SaharaSeller, { acting, trouble }: In<'orders'>): string | typeof nothing {
  const { term } = host
  if (trouble) return troubleText(host, trouble)
  if (!acting) return nothing
  const [wallet, done] = term('sellActing')[acting.act]
  const words = { wallet, slow: term('slowText'), chain: term('sellActingChain'), done }
  return words[acting.step]
}

/** Everything that was sold, what is to be done about it, and what it earned. */
export function orders(host: SaharaSeller, desk: SellerDesk, state: In<'orders'>): TemplateResult {
  const { term } = host
  const { acting, automatic, book, trouble } = state
  const busy = acting !== undefined && acting.step !== 'done'
  const head = html`<header class="row"><h2 class="grow" tabindex="-1">${term('sellOrdersTitle')}</h2>${accountChip(host, desk)}</header>`
  const onward = html`<button class="quiet" @click=${() => host.send({ type: 'home' })}>${term('sellListMore')}</button>`
  if (!book)
    return html`<section class="screen">${head}
      ${
        trouble
          ? html`<p class="note" role="alert">${term('sellOrdersFailed')}</p><div class="actions"><button class="primary" @click=${desk.orders.refresh}>${term('tryAgain')}</button>${onward}</div>`
          : html`<p class="muted wait">${term('sellOrdersLoading')}</p>`
      }</section>`
  const onSwitch = (event: Event) => desk.orders.setAutomatic((event.target as HTMLInputElement).checked)
  const said = news(host, state)
  const nothingYet = html`<div class="empty"><p><strong>${term('sellOrdersEmpty')}</strong></p><p class="muted">${term('sellOrdersEmptyText')}</p></div>`
  return html`<section class="screen">${head}
    ${earnings(host, desk, book, busy)}
    <div class="actions">${primary(host, desk, book, busy)}${
      acting?.step === 'wallet' || acting?.step === 'slow'
        ? html`<button class="quiet" @click=${desk.orders.cancel}>${term('cancel')}</button>`
        : nothing
    }</div>
    <p class=${trouble ? 'note small news' : 'small news'} role="status" tabindex="-1">${said}</p>
    ${book.orders.length === 0 ? nothingYet : html`<ul class="rows" role="list">${book.orders.slice(0, SHOWN).map((order) => row(host, book, order))}</ul>`}
    <label class="check"><input type="checkbox" role="switch" .checked=${automatic} @change=${onSwitch} />
      <span>${term('sellAutomatic')}<span class="hint muted small">${term('sellAutomaticText')}</span></span></label>
    <div class="actions">${onward}</div>
  </section>`
}

import type { OrderStatus } from '@saharakit/sdk'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration } from '../../../internal/words.ts'
import { exactly } from '../front/views.ts'
import type { AtOrder } from '../states.ts'
import { frame, type Told } from '../views/frame.ts'
import { copyable, transaction } from '../views/transaction.ts'
import { walletList } from '../views/walletList.ts'
import { files, progress } from './files.ts'
import type { OrderDesk } from './OrderDesk.ts'
import { orderSteps } from './orderSteps.ts'

const isProvable = ({ fault }: AtOrder): boolean =>
  fault?.kind === 'key' || (fault?.kind === 'leaf' && !!fault.proof)

const lastTransaction = ({ delivery, opened, refunded, settled }: OrderStatus): OrderStatus['opened']['tx'] =>
  (refunded ?? settled ?? delivery ?? opened).tx

/** A button that may be pressed once at a time. */
function press({ act }: AtOrder, label: string, run: () => unknown, primary = true) {
  const busy = act ? 'true' : nothing
  const pressed = () => void (act ?? run())
  return html`<button class=${primary ? 'primary' : ''} data-focus=${primary ? '' : nothing} aria-disabled=${busy} @click=${pressed}>${label}</button>`
}

function waiting(desk: OrderDesk, state: AtOrder, amount: string): Told {
  const { clock, isLate, orders, words, work } = desk
  const { host } = work
  const { order } = state
  if (order.state === 'None') return { title: words.lostTitle, text: words.lostText }
  if (isLate)
    return {
      title: words.lateTitle,
      text: words.lateText(amount),
      action: press(state, words.moneyBack, () => orders.act('refund')),
    }
  if (!order.final) return { title: words.includedTitle, text: words.includedText }
  const until = new Intl.DateTimeFormat(host.language, { dateStyle: 'medium', timeStyle: 'short' })
  const left = duration(Math.max(clock.left, 0), host.language)
  return {
    title: words.waitingTitle,
    text: words.waitingText(left, until.format(order.deadline * 1_000), amount),
    more: html`<p class="muted small">${words.waitingLeave}</p>`,
  }
}

function delivered(desk: OrderDesk, state: AtOrder): Told {
  const { clock, orders, words, work } = desk
  const { host } = work
  const left = clock.left > 0 && words.deliveredText(duration(clock.left, host.language))
  return {
    title: words.deliveredTitle,
    text: left || words.deliveredOver,
    action: press(state, words.getFiles, orders.getFiles),
    more: html`<p class="muted small">${words.unlockHint}</p>`,
  }
}

function opened(desk: OrderDesk, state: AtOrder): Told {
  const { clock, orders, words, work } = desk
  const { host } = work
  const left = clock.left > 0 && words.openedText(duration(clock.left, host.language))
  return {
    title: words.openedTitle,
    text: left || words.openedOver,
    action: press(state, words.confirm, () => orders.act('confirm')),
    more: files(desk, state),
  }
}

function faulty(desk: OrderDesk, state: AtOrder, amount: string): Told {
  const { orders, words, work } = desk
  const { host } = work
  const { fault, order } = state
  const titles = {
    key: words.faultyKeyTitle,
    leaf: words.faultyLeafTitle,
    files: words.faultyFilesTitle,
  }
  const title = titles[fault?.kind ?? 'files']
  if (isProvable(state))
    return {
      title,
      text: words.faultyText(amount),
      action: press(state, words.moneyBack, () => orders.act('dispute')),
      more: fault?.kind === 'leaf' ? html`<p class="muted small">${words.faultyGas}</p>` : nothing,
    }
  const until = new Intl.DateTimeFormat(host.language, { dateStyle: 'medium', timeStyle: 'short' })
  return {
    title,
    text: words.unprovable(until.format(order.deadline * 1_000)),
    action: press(state, work.words.tryAgain, orders.getFiles),
  }
}

function receipts(desk: OrderDesk, state: AtOrder): TemplateResult {
  const { receipts, words, work } = desk
  const { purchase } = work
  const again = () => void purchase.quote({ again: true })
  return html`<div class="row">
      ${press(state, words.saveReceipt, receipts.save, false)}
      ${press(state, words.printReceipt, receipts.print, false)}
      <button class="quiet" @click=${again}>${words.buyAnother}</button>
    </div>
    <p class="small caution" role="status">${receipts.blocked ? words.printBlocked : nothing}</p>`
}

function settled(desk: OrderDesk, state: AtOrder): Told {
  const { orders, words } = desk
  const { item, order } = state
  const hasFiles = order.order.offer.cipher !== 'none' || !!item.manifest?.open
  const get = () => press(state, words.getFiles, orders.getFiles)
  return {
    title: words.settledTitle,
    text: order.settled?.confirmed ? words.settledConfirmed : words.settledText,
    action: hasFiles && !state.files ? get() : nothing,
    more: html`${files(desk, state)} ${receipts(desk, state)}`,
  }
}

function refunded(desk: OrderDesk, state: AtOrder, amount: string): Told {
  const { orders, words, work } = desk
  const { host } = work
  const { credit, order, token } = state
  const why = order.refunded && words.refunds[order.refunded.reason]
  const take = () =>
    press(state, words.takeMoney(exactly(credit ?? 0n, token, host.language)), () => orders.act('withdraw'))
  return {
    title: words.refundedTitle(amount),
    text: html`${why ?? nothing} ${credit === 0n ? words.taken : nothing}`,
    action: credit ? take() : nothing,
    more: html`<div class="row"><button class="quiet" @click=${host.reload}>${words.toOffer}</button></div>`,
  }
}

function told(desk: OrderDesk, state: AtOrder): Told {
  const { words, work } = desk
  const { host } = work
  const amount = exactly(state.order.order.offer.price, state.token, host.language)
  switch (state.name) {
    case 'waiting':
      return waiting(desk, state, amount)
    case 'delivered':
      return delivered(desk, state)
    case 'opening':
      return { title: words.openingTitle, more: progress(desk, state) }
    case 'opened':
      return opened(desk, state)
    case 'faulty':
      return faulty(desk, state, amount)
    case 'settling':
      return { title: words.settlingTitle, text: words.settlingText, more: files(desk, state) }
    case 'settled':
      return settled(desk, state)
    case 'refunding':
      return { title: words.refundingTitle, text: words.refundingText }
    case 'refunded':
      return refunded(desk, state, amount)
  }
}

/** What an order's screen says in one line. */
export const titleOf = (desk: OrderDesk, state: AtOrder): string => told(desk, state).title

/** What failed, and a wallet to go on with where there is none. */
function trouble({ orders, work }: OrderDesk, { trouble: fault }: AtOrder): TemplateResult | typeof nothing {
  if (!fault) return nothing
  const note = html`<p class="note small" role="alert">${work.sentenceOf(fault)}</p>`
  return fault.name === 'WalletNotFoundError' ? html`${note} ${walletList(work, orders.pick)}` : note
}

/** The transaction that is under way. */
function acting({ words, work }: OrderDesk, { act }: AtOrder): TemplateResult {
  const asked = act?.slow ? work.words.slow : words.actWallet
  const said = act && (act.step === 'wallet' ? asked : words.acts[act.name])
  return html`<p class="small muted" role="status">${said}</p>`
}

const moves = new Set(['waiting', 'settling', 'refunding'])

/** An order: how far it is, what that means, and the one thing to do next. */
export function orderView(desk: OrderDesk, state: AtOrder): TemplateResult {
  const { words, work } = desk
  const { host } = work
  const { item, order, token } = state
  const isBack = state.name === 'refunding' || state.name === 'refunded'
  return frame(work, told(desk, state), {
    item,
    price: exactly(order.order.offer.price, token, host.language),
    steps: isBack ? nothing : orderSteps(work, state),
    isMoving: moves.has(state.name) && !desk.isLate,
    notes: html`${trouble(desk, state)} ${acting(desk, state)}`,
    foot: html`<span>${words.orderNumber} ${copyable(work, words.orderNumber, order.orderId)}</span>
      ${transaction(work, lastTransaction(order))}`,
  })
}

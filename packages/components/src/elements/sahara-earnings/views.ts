import type { Address, SettledEarnings } from '@saharakit/sdk'
import type { Token } from '../../internal/offer.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { timeIn } from '../../internal/timeIn.ts'
import { isolate, money, shortAddress } from '../../internal/words.ts'
import type { Trouble } from '../sahara-task/states.ts'
import type { EarningsState, SaharaEarnings } from './element.ts'

type Ready = Extract<EarningsState, { name: 'ready' }>

/** How a token's amounts are written; in its smallest unit rather than wrong where that is not known. */
const unitOf = ({ tokens }: Ready['book'], token: Address): Token =>
  tokens.get(token) ?? { symbol: shortAddress(token), decimals: 0 }

/** Words for a failure: ours, else the sentence that the failure brought. */
const troubleText = ({ term }: SaharaEarnings, { name, message }: Trouble): string =>
  term('trouble')[name] ?? (message || term('troubleOther'))

function wallets(
  host: SaharaEarnings,
  state: Extract<EarningsState, { name: 'disconnected' }>,
): TemplateResult {
  const { term } = host
  return html`<h2 tabindex="-1">${term('earningsTitle')}</h2>
    <p class="muted">${term('earningsConnectText')}</p>
    ${state.trouble ? html`<p class="note small" role="alert">${troubleText(host, state.trouble)}</p>` : nothing}
    ${state.wallets.length === 0 ? html`<p><strong>${term('noWalletTitle')}.</strong> <span class="muted">${term('noWalletText')}</span></p>` : nothing}
    <ul class="wallets" role="list">
      ${state.wallets.map(
        (wallet) => html`<li>
          <button class="wallet" @click=${() => host.connect(wallet)}>
            ${wallet.icon.startsWith('data:image/') ? html`<img src=${wallet.icon} alt="" width="28" height="28" />` : nothing}
            <bdi>${wallet.name.slice(0, 40)}</bdi>
          </button>
        </li>`,
      )}
    </ul>`
}

function account(host: SaharaEarnings, address: Address): TemplateResult {
  const copy = () => void navigator.clipboard?.writeText(address)
  return html`<button class="quiet small address" title=${address} @click=${copy}>${host.term('account', isolate(shortAddress(address)))}</button>`
}

function sums(host: SaharaEarnings, { book }: Ready): TemplateResult {
  const { term, language } = host
  return html`${book.earnings.tokens.map(({ token, pending, claimable, claimed, credit }) => {
    const words = unitOf(book, token)
    const figure = (label: string, amount: bigint, lead = false) =>
      html`<div class=${lead ? 'lead' : ''}><dt class="muted small">${label}</dt><dd>${money(amount, words, language)}</dd></div>`
    return html`<dl class="figures">
        ${figure(term('claimable'), claimable, true)} ${figure(term('pending'), pending)} ${figure(term('claimed'), claimed)}
      </dl>
      ${
        credit
          ? html`<p class="line small"><span class="grow">${term('referrerShare', money(credit, words, language))}</span>
              <button @click=${() => host.withdraw(token)}>${term('takeShare')}</button></p>`
          : nothing
      }`
  })}`
}

/** Bonds that came back, and rewards for mistakes that were found. */
function bonds(host: SaharaEarnings, { book }: Ready): TemplateResult[] {
  const { term, language } = host
  return [...book.bonds].map(
    ([
      token,
      amount,
    ]) => html`<p class="line small"><span class="grow">${term('bondShare', money(amount, unitOf(book, token), language))}</span>
        <button @click=${() => host.takeBond(token)}>${term('takeShare')}</button></p>`,
  )
}

/** What a settled group pays and since when, and how that was worked out. */
function workedOut(
  host: SaharaEarnings,
  account: Address,
  campaignId: bigint,
  { epoch, phase, byReview, state, until, pay }: SettledEarnings,
  token: Token,
): TemplateResult {
  const { term, language, settled } = host
  const amount = money(pay, token, language)
  const time = until === undefined ? '' : timeIn(language, until)
  const soon = byReview ? 'expectedAtMost' : phase === 'Proposed' ? 'expectedFrom' : 'expectedBy'
  const expected =
    state === 'expected' && time ? html`<span class="muted"> · ${term(soon, amount, time)}</span>` : nothing
  const onToggle = ({ target }: Event) =>
    (target as HTMLDetailsElement).open && void host.explain(campaignId, epoch)
  return html`<details class="how" @toggle=${onToggle}>
    <summary>${term('worked')}${expected}</summary>
    ${settled ? settled.render({ campaignId, epoch, account }) : html`<p class="muted">${term('earningsLoading')}</p>`}
  </details>`
}

function campaigns(host: SaharaEarnings, { book, account }: Ready): TemplateResult {
  const { term, language } = host
  return html`<ul class="rows small" role="list">
    ${book.earnings.campaigns.map(
      ({ campaignId, token, pending, claimable, claimed, stakeHeld, settled }) => {
        const words = unitOf(book, token)
        return html`<li class="line">
        <span class="grow"><strong>${term('campaignName', String(campaignId))}</strong>
          ${stakeHeld ? html`<span class="muted"> · ${term('deposit', money(stakeHeld, words, language))}</span>` : nothing}</span>
        ${stakeHeld && !pending ? html`<button @click=${() => host.leave(campaignId)}>${term('takeDeposit')}</button>` : nothing}
        <span class="sum">${money(pending + claimable + claimed, words, language)}</span>
        ${settled.map((each) => workedOut(host, account, campaignId, each, words))}
      </li>`
      },
    )}
  </ul>`
}

function ready(host: SaharaEarnings, state: Ready): TemplateResult {
  const { term, language } = host
  const { earnings } = state.book
  const due = earnings.tokens.filter(({ claimable }) => claimable > 0n)
  const amount = due
    .map(({ token, claimable }) => money(claimable, unitOf(state.book, token), language))
    .join(' + ')
  // It keeps the focus while it can't be pressed again.
  const busy = state.sending === 'wallet' || state.sending === 'chain'
  const note = state.trouble
    ? troubleText(host, state.trouble)
    : state.sending &&
      { wallet: term('claimWallet'), chain: term('claiming'), done: term('claimDone') }[state.sending]
  const head = html`<header class="row"><h2 class="grow" tabindex="-1">${term('earningsTitle')}</h2>${account(host, state.account)}</header>`
  if (earnings.tokens.length === 0 && state.book.bonds.size === 0)
    return html`${head}<div class="empty"><p><strong>${term('earningsEmptyTitle')}</strong></p><p class="muted">${term('earningsEmptyText')}</p></div>`
  return html`${head} ${sums(host, state)} ${bonds(host, state)}
    <div class="row">
      <button class="primary" part="claim" ?disabled=${!amount} aria-disabled=${busy ? 'true' : nothing} @click=${host.claim}>
        ${amount ? term('claim', amount) : term('nothingToClaim')}
      </button>
    </div>
    <p class="small news" role="status" tabindex="-1">${note || nothing}</p>
    ${host.verifying.render()} ${campaigns(host, state)}`
}

/** The screens of `<sahara-earnings>`. */
export function renderEarnings(host: SaharaEarnings): TemplateResult {
  const { state, term } = host
  switch (state.name) {
    case 'loading':
      return html`<p class="muted wait">${term('earningsLoading')}</p>`
    case 'asking':
      return html`<div class="wait"><h2 tabindex="-1">${term('connecting')}</h2><button @click=${host.cancel}>${term('cancel')}</button></div>`
    case 'unavailable': {
      const text = state.trouble.name === 'ConfigError' ? term('failedConfig') : term('earningsFailed')
      return html`<div class="wait"><p role="alert">${text}</p><button @click=${host.reload}>${term('tryAgain')}</button></div>`
    }
    case 'disconnected':
      return wallets(host, state)
    case 'ready':
      return ready(host, state)
  }
}

import { answersOf, conditionsOf } from '../../../internal/market/licenseWords.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { SaharaSeller } from '../element.ts'
import { linksOf } from '../listing/check.ts'
import type { OwnTerms, TermsChoice } from '../listing/draft.ts'
import { rightBits } from '../listing/rights.ts'
import { excessOf, type Inheritance, inherit } from '../listing/sources.ts'
import { presets, termsOf } from '../listing/terms.ts'
import type { In } from '../states.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'
import { cards, check, notes, textField } from './fields.ts'
import { stepScreen } from './frame.ts'
import { sourceName } from './sources.ts'

/** What buyers may do, must do, and can't, live as the terms are chosen: in the words in which they will read it. */
export function explanation(host: SaharaSeller, desk: SellerDesk): TemplateResult | typeof nothing {
  const { term, language } = host
  const links = linksOf(desk.draft, desk.facts)
  const terms = inherit(links).boundTo?.terms ?? termsOf(desk.draft)
  if (!terms) return nothing
  const said = desk.services.explain(terms, links)
  const nameOf = (assetId: bigint) => {
    const source = desk.sources.known.get(String(assetId))
    return source ? sourceName(host, source) : term('sellAssetNumber', String(assetId))
  }
  const answers = answersOf(said, term, nameOf)
  const causes = new Map(said.sentences.map(({ about, because }) => [about as string, because]))
  const list = (allowed: boolean) =>
    html`<ul role="list" class=${allowed ? 'may' : 'may-not'} aria-label=${allowed ? term('yes') : term('no')}>
      ${answers
        .filter((answer) => answer.allowed === allowed)
        .map(({ right, question }) => {
          const cause = causes.get(right)
          return html`<li><span>${question}${cause === undefined ? nothing : html` <span class="small">(${term('sellBecause', nameOf(cause))})</span>`}</span></li>`
        })}
    </ul>`
  return html`<section class="says" aria-live="polite">
    <h3>${term('sellSays')}</h3>
    <div class="answers">${list(true)}${list(false)}</div>
    <ul role="list" class="conditions">${conditionsOf(said, term, language, nameOf).map((words) => html`<li>${words}</li>`)}</ul>
  </section>`
}

function own(host: SaharaSeller, desk: SellerDesk, { rights: left }: Inheritance): TemplateResult {
  const { term } = host
  const { own } = desk.draft
  const change = (change: Partial<OwnTerms>) => desk.edit({ own: { ...own, ...change } })
  const flip = (bits: number, bit: number, on: boolean) => (on ? bits | bit : bits & ~bit)
  const ends = own.days.trim() !== ''
  return html`<div class="fields">
    <fieldset class="plain">
      <legend>${term('sellRights')}</legend>
      <div class="checks">${rightBits.map(([right, bit]) =>
        check({
          label: term('sellRight')[right],
          value: (own.rights & left & bit) !== 0,
          off: (left & bit) === 0,
          onCheck: (on) => change({ rights: flip(own.rights & left, bit, on) }),
        }),
      )}</div>
      ${notes(host, 'rights')}
    </fieldset>
    <fieldset class="plain">
      <legend>${term('sellDuties')}</legend>
      <div class="checks">${(['sellAttribution', 'sellShareAlike'] as const).map((word, place) =>
        check({
          label: term(word),
          value: (own.duties & (1 << place)) !== 0,
          onCheck: (on) => change({ duties: flip(own.duties, 1 << place, on) }),
        }),
      )}</div>
    </fieldset>
    ${textField(host, {
      name: 'termsShare',
      label: term('sellTermsShare'),
      value: own.share,
      mode: 'decimal',
      unit: '%',
      hint: term('sellTermsShareHint'),
      onText: (share) => change({ share }),
    })}
    <div class="pair">
      ${textField(host, { name: 'days', label: term('sellDays'), value: own.days, mode: 'numeric', optional: true, hint: term('sellDaysHint'), onText: (days) => change({ days }) })}
      ${textField(host, { name: 'seats', label: term('sellSeats'), value: own.seats, mode: 'numeric', optional: true, hint: term('sellSeatsHint'), onText: (seats) => change({ seats }) })}
    </div>
    ${check({
      label: term('sellTransferable'),
      value: own.transferable && !ends,
      off: ends,
      hint: ends ? term('sellTransferableNot') : undefined,
      onCheck: (transferable) => change({ transferable }),
    })}
  </div>`
}

/** Step 4: what buyers may do. */
export function terms(host: SaharaSeller, desk: SellerDesk, { draft }: In<'terms'>): TemplateResult {
  const { term } = host
  const links = linksOf(draft, desk.facts)
  const inherited = inherit(links)
  const words = term('sellTermsOf')
  const exceeds = (one: TermsChoice) => one !== 'own' && excessOf(presets[one].rights, inherited) !== 0
  const choices = (['remix', 'open', 'personal', 'own'] as const).map(
    (one) => [one, words[one][0], exceeds(one) ? term('sellTermsOff') : words[one][1]] as const,
  )
  const binder = links.find(({ source, relation }) => inherit([{ source, relation }]).boundTo)
  return stepScreen(host, desk, 'terms', {
    title: term('sellTermsTitle'),
    text: term('sellTermsText'),
    body: html`${
      inherited.boundTo && binder
        ? html`<p class="note small">${term('sellTermsBound', sourceName(host, binder.source))}</p>`
        : html`${cards(host, {
            name: 'terms',
            label: term('sellStep').terms,
            value: draft.terms,
            choices,
            onChoice: (one) => desk.edit({ terms: one }),
            isOff: exceeds,
          })}
            ${draft.terms === 'own' ? own(host, desk, inherited) : notes(host, 'rights')}`
    }
    ${explanation(host, desk)}`,
  })
}

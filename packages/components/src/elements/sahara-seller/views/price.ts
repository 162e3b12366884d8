import type { SharePart } from '@saharakit/sdk'
import type { Token } from '../../../internal/offer.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { duration, formatOf, money } from '../../../internal/words.ts'
import type { SaharaSeller } from '../element.ts'
import { linksOf } from '../listing/check.ts'
import { isRegistered } from '../listing/draft.ts'
import { parseAmount, parsePercent } from '../listing/numbers.ts'
import type { In } from '../states.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'
import { cards, choiceField, textField } from './fields.ts'
import { stepScreen } from './frame.ts'
import { sourceName } from './sources.ts'

const HOUR = 3_600
const DAY = 24 * HOUR
const windows = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 14 * DAY]
const validities = [7, 30, 90, 365]

/** A length of time that is chosen: a day is a day. */
export const timeText = (seconds: number, language: string): string =>
  seconds % DAY === 0
    ? formatOf(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(seconds / DAY)
    : duration(seconds, language)

/** What each part of a sale is, before anything is sold. */
export function split(host: SaharaSeller, desk: SellerDesk, unit: Token): TemplateResult | typeof nothing {
  const { term, language } = host
  const { draft } = desk
  const price = parseAmount(draft.price, unit.decimals)
  const referrerBps = parsePercent(draft.referrerShare || '0', 1_000)
  if (price === undefined || referrerBps === undefined) return nothing
  const links = linksOf(draft, desk.facts)
  const names = new Map(links.map(({ source }) => [source.assetId, sourceName(host, source)]))
  const all = desk.services.split(price, referrerBps, links, desk.account)
  const parts = [
    ...all.filter(({ role }) => role !== 'referrer'),
    ...all.filter(({ role }) => role === 'referrer'),
  ]
  const label = ({ role, assetId }: SharePart) => {
    if (role === 'referrer') return term('sellSplitPage')
    // The one that is not registered yet is the youngest.
    if (assetId === parts[0]?.assetId && role === 'owner') return term('sellSplitYou')
    const name = names.get(assetId ?? 0n) ?? term('sellAssetNumber', String(assetId))
    return role === 'contributors' ? term('sellSplitContributors', name) : name
  }
  return html`<section class="split">
    <h3>${term('sellSplit')}</h3>
    <dl>${parts.map(
      (part) => html`<div><dt>${label(part)}</dt><dd>${money(part.amount, unit, language)}</dd></div>`,
    )}</dl>
    ${referrerBps > 0 ? html`<p class="small muted">${term('sellSplitText')}</p>` : nothing}
  </section>`
}

function delivery(host: SaharaSeller, desk: SellerDesk): TemplateResult {
  const { term, language } = host
  const { draft } = desk
  const words = term('sellCipherOf')
  const times = windows.map((seconds) => [seconds, timeText(seconds, language)] as const)
  return html`<div class="pair">
      ${choiceField(host, { name: 'deliverWithin', label: term('sellDeliver'), value: draft.deliverWithin, choices: times, hint: term('sellDeliverHint'), onChoice: (deliverWithin) => desk.edit({ deliverWithin }) })}
      ${choiceField(host, { name: 'disputeWindow', label: term('sellDispute'), value: draft.disputeWindow, choices: times, hint: term('sellDisputeHint'), onChoice: (disputeWindow) => desk.edit({ disputeWindow }) })}
    </div>
    ${
      isRegistered(draft)
        ? nothing
        : cards(host, {
            name: 'cipher',
            label: term('sellCipher'),
            value: draft.cipher,
            choices: (['aes-256-ctr', 'aes-256-gcm'] as const).map((one) => [one, ...words[one]] as const),
            onChoice: (cipher) => desk.edit({ cipher }),
          })
    }`
}

/** Step 5: what it costs, and when what has to happen. */
export function price(host: SaharaSeller, desk: SellerDesk, { draft }: In<'price'>): TemplateResult {
  const { term, language } = host
  const { unit, reading } = desk.tokens
  const { coin } = desk.services
  const isCoin = draft.token === ''
  const setToken = (token: string) => {
    desk.edit({ token })
    void desk.tokens.refresh()
  }
  return stepScreen(host, desk, 'price', {
    title: term('sellPriceTitle'),
    body: html`<div class="pair">
        ${textField(host, { name: 'price', label: term('sellPrice'), value: draft.price, mode: 'decimal', unit: unit?.symbol.slice(0, 12), onText: (price) => desk.edit({ price }) })}
        ${choiceField(host, {
          name: 'paidIn',
          label: term('sellPaidIn'),
          value: isCoin ? 'coin' : 'token',
          choices: [
            ['coin', term('sellCoin', coin.symbol)],
            ['token', term('sellOtherToken')],
          ],
          onChoice: (choice) => setToken(choice === 'coin' ? '' : '0x'),
        })}
      </div>
      ${
        isCoin
          ? nothing
          : textField(host, {
              name: 'token',
              label: term('sellToken'),
              value: draft.token,
              hint: reading ? term('sellTokenReading') : unit && `${unit.symbol.slice(0, 12)}`,
              onText: setToken,
            })
      }
      <div class="pair">
        ${textField(host, { name: 'supply', label: term('sellSupply'), value: draft.supply, mode: 'numeric', hint: term('sellSupplyHint'), onText: (supply) => desk.edit({ supply }) })}
        ${choiceField(host, { name: 'validDays', label: term('sellValid'), value: draft.validDays, choices: validities.map((days) => [days, timeText(days * DAY, language)] as const), onChoice: (validDays) => desk.edit({ validDays }) })}
      </div>
      ${textField(host, { name: 'referrerShare', label: term('sellReferrer'), value: draft.referrerShare, mode: 'decimal', unit: '%', hint: term('sellReferrerHint'), onText: (referrerShare) => desk.edit({ referrerShare }) })}
      ${draft.access === 'buyers' ? delivery(host, desk) : nothing}
      ${unit ? split(host, desk, unit) : nothing}`,
  })
}

import type { Relation } from '@saharakit/sdk'
import { plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf } from '../../../internal/words.ts'
import type { SaharaSeller } from '../element.ts'
import type { DraftSource } from '../listing/draft.ts'
import { rightsIn } from '../listing/rights.ts'
import { neededFor, type SourceAsset, standingOf } from '../listing/sources.ts'
import type { In } from '../states.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'
import { choiceField, notes, textField } from './fields.ts'
import { stepScreen } from './frame.ts'

const relations: readonly Relation[] = [
  'TRAINED_ON',
  'FINETUNED_FROM',
  'DISTILLED_FROM',
  'QUANTIZED_FROM',
  'MERGED_FROM',
  'LABELS',
  'USES',
  'EVALUATED_ON',
]

/** Versions to choose from, newest first. */
const VERSIONS = 50

/** What an asset is called here. */
export function sourceName({ term }: SaharaSeller, source: Pick<SourceAsset, 'name' | 'assetId'>): string {
  return source.name ? plainIsolate(source.name, 60) : term('sellAssetNumber', String(source.assetId))
}

const rightList = ({ term, language }: SaharaSeller, bits: number): string =>
  new Intl.ListFormat(language).format(rightsIn(bits).map((right) => term('sellRight')[right]))

/** Why a link may not be made, and what helps. */
function refusalOf(
  host: SaharaSeller,
  source: SourceAsset,
  relation: Relation,
  missing: number,
): TemplateResult {
  const { term } = host
  const verb = term('relations')[relation]
  const needed = neededFor(relation)
  // What its own sources do not leave, no license can give.
  const lost = needed & ~source.rights
  const why = lost
    ? term('sellRefusedLineage', rightList(host, lost))
    : source.licenses.length > 0
      ? term('sellRefused', verb, rightList(host, missing))
      : term('sellRefusedNone', verb, rightList(host, needed))
  const helps = lost ? undefined : (source.onSale ?? 0) & needed
  return html`<p class="note small" role="status"><strong>${why}</strong>
    ${helps === undefined ? nothing : term(helps === needed ? 'sellRefusedBuy' : 'sellRefusedAsk')}</p>`
}

function meaningOf(host: SaharaSeller, source: SourceAsset, relation: Relation): unknown {
  const { term } = host
  const { leaves, boundTo } = standingOf(source, relation)
  const taken = 127 & ~leaves
  return html`${taken ? html`<p class="small muted">${term('sellLeaves', rightList(host, taken))}</p>` : nothing}
    ${boundTo ? html`<p class="small muted">${term('sellBinds')}</p>` : nothing}`
}

/** Which version was used: its contributors are paid, whatever its owner publishes later. */
function versionField(
  host: SaharaSeller,
  desk: SellerDesk,
  link: DraftSource,
  source: SourceAsset,
): TemplateResult {
  const { assetId, version } = link
  const from = Math.max(1, source.version - VERSIONS + 1)
  const numbers = Array.from({ length: source.version - from + 1 }, (_, at) => source.version - at)
  return choiceField(host, {
    name: `version-${assetId}`,
    label: host.term('sellVersion'),
    value: version,
    choices: numbers.map((number) => [number, host.term('assetVersion', String(number))] as const),
    onChoice: (version) => desk.sources.change(assetId, { version }),
  })
}

function linkCard(host: SaharaSeller, desk: SellerDesk, link: DraftSource): TemplateResult {
  const { term, language } = host
  const { assetId } = link
  const source = desk.sources.known.get(assetId)
  const words = term('relations')
  const standing = source && standingOf(source, link.relation)
  const least = formatOf(language, { style: 'percent', maximumFractionDigits: 2 }).format(
    (standing?.leastBps ?? 0) / 10_000,
  )
  const name = source ? sourceName(host, source) : term('sellAssetNumber', assetId)
  return html`<li class="link">
    <p class="row"><strong class="grow">${name}</strong>
      <span class="muted small">${source ? term('kinds')[source.kind] : nothing} ${assetId}${source?.isOwn ? html` · ${term('sellYours')}` : nothing}</span>
      <button type="button" class="quiet small" aria-label=${`${term('sellRemoveScore')} ${name}`} @click=${() => desk.sources.remove(assetId)}>${term('sellRemoveScore')}</button></p>
    <div class="pair">
      ${choiceField(host, {
        name: `relation-${assetId}`,
        label: term('sellRelation'),
        value: link.relation,
        choices: relations.map((relation) => [relation, words[relation]] as const),
        onChoice: (relation) => desk.sources.change(assetId, { relation }),
      })}
      ${textField(host, {
        name: `share-${assetId}`,
        label: term('sellShare'),
        value: link.share,
        mode: 'decimal',
        unit: '%',
        hint: standing?.leastBps ? term('sellShareLeast', least) : undefined,
        onText: (share) => desk.sources.change(assetId, { share }),
      })}
    </div>
    ${source && source.version > 1 ? versionField(host, desk, link, source) : nothing}
    ${notes(host, `source-${assetId}`)}
    ${source && standing?.refusal ? refusalOf(host, source, link.relation, standing.refusal) : nothing}
    ${source && !standing?.refusal ? meaningOf(host, source, link.relation) : nothing}
  </li>`
}

/** The field for a number or a reference. */
function adder(host: SaharaSeller, desk: SellerDesk): TemplateResult {
  const { term } = host
  const { sources } = desk
  const input = () => host.shadowRoot?.querySelector<HTMLInputElement>('#source')
  const add = async () => {
    const field = input()
    if (field && (await sources.add(field.value))) field.value = ''
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    // It would go to the next step.
    event.preventDefault()
    void add()
  }
  return html`<div class="field">
    <label for="source">${term('sellSourceField')}</label>
    <span class="row"><span class="control grow"><input id="source" dir="auto" autocomplete="off" aria-describedby="source-fault" @keydown=${onKey} /></span>
      <button type="button" @click=${add} ?disabled=${sources.reading}>${term('sellSourceAdd')}</button></span>
    <p class="flaw small" id="source-fault" role="status">${sources.fault ? term('sellSourceFault')[sources.fault] : nothing}</p>
  </div>`
}

function held(host: SaharaSeller, desk: SellerDesk): TemplateResult | typeof nothing {
  const { term } = host
  const { account, sources } = desk
  if (!account)
    return html`<p class="row small"><button type="button" class="quiet" @click=${() => desk.wallets.greet('sources')}>${term('sellHeldConnect')}</button></p>`
  if (!sources.held) return nothing
  return html`<section class="held">
    <h3>${term('sellHeld')}</h3>
    ${sources.held.length === 0 ? html`<p class="muted small">${term('sellHeldNone')}</p>` : nothing}
    <ul role="list" class="rows">${sources.offered.slice(0, 30).map(
      (source) => html`<li class="line"><span class="grow">${sourceName(host, source)}
        <span class="muted small">${term('kinds')[source.kind]} ${String(source.assetId)}${source.isOwn ? html` · ${term('sellYours')}` : nothing}</span></span>
        <button type="button" aria-label=${`${term('sellSourceAdd')}: ${sourceName(host, source)}`} @click=${() => sources.add(String(source.assetId))}>${term('sellSourceAdd')}</button></li>`,
    )}</ul>
  </section>`
}

/** Step 3: what it was made from. */
export function sources(host: SaharaSeller, desk: SellerDesk, { draft }: In<'sources'>): TemplateResult {
  const { term } = host
  return stepScreen(host, desk, 'sources', {
    title: term('sellSourcesTitle'),
    text: term('sellSourcesText'),
    body: html`<ul role="list" class="links">${draft.sources.map((link) => linkCard(host, desk, link))}</ul>
      ${notes(host, 'sources')} ${adder(host, desk)} ${held(host, desk)}`,
    ...(draft.sources.length === 0 && { next: term('sellNoSources') }),
  })
}

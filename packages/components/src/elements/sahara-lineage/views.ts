import { kindMark } from '../../internal/market/kindMark.ts'
import { plainIsolate } from '../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { formatOf, isolate, shortAddress } from '../../internal/words.ts'
import type { LineageState, SaharaLineage } from './element.ts'
import { type LineageNode, shownIn } from './tree.ts'

type Ready = Extract<LineageState, { name: 'ready' }>

/** A part of 1 in percent, with as many places as it takes to be something. */
function percent(part: number, language: string): string {
  return formatOf(language, { style: 'percent', maximumSignificantDigits: part < 0.01 ? 1 : 3 }).format(part)
}

/** The name that its maker gave it; its kind and number until that is known. */
export function nameOfNode(host: SaharaLineage, { link }: LineageNode): string {
  const known = host.names?.get(link)
  if (known) return plainIsolate(known, 80)
  return host.term('assetName', host.term('kinds')[link.kind], String(link.assetId))
}

const relationOf = ({ term }: SaharaLineage, { link }: LineageNode): string =>
  link.relation ? term('relations')[link.relation] : ''

const shareOf = ({ term, language }: SaharaLineage, { link }: LineageNode): string =>
  link.shareBps ? term('shareOf', percent(link.shareBps / 10_000, language)) : term('shareNone')

/** Short marks of what an ancestor forbids. */
function marksOf({ term }: SaharaLineage, state: Ready, { link }: LineageNode): readonly string[] {
  const { forbids = [], binds = false } = state.past.burdens.get(link.assetId) ?? {}
  const short = term('forbidsShort')
  return [...forbids.map((right) => short[right]), ...(binds ? [term('bindsTermsShort')] : [])]
}

function item(host: SaharaLineage, state: Ready, node: LineageNode): TemplateResult {
  const { term } = host
  const { key, link, level, position, siblings, parents, again } = node
  const isOpen = !state.closed.has(key)
  const marks = marksOf(host, state, node)
  return html`<li role="none" class="item">
    <div
      role="treeitem"
      class="node"
      data-key=${key}
      aria-level=${level}
      aria-posinset=${position}
      aria-setsize=${siblings}
      aria-expanded=${parents.length > 0 ? String(isOpen) : nothing}
      aria-selected=${String(key === state.at)}
      tabindex=${key === state.at ? '0' : '-1'}
      @click=${() => host.select(key)}
    >
      ${level > 1 ? html`<span class="small muted relation">${relationOf(host, node)}</span>` : nothing}
      <span class="name">${kindMark(link.kind, node)}<bdi>${nameOfNode(host, node)}</bdi></span>
      <span class="small muted">${[term('kinds')[link.kind], level > 1 && shareOf(host, node), again && term('again')].filter(Boolean).join(' · ')}</span>
      ${marks.length > 0 ? html`<span class="marks">${marks.map((mark) => html`<span>${mark}</span>`)}</span>` : nothing}
      ${parents.length > 0 ? html`<span class="fold" @click=${(event: Event) => host.fold(key, event)}></span>` : nothing}
    </div>
    ${parents.length > 0 && isOpen ? html`<ul role="group">${parents.map((each) => item(host, state, each))}</ul>` : nothing}
  </li>`
}

/** What is known of the node that was chosen. */
function panel(host: SaharaLineage, state: Ready, node: LineageNode): TemplateResult {
  const { term, language } = host
  const { link, level, part } = node
  const { forbids = [], binds = false } = state.past.burdens.get(link.assetId) ?? {}
  const rights = term('rightsShort')
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    forbids.map((each) => rights[each]),
  )
  const facts = [
    level > 1 && term('usedVersion', String(link.version), String(link.latest)),
    part > 0 && level > 1 && term('partOfSale', percent(part, language)),
    forbids.length > 0 && term('forbids', list),
    binds && term('bindsTerms'),
  ].filter(Boolean)
  const owner = term('ownedBy', isolate(shortAddress(link.owner)))
  return html`<div class="panel">
    <p><strong><bdi>${nameOfNode(host, node)}</bdi></strong></p>
    <p class="muted small">${term('kinds')[link.kind]} · <span title=${link.owner}>${owner}</span></p>
    ${facts.map((fact) => html`<p class="small">${fact}</p>`)}
    ${level > 1 ? html`<button class="small" part="open" @click=${() => host.openAsset(link.assetId, nameOfNode(host, node))}>${term('openAsset')}</button>` : nothing}
  </div>`
}

/** The same as sentences. */
function inWords(host: SaharaLineage, { root }: Ready): TemplateResult {
  const { term, language } = host
  const sentences = shownIn(root, new Set()).flatMap((node) =>
    node.parents.map((parent) => {
      const share = parent.link.shareBps ? percent(parent.link.shareBps / 10_000, language) : undefined
      return term(
        'lineageSentence',
        nameOfNode(host, node),
        relationOf(host, parent),
        nameOfNode(host, parent),
        share,
      )
    }),
  )
  return html`<details class="small">
    <summary>${term('lineageInWords')}</summary>
    <ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
  </details>`
}

function ready(host: SaharaLineage, state: Ready): TemplateResult {
  const { term } = host
  const { root, at } = state
  const name = nameOfNode(host, root)
  if (root.link.parents === 0) return html`<p class="muted wait">${term('lineageAlone', name)}</p>`
  const all = shownIn(root, new Set())
  const chosen = all.find(({ key }) => key === at) ?? root
  const cut = all.reduce((sum, node) => sum + node.cut, 0)
  const deepest = Math.max(...shownIn(root, state.closed).map(({ level }) => level))
  return html`<div class=${deepest > 7 ? 'graph deep' : 'graph'}>
      <ul role="tree" aria-label=${term('lineageTree', name)} @keydown=${host.onKey} @focusin=${host.onFocus}>${item(host, state, root)}</ul>
    </div>
    ${panel(host, state, chosen)}
    ${cut > 0 ? html`<p class="small row">${term('lineageCut', cut)} <button class="small" @click=${host.readMore}>${term('lineageMore')}</button></p>` : nothing}
    ${inWords(host, state)}`
}

/** The screens of `<sahara-lineage>`. */
export function renderLineage(host: SaharaLineage): TemplateResult {
  const { state, term } = host
  switch (state.name) {
    case 'loading':
      return html`<p class="muted wait" role="status">${term('lineageReading')}</p>`
    case 'unavailable':
      return html`<div class="wait"><p role="alert">${term(state.isConfig ? 'assetFailedConfig' : 'lineageFailed')}</p>
        ${state.isConfig ? nothing : html`<button @click=${host.reload}>${term('tryAgain')}</button>`}</div>`
    case 'ready':
      return ready(host, state)
  }
}

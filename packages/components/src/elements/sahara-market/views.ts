import { plain } from '../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../internal/template.ts'
import { formatOf } from '../../internal/words.ts'
import type { MarketState, SaharaMarket } from './element.ts'
import { kinds } from './kinds.ts'

type Ready = Extract<MarketState, { name: 'ready' }>

function filters(host: SaharaMarket): TemplateResult {
  const { term, filter, tasks } = host
  const onInput = ({ target }: Event) => host.search((target as HTMLInputElement).value)
  const onKind = ({ target }: Event) =>
    host.choose({ kind: kinds.find((kind) => kind === (target as HTMLSelectElement).value) })
  const onTask = ({ target }: Event) => host.choose({ task: (target as HTMLSelectElement).value })
  return html`<form role="search" @submit=${(event: Event) => event.preventDefault()}>
    <label class="wide">${term('search')}<input type="search" maxlength="80" autocomplete="off" .value=${filter.search} @input=${onInput} /></label>
    <label>${term('kindFilter')}
      <select @change=${onKind}>
        <option value="" ?selected=${!filter.kind}>${term('kindAll')}</option>
        ${kinds.map((kind) => html`<option value=${kind} ?selected=${filter.kind === kind}>${term('kindsMany')[kind]}</option>`)}
      </select>
    </label>
    ${
      tasks.length > 0
        ? html`<label>${term('taskFilter')}
      <select @change=${onTask}>
        <option value="" ?selected=${!filter.task}>${term('taskAll')}</option>
        ${tasks.map((task) => html`<option value=${task} ?selected=${filter.task === task}>${plain(task.replace(/[-_]+/g, ' '), 40)}</option>`)}
      </select>
    </label>`
        : nothing
    }
  </form>`
}

/** What is said below the cells. */
function foot(host: SaharaMarket, { after, more }: Ready, count: number): TemplateResult {
  const { term, language } = host
  const words = formatOf(language, {}).format(count)
  const said =
    more === 'failed'
      ? term('marketMoreFailed')
      : more === 'reading'
        ? term('readingMore')
        : term(after ? 'shown' : 'allShown', words)
  return html`<div class="row foot">
    <span class="muted small" role="status">${said}</span>
    ${after ? html`<button part="more" aria-disabled=${more === 'reading' ? 'true' : nothing} @click=${host.readMore}>${term(more === 'failed' ? 'tryAgain' : 'showMore')}</button>` : nothing}
  </div>`
}

function ready(host: SaharaMarket, state: Ready): TemplateResult {
  const { term } = host
  const { cells, isBusy } = host.cells
  const clear = html`<button @click=${() => host.choose({ kind: undefined, search: '', task: '' })}>${term('clearFilters')}</button>`
  const isFiltered = host.isFiltered
  const empty = isFiltered
    ? html`<div class="wait"><p>${term('marketNothing')}</p>${clear}</div>`
    : html`<div class="wait"><p><strong>${term('marketEmptyTitle')}</strong></p><p class="muted">${term('marketEmptyText')}</p></div>`
  const none = isBusy ? html`<p class="muted wait" role="status">${term('marketReading')}</p>` : empty
  return html`${state.source === 'chain' ? html`<p class="muted small">${term('withoutIndexer')}</p>` : nothing}
    ${cells.length > 0 ? html`<ul class="grid" role="list" aria-busy=${String(isBusy)}>${cells}</ul>` : none}
    ${cells.length > 0 || state.after ? foot(host, state, cells.length) : nothing}`
}

/** The screens of `<sahara-market>`. */
export function renderMarket(host: SaharaMarket): TemplateResult {
  const { state, term } = host
  switch (state.name) {
    case 'loading':
      return html`${filters(host)}<p class="muted wait" role="status">${term('marketReading')}</p>`
    case 'unavailable':
      return html`<div class="wait"><p role="alert">${term(state.isConfig ? 'assetFailedConfig' : 'marketFailed')}</p>
        ${state.isConfig ? nothing : html`<button @click=${host.reload}>${term('tryAgain')}</button>`}</div>`
    case 'ready':
      return html`${filters(host)} ${ready(host, state)}`
  }
}

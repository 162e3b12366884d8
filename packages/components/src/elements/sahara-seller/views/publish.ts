import { plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf, money } from '../../../internal/words.ts'
import type { SaharaSeller } from '../element.ts'
import { linksOf, openStep, type StepName } from '../listing/check.ts'
import { isRegistered, type ListingDraft, sizeOf } from '../listing/draft.ts'
import { parseAmount } from '../listing/numbers.ts'
import { inherit } from '../listing/sources.ts'
import { type In, type TaskName, tasks } from '../states.ts'
import { tasksOf } from '../work/publishing.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'
import { cards } from './fields.ts'
import { sizeText } from './files.ts'
import { accountChip, stepBar, troubleText } from './frame.ts'

/** Tasks of a listing, those that are done with. */
const allTasks = (draft: ListingDraft): readonly TaskName[] => {
  const { access, reach } = draft
  const isNeeded = { unlock: access === 'buyers', offer: reach === 'link', list: reach === 'everybody' }
  return tasks.filter((task) => !(task in isNeeded) || isNeeded[task as keyof typeof isNeeded])
}

/** Where it is said what can be changed. */
function summary(host: SaharaSeller, desk: SellerDesk): TemplateResult {
  const { term, language } = host
  const { draft } = desk
  const { access, files } = draft
  const { unit } = desk.tokens
  const amount = unit && parseAmount(draft.price, unit.decimals)
  const links = linksOf(draft, desk.facts)
  const bound = inherit(links).boundTo !== undefined
  const size = sizeText(sizeOf(draft), language)
  const fileWords =
    access === 'none'
      ? term('sellSummaryNone')
      : term(access === 'buyers' ? 'sellSummaryFiles' : 'sellSummaryFilesOpen', files.length, size)
  const list = new Intl.ListFormat(language)
  const rows: readonly (readonly [step: StepName, label: string, value: unknown])[] = [
    ['about', term('kinds')[draft.kind], html`<strong>${plainIsolate(draft.name, 120)}</strong>`],
    ['files', term('sellStep').files, fileWords],
    [
      'sources',
      term('sellSummarySources'),
      links.length === 0
        ? '–'
        : list.format(links.map(({ source }) => plainIsolate(source.name || String(source.assetId), 60))),
    ],
    [
      'terms',
      term('sellSummaryLicense'),
      bound ? term('sellSaysBound') : term('sellTermsOf')[draft.terms][0],
    ],
    [
      'price',
      term('sellSummaryPrice'),
      unit && amount !== undefined ? (amount === 0n ? term('sellFree') : money(amount, unit, language)) : '–',
    ],
  ]
  const fixed = isRegistered(draft)
  return html`<dl class="summary">${rows.map(
    ([step, label, value]) => html`<div><dt class="muted">${label}</dt><dd class="grow">${value}</dd>
      ${
        fixed && (step !== 'price' || draft.progress.offer)
          ? nothing
          : html`<dd><button type="button" class="quiet small" aria-label=${`${term('sellChange')}: ${label}`} @click=${() => host.send({ type: 'go', step })}>${term('sellChange')}</button></dd>`
      }</div>`,
  )}</dl>`
}

/** What will happen, or where it is. */
function taskList(
  host: SaharaSeller,
  desk: SellerDesk,
  state: In<'publish'> | In<'publishing'>,
): TemplateResult {
  const { term } = host
  const left = new Set(tasksOf(state.draft))
  const now = state.name === 'publishing' ? state.task : undefined
  const words = term('sellTaskOf')
  const order = allTasks(state.draft)
  const at = now ? order.indexOf(now) : -1
  return html`<ol class="tasks" role="list">${order.map((task, place) => {
    const [title, text] = words[task]
    const isDone = !left.has(task) || place < at
    const isNow = task === now
    return html`<li class=${isDone ? 'done' : isNow ? 'now' : ''} aria-current=${isNow ? 'step' : nothing}>
      <span class="dot" aria-hidden="true"></span>
      <div class="grow"><strong>${title}</strong>
        <p class="small muted">${isDone ? term('sellTaskDone') : isNow && state.name === 'publishing' ? present(host, state) : text}</p>
        ${isNow && state.name === 'publishing' ? upload(host, desk, state) : nothing}
      </div>
    </li>`
  })}</ol>`
}

function present({ term, language }: SaharaSeller, state: In<'publishing'>): string {
  const { task, waits, slow, paused, bytes } = state
  if (slow) return term('slowText')
  if (waits === 'wallet')
    return term(task === 'register' || task === 'list' ? 'sellTaskWallet' : 'sellTaskSign')
  if (waits === 'chain') return term('sellTaskChain')
  if (!bytes || task !== 'upload') return term('sellTaskWork')
  const words = term('sellBytes', sizeText(bytes.done, language), sizeText(bytes.total, language))
  return paused ? `${term('sellTaskPaused')} ${words}` : words
}

function upload({ term, language }: SaharaSeller, desk: SellerDesk, state: In<'publishing'>): unknown {
  const { task, waits, bytes, paused, trouble } = state
  if (task !== 'upload' || waits !== 'work' || !bytes || trouble) return nothing
  const { pause, resume } = desk.publishing
  const share = formatOf(language, { style: 'percent' }).format(bytes.done / Math.max(1, bytes.total))
  return html`<progress max=${String(Math.max(1, bytes.total))} .value=${bytes.done} aria-label=${`${term('sellTaskOf').upload[0]}: ${share}`}></progress>
    <button type="button" class="small" @click=${paused ? resume : pause}>${term(paused ? 'sellResume' : 'sellPause')}</button>`
}

function reach(host: SaharaSeller, desk: SellerDesk): TemplateResult {
  const { term } = host
  const words = term('sellReachOf')
  return cards(host, {
    name: 'reach',
    label: term('sellReach'),
    value: desk.draft.reach,
    choices: (['everybody', 'link'] as const).map((one) => [one, ...words[one]] as const),
    onChoice: (one) => desk.edit({ reach: one }),
  })
}

/** Step 6: everything at a glance, and what it takes. */
export function publish(host: SaharaSeller, desk: SellerDesk, state: In<'publish'>): TemplateResult {
  const { term } = host
  const { draft } = state
  // After a reload something may be missing that was there: the files, or what a source asks for.
  const left = isRegistered(draft) ? 'publish' : openStep(draft, desk.facts)
  const open = left === 'publish' ? undefined : left
  const begun = draft.progress.account !== undefined
  const go = () => (open ? host.send({ type: 'go', step: open }) : void desk.publishing.start())
  const label =
    open === 'files' ? 'sellFilesAgain' : open ? 'sellChange' : begun ? 'sellContinue' : 'sellPublish'
  return html`${stepBar(host, 'publish')}
    <section class="screen">
      <header class="row"><h2 class="grow" tabindex="-1">${term('sellPublishTitle')}</h2>${accountChip(host, desk)}</header>
      ${summary(host, desk)}
      ${draft.progress.published ? nothing : reach(host, desk)}
      <section class="held"><h3>${term('sellTasks')}</h3>
        <p class="small muted">${term('sellPublishText', tasksOf(draft).length)}</p>
        ${taskList(host, desk, state)}</section>
      <div class="actions">
        <button class="primary" part="publish" @click=${go}>${term(label)}</button>
        <button class="quiet" @click=${isRegistered(draft) ? () => host.send({ type: 'home' }) : desk.back}>${term('back')}</button>
      </div>
    </section>`
}

/** On the way: one task after the other. */
export function publishing(host: SaharaSeller, desk: SellerDesk, state: In<'publishing'>): TemplateResult {
  const { term } = host
  const { trouble, waits, task } = state
  const isLost = trouble?.name === 'PayloadInputError'
  const again = () => (isLost ? host.send({ type: 'go', step: 'files' }) : void desk.publishing.start())
  // What is on its way to a block can't be called back.
  const canStop = waits !== 'chain' || trouble
  return html`${stepBar(host, 'publish')}
    <section class="screen">
      <header class="row"><h2 class="grow" tabindex="-1">${plainIsolate(state.draft.name, 120)}</h2>${accountChip(host, desk)}</header>
      ${taskList(host, desk, state)}
      <p class="visually-hidden" role="status">${trouble ? nothing : `${term('sellTaskOf')[task][0]}: ${waits === 'work' ? term('sellTaskWork') : present(host, state)}`}</p>
      ${trouble ? html`<div class="note" role="alert">${troubleText(host, trouble)}</div>` : nothing}
      <div class="actions">
        ${trouble ? html`<button class="primary" data-focus @click=${again}>${term(isLost ? 'sellFilesAgain' : 'tryAgain')}</button>` : nothing}
        ${canStop ? html`<button class="quiet" @click=${desk.publishing.cancel}>${term(trouble ? 'back' : 'sellStop')}</button>` : nothing}
      </div>
    </section>`
}

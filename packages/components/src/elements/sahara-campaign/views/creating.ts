import { plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf, money } from '../../../internal/words.ts'
import { sizeText } from '../../sahara-seller/views/files.ts'
import type { SaharaCampaign } from '../element.ts'
import { type In, tasks } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { accountChip, stepBar, troubleText } from './frame.ts'

/** Where the present task is, in words. */
function present({ term, language }: SaharaCampaign, state: In<'creating'>): string {
  const { bytes, slow, task, waits } = state
  if (slow) return term('slowText')
  if (waits === 'wallet') return term(task === 'create' ? 'planTaskWallet' : 'planTaskSign')
  if (waits === 'chain') return term('planTaskChain')
  if (waits === 'person') return term('planSaveText')
  if (!bytes || task !== 'upload') return term('planTaskWork')
  return term('planBytes', sizeText(bytes.done, language), sizeText(bytes.total, language))
}

function upload({ term, language }: SaharaCampaign, { bytes, task, waits }: In<'creating'>): unknown {
  if (task !== 'upload' || waits !== 'work' || !bytes) return nothing
  const share = formatOf(language, { style: 'percent' }).format(bytes.done / Math.max(1, bytes.total))
  return html`<progress max=${String(Math.max(1, bytes.total))} .value=${bytes.done} aria-label=${`${term('planTaskOf').upload[0]}: ${share}`}></progress>`
}

/** The key file is handed over before anything is paid. */
function key(host: SaharaCampaign, desk: CampaignDesk): TemplateResult {
  const { term } = host
  const { creating } = desk
  return html`${creating.saved ? html`<p class="small"><strong>${term('planSaved')}</strong></p>` : nothing}
    <div class="row"><button type="button" class=${creating.saved ? 'quiet small' : 'primary'} part="save" data-focus=${creating.saved ? nothing : ''} @click=${creating.save}>${term(creating.saved ? 'planSaveAgain' : 'planSave')}</button></div>`
}

/** What will happen, or where it is. */
export function taskList(
  host: SaharaCampaign,
  desk: CampaignDesk,
  state: In<'creating'> | undefined,
): TemplateResult {
  const { term } = host
  const words = term('planTaskOf')
  const at = state ? tasks.indexOf(state.task) : -1
  return html`<ol class="tasks" role="list">${tasks.map((task, place) => {
    const [title, text] = words[task]
    const isDone = place < at
    const now = state && place === at ? state : undefined
    return html`<li class=${isDone ? 'done' : now ? 'now' : ''} aria-current=${now ? 'step' : nothing}>
      <span class="dot" aria-hidden="true"></span>
      <div class="grow"><strong>${title}</strong>
        <p class="small muted">${isDone ? term('planTaskDone') : now ? present(host, now) : text}</p>
        ${now ? upload(host, now) : nothing} ${now?.waits === 'person' && !now.trouble ? key(host, desk) : nothing}
      </div>
    </li>`
  })}</ol>`
}

/** On the way: one task after the other. */
export function creating(host: SaharaCampaign, desk: CampaignDesk, state: In<'creating'>): TemplateResult {
  const { term, language } = host
  const { draft, task, trouble, waits } = state
  const { pay, saved, start, cancel } = desk.creating
  const amount = money(desk.creating.funding, desk.services.coin, language)
  // What is on its way to a block can't be called back.
  const canStop = waits !== 'chain' || trouble
  return html`${stepBar(host, 'review')}
    <section class="screen">
      <header class="row"><h2 class="grow" tabindex="-1">${plainIsolate(draft.title, 120)}</h2>${accountChip(host, desk)}</header>
      ${taskList(host, desk, state)}
      <p class="visually-hidden" role="status">${trouble ? nothing : `${term('planTaskOf')[task][0]}: ${present(host, { ...state, bytes: undefined })}`}</p>
      ${trouble ? html`<div class="note" role="alert">${troubleText(host, trouble)}</div>` : nothing}
      <div class="actions">
        ${trouble ? html`<button class="primary" data-focus @click=${start}>${term('tryAgain')}</button>` : nothing}
        ${waits === 'person' && saved && !trouble ? html`<button class="primary" part="create" data-focus @click=${pay}>${term('planPay', amount)}</button>` : nothing}
        ${canStop ? html`<button class="quiet" @click=${cancel}>${term(trouble ? 'back' : 'planStop')}</button>` : nothing}
      </div>
    </section>`
}

/** It is there: where people find it, and where to watch it. */
export function created(host: SaharaCampaign, desk: CampaignDesk, state: In<'created'>): TemplateResult {
  const { term } = host
  const { campaign, draft } = state
  const snippet = `<sahara-task campaign="${campaign}"></sahara-task>`
  return html`<section class="screen">
    <header><h2 tabindex="-1">${term('planCreatedTitle')}</h2><p class="muted">${term('planCreatedText')}</p></header>
    ${draft.pilotOf === campaign ? html`<p class="note small">${term('planCreatedPilot')}</p>` : nothing}
    <div class="field copy">
      <label for="snippet">${term('planSnippet')}</label>
      <textarea id="snippet" rows="2" readonly="" dir="ltr" .value=${snippet}></textarea>
      <div class="row"><button type="button" @click=${() => host.copy(snippet)}>${term(desk.copied === snippet ? 'planCopied' : 'planCopy')}</button></div>
    </div>
    <div class="actions">
      <button class="primary" data-focus @click=${() => host.watchCreated(campaign)}>${term('planWatch')}</button>
      ${draft.pilotOf === campaign ? html`<button class="quiet" @click=${() => host.send({ type: 'go', step: 'price' })}>${term('planWhole')}</button>` : nothing}
    </div>
  </section>`
}

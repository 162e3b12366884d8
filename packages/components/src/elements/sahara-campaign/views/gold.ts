import { plain, plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { SaharaCampaign } from '../element.ts'
import { type DraftItem, isGold } from '../plan/draft.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { notes } from './fields.ts'
import { stepScreen } from './frame.ts'

/** Known answers that are good to have in a small campaign; in a larger one, a fifth of it. */
const WANTED = 20
/** Items without an answer that can be picked from. */
const SHOWN = 40

/** How many known answers are good: a fifth of the items, but not more than half of a few. */
export const wantedGold = (items: number): number =>
  Math.max(1, Math.min(Math.ceil(items / 2), Math.max(WANTED, Math.ceil(items / 5))))

/** The answer of an item, picked from a list. */
function answerField(host: SaharaCampaign, desk: CampaignDesk, item: DraftItem): TemplateResult {
  const { term } = host
  const onChange = (event: Event) => {
    const { answer: _answer, example: _example, ms: _ms, ...rest } = item
    const answer = (event.target as HTMLSelectElement).selectedIndex - 1
    desk.items.change(item, answer < 0 ? rest : { ...item, answer })
  }
  return html`<select aria-label=${term('planGoldAnswer', plainIsolate(item.name, 60))} @change=${onChange}>
    <option .selected=${item.answer === undefined}>${term('planGoldNo')}</option>
    ${desk.draft.classes.map(({ label }, place) => html`<option .selected=${item.answer === place}>${label}</option>`)}
  </select>`
}

function known(host: SaharaCampaign, desk: CampaignDesk, item: DraftItem): TemplateResult {
  const { term } = host
  const name = plainIsolate(item.name, 60)
  const use = (event: Event) => {
    const { example: _example, ...rest } = item
    const isExample = (event.target as HTMLSelectElement).selectedIndex === 1
    desk.items.change(item, isExample ? { ...rest, example: '' } : rest)
  }
  const onReason = (event: Event) =>
    desk.items.change(item, { ...item, example: (event.target as HTMLInputElement).value })
  const words = term('planGoldUseOf')
  return html`<li class="known">
    <span class="grow name">${plain(item.name, 80)}</span>
    ${answerField(host, desk, item)}
    <select aria-label=${term('planGoldUse', name)} @change=${use}>
      <option .selected=${item.example === undefined}>${words.gold}</option>
      <option .selected=${item.example !== undefined}>${words.example}</option>
    </select>
    ${
      item.example === undefined
        ? nothing
        : html`<input class="reason" .value=${item.example} dir="auto" aria-label=${term('planGoldReason', name)} placeholder=${term('planGoldReasonHint')} @input=${onReason} />`
    }
  </li>`
}

/** One item at a time, drawn as people will see it. */
function round(host: SaharaCampaign, desk: CampaignDesk): TemplateResult {
  const { term } = host
  const { gold } = desk
  const { shown } = gold
  const foot = html`<div class="row">
    ${shown ? html`<button type="button" class="quiet" @click=${gold.skip}>${term('planGoldSkip')}</button>` : nothing}
    <button type="button" @click=${gold.end}>${term('planGoldDone')}</button>
  </div>`
  if (!shown?.kind)
    return html`<div class="round" tabindex="-1"><p class="muted" role="status">${term('planGoldAll')}</p>${foot}</div>`
  const { content, index, item, kind } = shown
  return html`<div class="round" tabindex="-1" role="group" aria-labelledby="gold-question" @keydown=${gold.onKey}>
    <p id="gold-question" class="question"><strong>${desk.draft.question}</strong></p>
    ${
      content
        ? kind.render({
            index,
            parts: content.usable ? content.parts : [],
            prompt: item.prompt,
            choices: gold.choices,
            chosen: undefined,
            answer: undefined,
            lang: desk.draft.lang,
            questionId: 'gold-question',
            choose: gold.choose,
            extra: nothing,
            term,
          })
        : html`<div class="skeleton"></div>`
    }
    ${foot}
  </div>`
}

/** Step 3: the answers that the requester knows. */
export function gold(host: SaharaCampaign, desk: CampaignDesk, _state: In<'gold'>): TemplateResult {
  const { term } = host
  const { list } = desk.items
  const secret = list.filter(isGold).length
  const wanted = wantedGold(list.length)
  const answered = list.filter(({ answer }) => answer !== undefined)
  const open = list.filter(({ answer }) => answer === undefined)
  return stepScreen(host, desk, 'gold', {
    title: term('planGoldTitle'),
    text: term('planGoldText'),
    body: html`
      <div class="meter"><p class="small" role="status"><strong>${term('planGoldCount', secret, wanted)}</strong></p>
        <progress max=${String(wanted)} .value=${Math.min(secret, wanted)} aria-label=${term('planGoldHere')}></progress></div>
      ${notes(host, 'gold')}
      ${desk.gold.isRunning ? round(host, desk) : html`<div class="row"><button type="button" class=${secret < wanted ? 'strong' : ''} @click=${desk.gold.start}>${term('planGoldStart')}</button></div>`}
      ${secret > 0 && secret < wanted && !desk.gold.isRunning ? html`<p class="note small">${term('planGoldFew', wanted)}</p>` : nothing}
      ${
        answered.length
          ? html`<section class="held"><h3>${term('planGoldHere')}</h3><ul class="knowns" role="list">${answered.map((item) => known(host, desk, item))}</ul></section>`
          : nothing
      }
      ${
        open.length
          ? html`<details><summary>${term('planGoldPick')}</summary>
              <ul class="knowns" role="list">${open.slice(0, SHOWN).map((item) => html`<li class="known"><span class="grow name">${plain(item.name, 80)}</span>${answerField(host, desk, item)}</li>`)}</ul>
              ${open.length > SHOWN ? html`<p class="small muted">${term('planItemsMore', open.length - SHOWN)}</p>` : nothing}
            </details>`
          : nothing
      }`,
  })
}

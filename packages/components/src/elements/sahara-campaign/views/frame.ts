import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate, shortAddress } from '../../../internal/words.ts'
import type { Trouble } from '../../sahara-task/states.ts'
import type { SaharaCampaign } from '../element.ts'
import { type StepName, steps } from '../plan/check.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'

/** Words for a failure: ours, else the sentence that the failure brought. */
export function troubleText({ term }: SaharaCampaign, { name, message }: Trouble): string {
  return term('campTrouble')[name] ?? (message || (term('trouble')[name] ?? term('troubleOther')))
}

/** Where one is on the way: a bar for each step. Those behind lead back. */
export function stepBar(host: SaharaCampaign, at: StepName): TemplateResult {
  const { term } = host
  const place = steps.indexOf(at)
  return html`<nav class="steps" aria-label=${term('planSteps')}>
    <p class="small narrow-only" aria-hidden="true"><span class="muted">${term('planStepAt', place + 1, steps.length)}</span> <strong>${term('planStep')[at]}</strong></p>
    <ol role="list">
      ${steps.map((step, index) => {
        const name = term('planStep')[step]
        const go = () => host.send({ type: 'go', step })
        if (index === place) return html`<li class="now" aria-current="step"><span>${name}</span></li>`
        return index < place
          ? html`<li class="done"><button class="quiet" @click=${go}>${name}</button></li>`
          : html`<li><span>${name}</span></li>`
      })}
    </ol>
  </nav>`
}

/** Heading, what it is about, the fields, and one way on. */
export function stepScreen(
  host: SaharaCampaign,
  desk: CampaignDesk,
  at: StepName,
  { title, text, body }: Readonly<{ title: string; text: string; body: unknown }>,
): TemplateResult {
  const { term } = host
  const onSubmit = (event: Event) => {
    event.preventDefault()
    desk.next()
  }
  return html`${stepBar(host, at)}
    <form class="screen" novalidate @submit=${onSubmit}>
      <header><h2 tabindex="-1">${title}</h2><p class="muted">${text}</p></header>
      ${body}
      <div class="actions">
        <button class="primary" type="submit" part="next">${term('planNext')}</button>
        <button type="button" class="quiet" @click=${desk.back}>${term('back')}</button>
      </div>
    </form>`
}

/** Whose wallet it is, short and copyable. */
export function accountChip(host: SaharaCampaign, desk: CampaignDesk): TemplateResult | typeof nothing {
  const { account } = desk
  if (!account) return nothing
  return html`<button type="button" class="quiet small address" title=${account} @click=${() => host.copy(account)}>
    ${host.term('campAccount', isolate(shortAddress(account)))}
  </button>`
}

/** What the transaction under way is at; undefined where it is about something else. */
export function stepWords(
  { term }: SaharaCampaign,
  { acting }: In<'watch'>,
  act: NonNullable<In<'watch'>['acting']>['act'],
  epoch?: number,
): string | undefined {
  if (acting?.act !== act || acting.epoch !== epoch) return undefined
  return acting.step === 'slow' ? term('slowText') : term('campStep')[acting.step]
}

/** Somebody is waited for. */
export const pulse = (): TemplateResult => html`<div class="pulse"></div>`

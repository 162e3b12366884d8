import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate, shortAddress } from '../../../internal/words.ts'
import type { Trouble } from '../../sahara-task/states.ts'
import type { SaharaSeller } from '../element.ts'
import { type StepName, steps } from '../listing/check.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'

/** Words for a failure: ours, else the sentence that the failure brought. */
export function troubleText({ term }: SaharaSeller, { name, message }: Trouble): string {
  return term('sellTrouble')[name] ?? (message || (term('trouble')[name] ?? term('troubleOther')))
}

/** Where one is on the way: a bar for each step. Those behind lead back. */
export function stepBar(host: SaharaSeller, at: StepName): TemplateResult {
  const { term } = host
  const place = steps.indexOf(at)
  return html`<nav class="steps" aria-label=${term('sellSteps')}>
    <p class="small narrow-only" aria-hidden="true"><span class="muted">${term('sellStepAt', place + 1, steps.length)}</span> <strong>${term('sellStep')[at]}</strong></p>
    <ol role="list">
      ${steps.map((step, index) => {
        const name = term('sellStep')[step]
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
  host: SaharaSeller,
  desk: SellerDesk,
  at: StepName,
  { title, text, body, next }: Readonly<{ title: string; text?: string; body: unknown; next?: string }>,
): TemplateResult {
  const { term } = host
  const onSubmit = (event: Event) => {
    event.preventDefault()
    desk.next()
  }
  return html`${stepBar(host, at)}
    <form class="screen" novalidate @submit=${onSubmit}>
      <header><h2 tabindex="-1">${title}</h2>${text ? html`<p class="muted">${text}</p>` : nothing}</header>
      ${body}
      <div class="actions">
        <button class="primary" type="submit" part="next">${next ?? term('sellNext')}</button>
        <button type="button" class="quiet" @click=${desk.back}>${term('back')}</button>
      </div>
    </form>`
}

/** Whose listing it is, short and copyable. */
export function accountChip(host: SaharaSeller, desk: SellerDesk): TemplateResult | typeof nothing {
  const { account } = desk
  if (!account) return nothing
  return html`<button type="button" class="quiet small address" title=${account} @click=${() => host.copy(account)}>
    ${host.term('sellAccount', isolate(shortAddress(account)))}
  </button>`
}

/** Somebody is waited for. */
export const pulse = (): TemplateResult => html`<div class="pulse"></div>`

import { ABSTAIN, type ReviewVerdict } from '@saharakit/sdk'
import type { SaharaElement } from '../SaharaElement.ts'
import { html, nothing, type TemplateResult } from '../template.ts'
import { timeIn } from '../timeIn.ts'
import { formatOf, isolate, money } from '../words.ts'
import type { Explanation } from './Settled.ts'
import type { Explained, ExplainedReview } from './settledServices.ts'

type View = Pick<SaharaElement, 'term' | 'language'>
type Worker = NonNullable<Explained['worker']>

const fullScore = 4_096
/** Decimals of an amount that is worked out: more than elsewhere, so that parts and sum are seen to fit. */
const digits = 9

const percent = (language: string, share: number): string =>
  formatOf(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** Whether what was worked out here is what is proposed, and since when or until when that is certain. */
function verdict({ term, language }: View, { state, phase, until }: Explained): TemplateResult {
  const words = term('settled')
  const time = until === undefined ? '' : timeIn(language, until)
  if (state === 'differs')
    return html`<p class="verdict differs">${phase === 'Final' ? words.differsFinal : words.differs}</p>`
  if (state === 'matches')
    return html`<p class="verdict matches">${phase === 'Final' ? words.matchesFinal : words.matches(time)}</p>`
  return html`<p class="verdict">${phase === 'Gate' ? words.gate : words.nothing(time)}</p>`
}

function pay({ term, language }: View, worker: Worker, { token }: Explained): TemplateResult {
  const words = term('settled')
  const { refused, score, payForGold, payForAgreement } = worker
  const line = (label: string, amount: bigint, kind = '') =>
    html`<div class=${kind}><dt>${label}</dt><dd>${money(amount, token, language, digits)}</dd></div>`
  return html`<dl class="lines">
    ${line(refused ? words.goldRefused : words.forGold(worker.items), payForGold)}
    ${line(words.forAgreement(worker.items, percent(language, score / fullScore)), payForAgreement)}
    ${line(words.together, worker.pay, 'total')}
  </dl>`
}

/** Why the part for control items is refused, or why answers don't count. */
function reasons({ term }: View, worker: Worker, { items }: Explained): TemplateResult {
  const words = term('settled')
  const { goldSeen, goldRight, refused, dropped, answers } = worker
  const voided = answers.filter(({ index }) => items[index]?.void).length
  return html`<p>${words.gold(goldRight, goldSeen)} ${voided ? words.voided(voided) : nothing}</p>
    ${refused ? html`<p>${words.refused(goldRight, goldSeen)}</p>` : nothing}
    ${dropped ? html`<p>${words.dropped}</p>` : nothing}`
}

/** Every answer beside the result, gold marked. */
function answers({ term, language }: View, worker: Worker, explained: Explained): TemplateResult {
  const words = term('settled')
  const { items, choices } = explained
  const word = (label: number | undefined): string => {
    if (label === undefined) return words.noResult
    return label === ABSTAIN ? words.cantJudge : isolate(choices[label] ?? `${label + 1}`)
  }
  const agreed = worker.answers.filter(({ index, label }) => items[index]?.label === label).length
  const rows = worker.answers.map(({ index, label }) => {
    const item = items[index]
    if (!item) return nothing
    const gold =
      item.gold === undefined
        ? nothing
        : html` <span class="muted">${item.void ? words.goldVoid : item.gold === label ? words.goldRight : words.goldWrong(word(item.gold))}</span>`
    return html`<li class=${item.label === label ? 'agreed' : 'differed'}>
      ${words.answer(item.batch + 1, item.item + 1, word(label), word(item.label), percent(language, item.confidence))}${gold}
    </li>`
  })
  return html`<details class="answers">
    <summary>${words.answers(agreed, worker.answers.length)}</summary>
    <ul role="list" tabindex="0" aria-label=${words.answers(agreed, worker.answers.length)}>${rows}</ul>
  </details>`
}

function appeal(
  { term, language }: View,
  { explained, appeal: step }: Extract<Explanation, { name: 'ready' }>,
  start: () => void,
): TemplateResult | typeof nothing {
  const { worker, review, appealUntil } = explained
  const isRefused = worker?.refused || review?.verdicts.some(({ verdict }) => verdict === 'reject')
  if (!isRefused || appealUntil === undefined) return nothing
  const words = term('settled')
  if (appealUntil * 1_000 < Date.now()) return html`<p class="muted">${words.appealOver}</p>`
  const news = {
    wallet: words.appealWallet,
    chain: words.appealSending,
    done: words.appealDone,
    failed: words.appealFailed,
  }
  const isBusy = step === 'wallet' || step === 'chain'
  return html`<p class="muted">${words.appealText(timeIn(language, appealUntil))}</p>
    ${step === 'done' ? nothing : html`<button class="appeal" aria-disabled=${isBusy ? 'true' : nothing} @click=${start}>${words.appeal}</button>`}
    <p class="news" role="status">${step ? news[step] : nothing}</p>`
}

/** What reviewers say of what somebody made, and what that pays. */
function reviewed({ term, language }: View, { review, phase, until }: Explained): TemplateResult {
  const words = term('settled')
  const { counted, batches, verdicts, altered } = review as ExplainedReview
  const time = until === undefined ? '' : timeIn(language, until)
  const state =
    phase === 'Final'
      ? words.reviewDone
      : phase === 'Gate'
        ? words.reviewOver
        : counted === undefined
          ? words.reviewWaiting(time)
          : words.reviewLinked(counted, batches, time)
  const count = (name: ReviewVerdict) => verdicts.filter(({ verdict }) => verdict === name).length
  const title = words.verdicts(count('accept'), count('fixable'), count('reject'))
  const rows = verdicts.map(
    ({ batch, item, verdict }) =>
      html`<li class=${verdict === 'reject' ? 'differed' : 'agreed'}>${words.verdict(batch + 1, item + 1, words.verdictNames[verdict ?? 'open'])}</li>`,
  )
  return html`<p class=${phase === 'Final' ? 'verdict matches' : 'verdict'}>${state}</p>
    ${altered ? html`<p class="verdict differs">${words.altered(altered)}</p>` : nothing}
    ${
      rows.length
        ? html`<details class="answers"><summary>${title}</summary>
          <ul role="list" tabindex="0" aria-label=${title}>${rows}</ul></details>`
        : nothing
    }`
}

/** One explanation, as far as it has come. */
export function renderSettled(view: View, explanation: Explanation, start: () => void): TemplateResult {
  const words = view.term('settled')
  if (explanation.name === 'failed') return html`<p class="muted" role="alert">${words.failed}</p>`
  if (explanation.name === 'loading')
    return html`<p class="muted" role="status">${words.computing}</p>
      <progress max="1" value=${explanation.share} aria-label=${words.computing}></progress>`
  const { explained } = explanation
  const { worker, review } = explained
  if (review)
    return html`<div class="settled">${reviewed(view, explained)} ${appeal(view, explanation, start)}</div>`
  if (!worker) return html`<p class="muted">${words.sealed}</p>`
  return html`<div class="settled">
    ${verdict(view, explained)} ${pay(view, worker, explained)} ${reasons(view, worker, explained)}
    ${answers(view, worker, explained)} ${appeal(view, explanation, start)}
  </div>`
}

import type { Address, ProblemReason } from '@saharakit/sdk'
import type { ClosedReason, Offer } from '../../internal/offer.ts'

/** What was said about one item. `label` is null until something was chosen. */
export type Answer = Readonly<{
  label: number | null
  /** Milliseconds on the item while the page was visible. */
  ms: number
  problem?: ProblemReason | undefined
  comment?: string | undefined
}>

/** One batch being worked on. */
export type Work = Readonly<{
  seat: number
  batch: number
  epoch: number
  /** Unix seconds after which anybody may reopen the seat. */
  expiresAt: number
  /** Item on screen, from 0. */
  at: number
  answers: readonly Answer[]
  /** Items in the order they were answered, for undo. */
  trail: readonly number[]
}>

/** A failure that has a way on: its name decides the words, `message` is the fallback. */
export type Trouble = Readonly<{ name: string; message: string }>

/** What a waiting state waits for. `preparing`: us, `wallet`: the person's wallet, `chain`: a block. */
export type Step = 'preparing' | 'wallet' | 'chain'

type Waiting = Readonly<{
  step: Step
  trouble: Trouble | undefined
  /** The wallet has been silent for long. */
  slow: boolean
}>

/** Every screen of `<sahara-task>`; the names are its `:state()`s. */
export type TaskState =
  | Readonly<{ name: 'loading' }>
  | Readonly<{ name: 'unavailable'; trouble: Trouble; retryable: boolean }>
  | Readonly<{ name: 'closed'; offer: Offer; reason: ClosedReason }>
  | Readonly<{ name: 'intro'; offer: Offer; passed: boolean }>
  | Readonly<{ name: 'practice'; offer: Offer; at: number; chosen: number | undefined; right: number }>
  | Readonly<{ name: 'practiced'; offer: Offer; right: number; passed: boolean }>
  | (Readonly<{ name: 'connecting'; offer: Offer; wallet: string | undefined }> & Waiting)
  | (Readonly<{ name: 'seating'; offer: Offer; account: Address }> & Waiting)
  | Readonly<{ name: 'working'; offer: Offer; account: Address; work: Work }>
  | Readonly<{ name: 'reviewing'; offer: Offer; account: Address; work: Work }>
  | (Readonly<{ name: 'sending'; offer: Offer; account: Address; work: Work }> & Waiting)
  | Readonly<{ name: 'finished'; offer: Offer; account: Address }>
  | Readonly<{ name: 'elsewhere'; offer: Offer; account: Address }>

/** Everything that can happen to the element: a person's act or a fact from chain, disk, wallet or worker. */
export type TaskEvent =
  | Readonly<{ type: 'reset' }>
  | Readonly<{ type: 'loaded'; offer: Offer; passed: boolean }>
  | Readonly<{ type: 'failed'; trouble: Trouble; retryable: boolean }>
  | Readonly<{ type: 'closed'; reason: ClosedReason }>
  | Readonly<{ type: 'practice' }>
  | Readonly<{ type: 'try'; label: number }>
  | Readonly<{ type: 'continue' }>
  | Readonly<{ type: 'home' }>
  | Readonly<{ type: 'begin' }>
  | Readonly<{ type: 'asked'; wallet: string | undefined }>
  | Readonly<{ type: 'connected'; account: Address }>
  | Readonly<{ type: 'step'; step: Step }>
  | Readonly<{ type: 'slow' }>
  | Readonly<{ type: 'trouble'; trouble: Trouble }>
  | Readonly<{ type: 'assigned'; account: Address; work: Work }>
  | Readonly<{ type: 'answer'; label: number; ms: number; problem?: ProblemReason; comment?: string | undefined }>
  | Readonly<{ type: 'comment'; text: string }>
  | Readonly<{ type: 'undo' }>
  | Readonly<{ type: 'go'; at: number }>
  | Readonly<{ type: 'skip' }>
  | Readonly<{ type: 'review' }>
  | Readonly<{ type: 'send' }>
  | Readonly<{ type: 'unsend' }>
  | Readonly<{ type: 'sent'; next: boolean }>
  | Readonly<{ type: 'finished' }>
  | Readonly<{ type: 'elsewhere' }>

/** Where every element starts. */
export const initialState: TaskState = { name: 'loading' }

const quiet: Waiting = { step: 'preparing', trouble: undefined, slow: false }

/** First unanswered item after `at`, else the first of all, else -1. */
export function nextOpen({ at, answers }: Work): number {
  const after = answers.findIndex((answer, index) => index > at && answer.label === null)
  return after < 0 ? answers.findIndex((answer) => answer.label === null) : after
}

/** The states of these names. */
type In<Name extends TaskState['name']> = Extract<TaskState, { name: Name }>

/** The item gets its answer, and the next open one comes up; after the last, the review. */
function answered(state: In<'working'>, { label, ms, problem, comment }: TaskEvent & { type: 'answer' }): TaskState {
  const { at, answers, trail } = state.work
  const kept = comment ?? answers[at]?.comment
  const answer: Answer = { label, ms, ...(problem && { problem }), ...(kept && { comment: kept }) }
  const work: Work = {
    ...state.work,
    answers: answers.with(at, answer),
    trail: [...trail.filter((item) => item !== at), at],
  }
  const next = nextOpen(work)
  return next < 0 ? { ...state, name: 'reviewing', work } : { ...state, work: { ...work, at: next } }
}

function undone(state: In<'working' | 'reviewing'>): TaskState {
  const { answers, trail } = state.work
  const last = trail.at(-1)
  if (last === undefined) return state
  const { problem: _, ...answer } = answers[last] as Answer
  const work: Work = {
    ...state.work,
    at: last,
    answers: answers.with(last, { ...answer, label: null }),
    trail: trail.slice(0, -1),
  }
  return { name: 'working', offer: state.offer, account: state.account, work }
}

function practiceContinued(state: In<'practice'>): TaskState {
  const { offer, right } = state
  const { examples, exam } = offer.manifest
  if (state.chosen === undefined) return state
  if (state.at + 1 < examples.length) return { ...state, at: state.at + 1, chosen: undefined }
  // A share of a few examples is compared in whole items, so that 0.8 of 5 asks for 4 and not for 4.000000001.
  const passed = !exam || right >= Math.ceil(exam.pass * examples.length - 1e-9)
  return { name: 'practiced', offer, right, passed }
}

function atWork(state: In<'working' | 'reviewing'>, event: TaskEvent): TaskState {
  const { work } = state
  switch (event.type) {
    case 'answer':
      return state.name === 'working' ? answered(state, event) : state
    case 'comment':
      return {
        ...state,
        work: { ...work, answers: work.answers.with(work.at, { ...(work.answers[work.at] as Answer), comment: event.text }) },
      }
    case 'undo':
      return undone(state)
    case 'go':
      if (!work.answers[event.at]) return state
      return { name: 'working', offer: state.offer, account: state.account, work: { ...work, at: event.at } }
    case 'skip': {
      const next = nextOpen(work)
      return next < 0 ? state : { ...state, work: { ...work, at: next } }
    }
    case 'review':
      return { ...state, name: 'reviewing' }
    case 'send':
      // Nothing unfinished leaves the device.
      if (state.name !== 'reviewing' || work.answers.some((answer) => answer.label === null)) return state
      return { ...state, ...quiet, name: 'sending' }
    default:
      return state
  }
}

function waiting(state: In<'connecting' | 'seating' | 'sending'>, event: TaskEvent): TaskState {
  switch (event.type) {
    case 'step':
      return { ...state, step: event.step, trouble: undefined, slow: false }
    case 'slow':
      return { ...state, slow: true }
    case 'trouble':
      return { ...state, trouble: event.trouble, slow: false }
    case 'asked':
      if (state.name === 'connecting') return { ...state, ...quiet, step: 'wallet', wallet: event.wallet }
      return { ...state, ...quiet }
    case 'unsend':
      if (state.name !== 'sending') return state
      return { name: 'reviewing', offer: state.offer, account: state.account, work: state.work }
    case 'sent':
      if (state.name !== 'sending') return state
      return event.next
        ? { ...quiet, name: 'seating', offer: state.offer, account: state.account, step: 'chain' }
        : { name: 'finished', offer: state.offer, account: state.account }
    default:
      return state
  }
}

/** What every state with an offer understands, whatever it shows. */
function anywhere(state: Exclude<TaskState, { name: 'loading' | 'unavailable' }>, event: TaskEvent): TaskState | undefined {
  const { offer } = state
  switch (event.type) {
    case 'connected':
      return { ...quiet, name: 'seating', offer, account: event.account }
    case 'assigned':
      return { name: 'working', offer, account: event.account, work: event.work }
    case 'closed':
      return { name: 'closed', offer, reason: event.reason }
    case 'home':
      return { name: 'intro', offer, passed: 'passed' in state ? state.passed : 'account' in state }
    case 'finished':
      return 'account' in state ? { name: 'finished', offer, account: state.account } : undefined
    case 'elsewhere':
      return 'account' in state ? { name: 'elsewhere', offer, account: state.account } : undefined
    default:
      return undefined
  }
}

/** The element's next state. Pure; an event that means nothing here changes nothing and returns the same object. */
export function reduce(state: TaskState, event: TaskEvent): TaskState {
  if (event.type === 'reset') return initialState
  if (event.type === 'failed')
    return { name: 'unavailable', trouble: event.trouble, retryable: event.retryable }
  if (state.name === 'loading') {
    if (event.type !== 'loaded') return state
    const { offer, passed } = event
    return offer.closed ? { name: 'closed', offer, reason: offer.closed } : { name: 'intro', offer, passed }
  }
  if (state.name === 'unavailable') return state
  const common = anywhere(state, event)
  if (common) return common
  switch (state.name) {
    case 'intro':
    case 'practiced':
      if (event.type === 'practice' && state.offer.manifest.examples.length > 0)
        return { name: 'practice', offer: state.offer, at: 0, chosen: undefined, right: 0 }
      if (event.type === 'begin' && (state.passed || !state.offer.manifest.exam))
        return { ...quiet, name: 'connecting', offer: state.offer, wallet: undefined }
      return state
    case 'practice':
      if (event.type === 'continue') return practiceContinued(state)
      if (event.type !== 'try' || state.chosen !== undefined) return state
      return {
        ...state,
        chosen: event.label,
        right: state.right + Number(state.offer.manifest.examples[state.at]?.answer === event.label),
      }
    case 'working':
    case 'reviewing':
      return atWork(state, event)
    case 'connecting':
    case 'seating':
    case 'sending':
      return waiting(state, event)
    case 'elsewhere':
    case 'finished':
      // "Work here" and "look again" both ask for the seat anew.
      return event.type === 'asked'
        ? { ...quiet, name: 'seating', offer: state.offer, account: state.account }
        : state
    case 'closed':
      return state
  }
}

import { initialState, quiet } from './frontMachine.ts'
import { reduceLater } from './laterMachine.ts'
import type { Answer, In, TaskEvent, TaskState, Work } from './states.ts'

/** First unanswered item after `at`, else the first of all, else -1. */
export function nextOpen({ at, answers }: Work): number {
  const after = answers.findIndex((answer, index) => index > at && answer.label === null)
  return after < 0 ? answers.findIndex((answer) => answer.label === null) : after
}

/** The item gets its answer, and the next open one comes up; after the last, the review. */
function answered(
  state: In<'working'>,
  { label, ms, problem, comment }: TaskEvent & { type: 'answer' },
): TaskState {
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

function atWork(state: In<'working' | 'reviewing'>, event: TaskEvent): TaskState {
  const { work } = state
  switch (event.type) {
    case 'answer':
      return state.name === 'working' ? answered(state, event) : state
    case 'comment':
      return {
        ...state,
        work: {
          ...work,
          answers: work.answers.with(work.at, { ...(work.answers[work.at] as Answer), comment: event.text }),
        },
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
function anywhere(
  state: Exclude<TaskState, { name: 'loading' | 'unavailable' }>,
  event: TaskEvent,
): TaskState | undefined {
  const { offer } = state
  switch (event.type) {
    case 'connected':
      return { ...quiet, name: 'seating', offer, account: event.account }
    case 'assigned':
      return { name: 'working', offer, account: event.account, work: event.work }
    case 'closed':
      return { name: 'closed', offer, reason: event.reason }
    case 'home':
      // Who has come as far as a wallet has passed what there was to pass.
      return { name: 'intro', offer, passed: 'passed' in state ? state.passed : true }
    case 'finished':
      return 'account' in state ? { name: 'finished', offer, account: state.account } : undefined
    case 'expired':
      return 'work' in state
        ? { name: 'expired', offer, account: state.account, work: state.work }
        : undefined
    case 'elsewhere':
      return 'account' in state ? { name: 'elsewhere', offer, account: state.account } : undefined
    default:
      return undefined
  }
}

/** The element's next state. Pure; an event that means nothing here changes nothing and returns the same object. */
export function reduce(state: TaskState, event: TaskEvent): TaskState {
  if (event.type === 'reset') return initialState
  if (state.name === 'loading' || state.name === 'unavailable' || event.type === 'failed')
    return reduceLater(state, event)
  const common = anywhere(state, event)
  if (common) return common
  switch (state.name) {
    case 'working':
    case 'reviewing':
      return atWork(state, event)
    case 'connecting':
    case 'seating':
    case 'sending':
      return waiting(state, event)
    case 'elsewhere':
    case 'expired':
    case 'finished':
      // "Work here", "a new batch" and "look again" all ask for the seat anew.
      return event.type === 'asked'
        ? { ...quiet, name: 'seating', offer: state.offer, account: state.account }
        : state
    default:
      return reduceLater(state, event)
  }
}

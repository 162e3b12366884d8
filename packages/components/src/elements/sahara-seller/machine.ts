import { isRegistered } from './listing/draft.ts'
import type { In, SellerEvent, SellerState } from './states.ts'

/** Where every element starts. */
export const initialState: SellerState = { name: 'loading' }

/** A state that has a listing. */
type Open = Extract<SellerState, { draft: unknown }>

/** Whether a transaction or a signature is asked for or on its way. */
export const isBusy = (state: SellerState): boolean =>
  (state.name === 'publishing' && !state.trouble) ||
  (state.name === 'connecting' && state.asked !== undefined) ||
  (state.name === 'orders' && state.acting !== undefined && state.acting.step !== 'done')

/** What somebody decides; what is under way goes on where it is. */
function reduceWishes(state: Open, event: SellerEvent): SellerState | undefined {
  const { draft } = state
  const isUnderWay = state.name === 'publishing' && !state.trouble
  switch (event.type) {
    case 'edit':
      // A draft is kept up to date wherever one is; a field that was mended is looked at again by the next "Next".
      return { ...state, draft: { ...draft, ...event.change } }
    case 'go':
      if (isUnderWay) return state
      // What is registered says what it says for ever: only its price is open.
      if (event.step === 'publish' || (isRegistered(draft) && event.step !== 'price'))
        return { name: 'publish', draft }
      return { name: event.step, draft, flaws: [] }
    case 'flawed':
      return 'flaws' in state ? { ...state, flaws: event.flaws } : state
    case 'home':
      return isUnderWay ? state : { name: 'start', draft }
    case 'connect': {
      const { onward, trouble } = event
      return { name: 'connecting', draft, onward, asked: undefined, slow: false, trouble }
    }
    default:
      return undefined
  }
}

function reduceConnecting(state: In<'connecting'>, event: SellerEvent): SellerState {
  if (event.type === 'asked') return { ...state, asked: event.wallet, slow: false, trouble: undefined }
  if (event.type === 'unasked') return { ...state, asked: undefined, slow: false, trouble: event.trouble }
  if (event.type === 'slow' && state.asked !== undefined) return { ...state, slow: true }
  return state
}

function reducePublishing(state: In<'publishing'>, event: SellerEvent): SellerState {
  switch (event.type) {
    case 'task':
      return { ...state, task: event.task, waits: event.waits, slow: false, trouble: undefined }
    case 'bytes':
      return { ...state, waits: 'work', slow: false, bytes: event.bytes }
    case 'paused':
      return state.task === 'upload' ? { ...state, paused: event.paused } : state
    case 'slow':
      return state.waits === 'wallet' ? { ...state, slow: true } : state
    case 'trouble':
      return { ...state, slow: false, paused: false, trouble: event.trouble }
    case 'stopped':
      return { name: 'publish', draft: state.draft }
    case 'listed':
      return { name: 'listed', draft: state.draft, account: event.account }
    default:
      return state
  }
}

function reduceOrders(state: In<'orders'>, event: SellerEvent): SellerState {
  switch (event.type) {
    case 'book':
      return { ...state, book: event.book }
    case 'acting':
      return { ...state, acting: event.acting, trouble: undefined }
    case 'slow':
      return state.acting?.step === 'wallet' ? { ...state, acting: { ...state.acting, step: 'slow' } } : state
    case 'trouble':
      // Somebody who declines once does not want to be asked at every order.
      return { ...state, acting: undefined, automatic: false, trouble: event.trouble }
    case 'automatic':
      return { ...state, automatic: event.automatic, trouble: undefined }
    default:
      return state
  }
}

function reduceOpen(state: Open, event: SellerEvent): SellerState {
  const { draft } = state
  const wished = reduceWishes(state, event)
  if (wished) return wished
  if (event.type === 'run') {
    const { account, task } = event
    const quiet = { slow: false, bytes: undefined, paused: false, trouble: undefined }
    return { name: 'publishing', draft, account, task, waits: 'work', ...quiet }
  }
  if (event.type === 'orders') {
    const { account } = event
    if (state.name === 'orders' && state.account === account) return state
    const empty = { book: undefined, acting: undefined, automatic: false, trouble: undefined }
    return { name: 'orders', draft, account, ...empty }
  }
  if (state.name === 'connecting') return reduceConnecting(state, event)
  if (state.name === 'publishing') return reducePublishing(state, event)
  if (state.name === 'orders') return reduceOrders(state, event)
  return state
}

/** The screen that follows. Pure: whoever sends an event has asked its services before. */
export function reduce(state: SellerState, event: SellerEvent): SellerState {
  if (event.type === 'reset') return initialState
  if (event.type === 'failed') {
    const { trouble, retryable } = event
    return { name: 'unavailable', trouble, retryable }
  }
  if (event.type === 'loaded') return { name: 'start', draft: event.draft }
  return 'draft' in state ? reduceOpen(state, event) : state
}

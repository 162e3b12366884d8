import type { TaskEvent, TaskState, Waiting } from './states.ts'

/** Where every element starts. */
export const initialState: TaskState = { name: 'loading' }

/** Nothing asked yet, nothing failed. */
export const quiet: Waiting = { step: 'preparing', trouble: undefined, slow: false }

/**
 * The part of the machine that the first item needs. What follows it is in `laterMachine.ts`; states of paid work stay as
 * they are: the whole machine, in `machine.ts`, comes with the code that leads to them.
 */
export function reduceFront(state: TaskState, event: TaskEvent): TaskState {
  if (event.type === 'reset') return initialState
  if (event.type === 'failed')
    return { name: 'unavailable', trouble: event.trouble, retryable: event.retryable }
  switch (state.name) {
    case 'loading': {
      if (event.type !== 'loaded') return state
      const { offer, passed } = event
      return offer.closed ? { name: 'closed', offer, reason: offer.closed } : { name: 'intro', offer, passed }
    }
    case 'intro':
    case 'practiced':
      if (event.type === 'practice' && state.offer.manifest.examples.length > 0)
        return {
          name: 'practice',
          offer: state.offer,
          at: 0,
          chosen: undefined,
          right: 0,
          unshown: 0,
          passed: state.passed,
        }
      if (event.type === 'begin' && (state.passed || !state.offer.manifest.exam))
        return { ...quiet, name: 'connecting', offer: state.offer, wallet: undefined }
      return state
    case 'practice':
      if (event.type === 'home') return { name: 'intro', offer: state.offer, passed: state.passed }
      if (event.type !== 'try' || state.chosen !== undefined) return state
      return {
        ...state,
        chosen: event.label,
        right: state.right + Number(state.offer.manifest.examples[state.at]?.answer === event.label),
      }
    default:
      return state
  }
}

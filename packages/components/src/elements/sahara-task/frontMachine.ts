import type { In, TaskEvent, TaskState, Waiting } from './states.ts'

/** Where every element starts. */
export const initialState: TaskState = { name: 'loading' }

/** Nothing asked yet, nothing failed. */
export const quiet: Waiting = { step: 'preparing', trouble: undefined, slow: false }

function practiceContinued(state: In<'practice'>): TaskState {
  const { offer, right } = state
  const { examples, exam } = offer.manifest
  if (state.at + 1 < examples.length) return { ...state, at: state.at + 1, chosen: undefined }
  // A share of a few examples is compared in whole items, so that 0.8 of 5 asks for 4 and not for 4.000000001.
  const shown = examples.length - state.unshown
  const passed = state.passed || !exam || right >= Math.ceil(exam.pass * shown - 1e-9)
  return { name: 'practiced', offer, right, shown, passed }
}

/**
 * The half of the machine that the first item needs: up to "start paid work". States of paid work stay as they are; the
 * whole machine, in `machine.ts`, comes with the code that leads to them.
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
      // Each event belongs to one half of an example: before the answer, or after it.
      if (event.type === 'continue') return state.chosen === undefined ? state : practiceContinued(state)
      if (state.chosen !== undefined) return state
      if (event.type === 'unshown') return practiceContinued({ ...state, unshown: state.unshown + 1 })
      if (event.type !== 'try') return state
      return {
        ...state,
        chosen: event.label,
        right: state.right + Number(state.offer.manifest.examples[state.at]?.answer === event.label),
      }
    default:
      return state
  }
}

import { reduceFront } from './frontMachine.ts'
import type { In, TaskEvent, TaskState } from './states.ts'

function practiceContinued(state: In<'practice'>): TaskState {
  const { offer, right } = state
  const { examples, exam } = offer.manifest
  if (state.at + 1 < examples.length) return { ...state, at: state.at + 1, chosen: undefined }
  // A share of a few examples is compared in whole items, so that 0.8 of 5 asks for 4 and not for 4.000000001.
  const shown = examples.length - state.unshown
  const passed = state.passed || !exam || right >= Math.ceil(exam.pass * shown - 1e-9)
  return { name: 'practiced', offer, right, shown, passed }
}

/** The machine up to "start paid work": what follows an answer in practice, and all that went before. */
export function reduceLater(state: TaskState, event: TaskEvent): TaskState {
  // Each event belongs to one half of an example: before the answer, or after it.
  if (state.name === 'practice' && event.type === 'continue')
    return state.chosen === undefined ? state : practiceContinued(state)
  if (state.name === 'practice' && event.type === 'unshown')
    return state.chosen === undefined ? practiceContinued({ ...state, unshown: state.unshown + 1 }) : state
  return reduceFront(state, event)
}

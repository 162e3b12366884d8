import type { CampaignEvent, CampaignState, In } from './states.ts'

/** Where every element starts. */
export const initialState: CampaignState = { name: 'loading' }

/** Results that are drawn at first, and with each "Show more". */
export const PAGE = 20

/** A state that has a draft. */
type Open = Extract<CampaignState, { draft: unknown }>

/** Whether a transaction or a signature is asked for or on its way. */
export const isBusy = (state: CampaignState): boolean =>
  (state.name === 'creating' && !state.trouble && state.waits !== 'person') ||
  (state.name === 'connecting' && state.asked !== undefined) ||
  (state.name === 'watch' && state.acting !== undefined && state.acting.step !== 'done')

function reduceWatch(state: In<'watch'>, event: CampaignEvent): CampaignState {
  switch (event.type) {
    case 'book':
      return { ...state, book: event.book }
    case 'filter':
      return { ...state, filter: event.filter, shown: PAGE }
    case 'more':
      return { ...state, shown: state.shown + PAGE }
    case 'acting':
      return { ...state, acting: event.acting, trouble: undefined }
    case 'slow':
      return state.acting?.step === 'wallet' ? { ...state, acting: { ...state.acting, step: 'slow' } } : state
    case 'trouble':
      return { ...state, acting: undefined, trouble: event.trouble }
    case 'connect':
      return connecting(state, event.onward)
    default:
      return state
  }
}

const connecting = (
  before: In<'connecting'>['before'],
  onward: In<'connecting'>['onward'],
): CampaignState => ({
  name: 'connecting',
  before,
  onward,
  asked: undefined,
  slow: false,
  trouble: undefined,
})

function reduceConnecting(state: In<'connecting'>, event: CampaignEvent): CampaignState {
  switch (event.type) {
    case 'asked':
      return { ...state, asked: event.wallet, slow: false, trouble: undefined }
    case 'unasked':
      return { ...state, asked: undefined, slow: false, trouble: event.trouble }
    case 'slow':
      return state.asked === undefined ? state : { ...state, slow: true }
    case 'left':
      return state.before
    case 'book':
      return state.before.name === 'watch'
        ? { ...state, before: { ...state.before, book: event.book } }
        : state
    case 'run':
      return state.before.name === 'review' ? reduceOpen(state.before, event) : state
    default:
      return state
  }
}

function reduceCreating(state: In<'creating'>, event: CampaignEvent): CampaignState {
  switch (event.type) {
    case 'task':
      return { ...state, task: event.task, waits: event.waits, slow: false, trouble: undefined }
    case 'bytes':
      return { ...state, waits: 'work', slow: false, bytes: event.bytes }
    case 'slow':
      return state.waits === 'wallet' ? { ...state, slow: true } : state
    case 'trouble':
      return { ...state, slow: false, trouble: event.trouble }
    case 'stopped':
      // What is on its way to a block can't be called back.
      return state.waits === 'chain' && !state.trouble ? state : { name: 'review', draft: state.draft }
    case 'created':
      return { name: 'created', draft: state.draft, campaign: event.campaign, funding: event.funding }
    default:
      return state
  }
}

function reduceOpen(state: Open, event: CampaignEvent): CampaignState {
  const { draft } = state
  // A draft is kept up to date wherever one is; a field that was mended is looked at again by the next "Next".
  if (event.type === 'edit') return { ...state, draft: { ...draft, ...event.change } }
  if (state.name === 'creating') {
    if (!(event.type === 'run' && state.trouble)) return reduceCreating(state, event)
  }
  switch (event.type) {
    case 'go':
      return event.step === 'review' ? { name: 'review', draft } : { name: event.step, draft, flaws: [] }
    case 'flawed':
      return 'flaws' in state ? { ...state, flaws: event.flaws } : state
    case 'home':
      return { name: 'start', draft }
    case 'connect':
      return state.name === 'review' ? connecting(state, event.onward) : state
    case 'run': {
      const quiet = { slow: false, bytes: undefined, trouble: undefined }
      return { name: 'creating', draft, task: event.task, waits: 'work', ...quiet }
    }
    default:
      return state
  }
}

/** The screen that follows. Pure: whoever sends an event has asked its services before. */
export function reduce(state: CampaignState, event: CampaignEvent): CampaignState {
  if (event.type === 'failed') return { name: 'unavailable', trouble: event.trouble }
  if (event.type === 'loaded') return { name: 'start', draft: event.draft }
  if (state.name === 'connecting') return reduceConnecting(state, event)
  if (state.name === 'watch') return reduceWatch(state, event)
  if (event.type === 'book')
    return {
      name: 'watch',
      book: event.book,
      filter: 'all',
      shown: PAGE,
      acting: undefined,
      trouble: undefined,
    }
  return 'draft' in state ? reduceOpen(state, event) : state
}

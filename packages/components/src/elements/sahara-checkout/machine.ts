import { placed, reduceOrder } from './orderMachine.ts'
import type { AtOrder, CheckoutEvent, CheckoutState, In } from './states.ts'

/** Where every element starts. */
export const initialState: CheckoutState = { name: 'loading' }

/** Whether the screen is one of an order. */
export const isAtOrder = (state: CheckoutState): state is AtOrder => 'order' in state

/** Whether money may be on its way: from here on the chain says what happens, not the page. */
export const isSent = (state: CheckoutState): boolean =>
  isAtOrder(state) || (state.name === 'buying' && (state.step === 'sent' || state.step === 'included'))

/** A state of something that was read. */
type Read = Exclude<CheckoutState, { name: 'loading' | 'unavailable' }>

function reviewed(state: Read, event: CheckoutEvent & { type: 'quoted' }): In<'review'> {
  const { deal, account, before, moved = false, again = false } = event
  const { offer, offerHash } = deal.quote
  const last = state.name === 'connecting' ? state.from : state
  // What was looked at once need not be looked at again.
  const known = 'deal' in last && last.deal.quote.offerHash === offerHash ? last.payload : undefined
  const payload = offer.cipher === 'none' ? 'none' : (known ?? 'checking')
  const { item } = state
  return { name: 'review', item, deal, account, again, payload, before, moved, trouble: undefined }
}

function atReview(state: In<'review'>, event: CheckoutEvent): CheckoutState {
  const { item, deal, account, again, payload } = state
  switch (event.type) {
    case 'payload':
      return { ...state, payload: event.payload, trouble: event.trouble ?? state.trouble }
    case 'trouble':
      return { ...state, trouble: event.trouble }
    case 'pay': {
      if (!account || payload === 'checking' || payload === 'failed') return state
      const start = { step: 'preparing', hash: undefined, slow: false, trouble: undefined } as const
      return { name: 'buying', item, deal, account, again, payload, ...start }
    }
    default:
      return connecting(state, event)
  }
}

/** On the way to a wallet. */
function connecting(from: In<'review' | 'closed'>, event: CheckoutEvent): CheckoutState {
  const { item } = from
  const start = { name: 'connecting', item, from: { ...from, trouble: undefined }, slow: false } as const
  if (event.type === 'choose') return { ...start, wallet: undefined, asking: false }
  return event.type === 'asked' ? { ...start, wallet: event.wallet, asking: true } : from
}

function atConnecting(state: In<'connecting'>, event: CheckoutEvent): CheckoutState {
  switch (event.type) {
    case 'asked':
      return { ...state, wallet: event.wallet, asking: true, slow: false }
    case 'slow':
      return { ...state, slow: state.asking }
    case 'unasked':
      return { ...state.from, trouble: event.trouble }
    default:
      return state
  }
}

function atBuying(state: In<'buying'>, event: CheckoutEvent): CheckoutState {
  switch (event.type) {
    case 'slow':
      return { ...state, slow: true }
    case 'trouble':
      return { ...state, trouble: event.trouble, slow: false }
    case 'unpaid': {
      // Nobody takes back what was sent; the chain says when it came to nothing.
      if (isSent(state) && !event.trouble) return state
      const { item, deal, account, again, payload } = state
      const rest = { before: undefined, moved: false, trouble: event.trouble }
      return { name: 'review', item, deal, account, again, payload, ...rest }
    }
    default:
      return state
  }
}

/** A step of a payment. One that was called off and is confirmed in the wallet after all is followed, too. */
function stepped(state: Read, event: CheckoutEvent & { type: 'step' }): CheckoutState {
  const { step, deal, account } = event
  const isCurrent = state.name === 'buying'
  if (isAtOrder(state) || (!isCurrent && step !== 'sent' && step !== 'included')) return state
  const hash = event.hash ?? (isCurrent ? state.hash : undefined)
  const { again, payload } = isCurrent ? state : ({ again: false, payload: 'right' } as const)
  const now = { step, hash, slow: false, trouble: undefined }
  return { name: 'buying', item: state.item, deal, account, again, payload, ...now }
}

function ordered({ item }: Read, event: CheckoutEvent & { type: 'ordered' }): AtOrder {
  const { order, token, account } = event
  const empty = { progress: undefined, files: undefined, fault: undefined, credit: undefined }
  return placed({ item, account, order, token, ...empty, act: undefined, trouble: undefined })
}

/** What every state with an item understands, whatever it shows. */
function anywhere(state: Read, event: CheckoutEvent): CheckoutState | undefined {
  const { item } = state
  switch (event.type) {
    case 'closed': {
      const { reason, dear } = event
      return isSent(state) ? state : { name: 'closed', item, reason, dear, trouble: undefined }
    }
    case 'begin':
      return { name: 'quoting', item, trouble: undefined }
    case 'home':
      return { name: 'offered', item }
    case 'quoted':
      return reviewed(state, event)
    case 'step':
      return stepped(state, event)
    case 'ordered':
      return ordered(state, event)
    default:
      return undefined
  }
}

/** The element's next state. Pure; an event that means nothing here changes nothing and returns the same object. */
export function reduce(state: CheckoutState, event: CheckoutEvent): CheckoutState {
  if (event.type === 'reset') return initialState
  if (event.type === 'failed')
    return { name: 'unavailable', trouble: event.trouble, retryable: event.retryable }
  if (event.type === 'loaded') return { name: 'offered', item: event.item }
  if (state.name === 'loading' || state.name === 'unavailable') return state
  const common = anywhere(state, event)
  if (common) return common
  if (isAtOrder(state)) return reduceOrder(state, event)
  switch (state.name) {
    case 'quoting':
      return event.type === 'trouble' ? { ...state, trouble: event.trouble } : state
    case 'review':
      return atReview(state, event)
    case 'closed':
      return connecting(state, event)
    case 'connecting':
      return atConnecting(state, event)
    case 'buying':
      return atBuying(state, event)
    default:
      return state
  }
}

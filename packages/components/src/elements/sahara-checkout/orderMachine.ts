import type { AtOrder, CheckoutEvent, OrderFacts, OrderPlace } from './states.ts'

/** Which screen the facts of an order belong to. Nothing is shown as done before the chain calls it final. */
function placeOf({ order, progress, files, fault }: OrderFacts): OrderPlace {
  const { state, final } = order
  if (state === 'Refunded') return final ? 'refunded' : 'refunding'
  if (state === 'Settled' && !final) return 'settling'
  if (state === 'Open' || state === 'None') return 'waiting'
  if (progress) return 'opening'
  if (state === 'Settled') return 'settled'
  if (fault) return 'faulty'
  return files ? 'opened' : 'delivered'
}

/** The facts with the screen that they belong to. */
export const placed = (facts: OrderFacts): AtOrder => ({ ...facts, name: placeOf(facts) })

/** What the chain says now. Once an order is in another state, what was tried or read in the last one is over. */
function told(state: AtOrder, order: AtOrder['order']): AtOrder {
  const isOver = order.state !== state.order.state
  const over = { act: undefined, credit: undefined, trouble: undefined }
  return placed({ ...state, order, ...(isOver && over) })
}

/** The part of the machine that follows an order. */
export function reduceOrder(state: AtOrder, event: CheckoutEvent): AtOrder {
  switch (event.type) {
    case 'order':
      return event.order.orderId === state.order.orderId ? told(state, event.order) : state
    case 'progress':
      return placed({ ...state, progress: event.progress, trouble: undefined })
    case 'opened':
      return placed({
        ...state,
        files: event.files,
        progress: undefined,
        fault: undefined,
        trouble: undefined,
      })
    case 'fault':
      return placed({ ...state, fault: event.fault, progress: undefined, trouble: undefined })
    case 'act':
      if (state.act) return state
      return { ...state, act: { name: event.name, step: 'preparing', slow: false }, trouble: undefined }
    case 'actStep':
      return state.act ? { ...state, act: { ...state.act, step: event.step, slow: false } } : state
    case 'slow':
      return state.act ? { ...state, act: { ...state.act, slow: true } } : state
    case 'acted':
      return { ...state, act: undefined }
    case 'credit':
      return { ...state, credit: event.amount }
    case 'trouble':
      return placed({ ...state, act: undefined, progress: undefined, trouble: event.trouble })
    default:
      return state
  }
}

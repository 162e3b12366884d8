import { nothing, type TemplateResult } from '../../../internal/template.ts'
import type { AtOrder, CheckoutState } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'
import { buying, connecting, quoting } from './buying.ts'
import { orderView, titleOf } from './order.ts'
import { review } from './review.ts'

/** What an order's screen says in one line. */
export const headlineOf = (work: CheckoutWork, state: AtOrder): string => titleOf(work, state)

/** The screens from the review on. */
export function renderPurchase(work: CheckoutWork, state: CheckoutState): TemplateResult | typeof nothing {
  switch (state.name) {
    case 'loading':
    case 'unavailable':
    case 'closed':
    case 'offered':
      return nothing
    case 'quoting':
      return quoting(work, state)
    case 'review':
      return review(work, state)
    case 'connecting':
      return connecting(work, state)
    case 'buying':
      return buying(work, state)
    default:
      return orderView(work, state)
  }
}

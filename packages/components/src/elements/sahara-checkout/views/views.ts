import { nothing, type TemplateResult } from '../../../internal/template.ts'
import { isAtOrder } from '../machine.ts'
import type { CheckoutState } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'
import { buying, connecting, quoting } from './buying.ts'
import { review } from './review.ts'

/** The screens from the review on. */
export function renderPurchase(work: CheckoutWork, state: CheckoutState): TemplateResult | typeof nothing {
  // An order is shown by who follows it.
  if (isAtOrder(state)) return work.desk?.render(state) ?? nothing
  switch (state.name) {
    case 'quoting':
      return quoting(work, state)
    case 'review':
      return review(work, state)
    case 'connecting':
      return connecting(work, state)
    case 'buying':
      return buying(work, state)
    default:
      return nothing
  }
}

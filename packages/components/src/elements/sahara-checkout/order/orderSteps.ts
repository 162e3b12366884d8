import type { TemplateResult } from '../../../internal/template.ts'
import type { AtOrder } from '../states.ts'
import { ofLicense, ofPayload, steps } from '../views/steps.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'

/** How far an order is. */
export function orderSteps(work: CheckoutWork, { files, order }: AtOrder): TemplateResult {
  const { final, state } = order
  if (order.order.offer.cipher === 'none')
    return steps(work, ofLicense(work), state === 'None' ? 1 : final ? 3 : 2)
  if (state === 'Settled') return steps(work, ofPayload(work), final ? 4 : 3)
  if (state === 'Delivered') return steps(work, ofPayload(work), files ? 3 : 2)
  return steps(work, ofPayload(work), final && state === 'Open' ? 1 : 0)
}

import type { PurchaseStep, Quote, WriteStatus } from '@saharakit/sdk'
import type { BuyProgress } from '../checkoutServices.ts'

/** Steps that only allow the payment: their transactions are none. */
const isAllowing = (step: PurchaseStep | undefined): boolean => step === 'approve' || step === 'reset'

/** The SDK's two voices, what the wallet is asked for and where a transaction is, as one. */
export function toldSteps(
  { buyer }: Quote,
  tell: BuyProgress,
): Readonly<{ onStep: (step: PurchaseStep) => void; onStatus: (status: WriteStatus) => void }> {
  let last: PurchaseStep | undefined
  // A batch has a name of its own, and no transaction that could be shown yet.
  const isBatch = buyer?.ways[0] === 'batch'
  return {
    onStep(step) {
      last = step
      tell(step)
    },
    onStatus(status) {
      if (status.status === 'asking') return
      if (isAllowing(last)) return tell('allowing')
      const { hash } = status
      if (status.status === 'included') tell('included', hash)
      else tell('sent', isBatch ? undefined : hash)
    },
  }
}

import type { PaymentWay, Quote } from '@saharakit/sdk'

/** How often a wallet asks for each way to pay: signatures count as well as transactions. */
const asks: Readonly<Record<PaymentWay, number>> = {
  native: 1,
  batch: 1,
  authorization: 2,
  permit: 2,
  approve: 2,
}

/** How often the wallet will ask for the payment, in the first way that it can go. */
export function asksOf({ offer, buyer }: Quote): number {
  const [way = 'native'] = buyer?.ways ?? []
  const isAllowed = way === 'approve' && (buyer?.allowance ?? 0n) >= offer.price
  return isAllowed ? 1 : asks[way]
}

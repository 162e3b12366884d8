import type { Address, Hex } from '../../types/ids.ts'
import type { Quote } from '../../types/offer.ts'
import { approvalsFor, readAllowance } from '../../wallet/approvals.ts'
import { marketPlace } from '../typedOffer.ts'
import type { Buying, PurchaseStep } from './Buying.ts'

/** One step on the way to an allowance of exactly the price. */
export type AllowanceCall = Readonly<{
  step: Extract<PurchaseStep, 'reset' | 'approve'>
  to: Address
  data: Hex
  /** The allowance afterward. */
  amount: bigint
}>

/** What has to be allowed before the market can take the price; nothing where it can already. */
export async function allowanceCalls(buying: Buying, now: Quote): Promise<readonly AllowanceCall[]> {
  const { client, account: owner, options } = buying
  const { price: amount, token } = now.offer
  const place = { token, owner, spender: marketPlace(client).market, signal: options.signal }
  const allowance = now.buyer?.allowance ?? 0n
  const approvals = await approvalsFor(client, { ...place, allowance, amount })
  return approvals.map((each) => ({ step: each.amount ? 'approve' : 'reset', to: token, ...each }))
}

/** What the market may take from the account at the moment. */
export function allowedNow({ client, account, quote }: Buying, signal: AbortSignal): Promise<bigint> {
  const { market: spender } = marketPlace(client)
  return readAllowance(client, { token: quote.offer.token, owner: account, spender, signal })
}

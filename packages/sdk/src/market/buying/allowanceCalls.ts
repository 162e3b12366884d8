import { isSaharaError } from '../../errors/isSaharaError.ts'
import { encodeWords } from '../../lens/encodeWords.ts'
import { call } from '../../rpc/call.ts'
import type { Address, Hex } from '../../types/ids.ts'
import type { Quote } from '../../types/offer.ts'
import { marketPlace } from '../typedOffer.ts'
import type { Buying, PurchaseStep } from './Buying.ts'
import { approveCall } from './calls.ts'

/** One step on the way to an allowance of exactly the price. */
export type AllowanceCall = Readonly<{
  step: Extract<PurchaseStep, 'reset' | 'approve'>
  to: Address
  data: Hex
  /** The allowance afterward. */
  amount: bigint
}>

/** Selector of ERC-20. */
const allowanceSelector = '0xdd62ed3e'

/**
 * What has to be allowed before the market can take the price: exactly that, or nothing where it can already. Some tokens
 * (USDT is one) change an allowance only from or to nothing, so what an earlier payment left is taken back first.
 */
export async function allowanceCalls(buying: Buying, now: Quote): Promise<readonly AllowanceCall[]> {
  const { price, token: to } = now.offer
  const allowance = now.buyer?.allowance ?? 0n
  if (allowance >= price) return []
  const { market } = marketPlace(buying.client)
  const data = approveCall(market, price)
  const approve = { step: 'approve', to, data, amount: price } as const
  if (allowance === 0n || (await isTaken(buying, to, data))) return [approve]
  return [{ step: 'reset', to, data: approveCall(market, 0n), amount: 0n }, approve]
}

/** What the market may take from the account at the moment. */
export async function readAllowance(
  { client, account, quote }: Buying,
  signal: AbortSignal,
): Promise<bigint> {
  const { market } = marketPlace(client)
  const data = encodeWords(allowanceSelector, BigInt(account), BigInt(market))
  return BigInt(await call(client, { to: quote.offer.token, data, signal }))
}

async function isTaken({ client, account, options }: Buying, to: Address, data: Hex): Promise<boolean> {
  try {
    await call(client, { to, data, from: account, signal: options.signal })
    return true
  } catch (error) {
    if (isSaharaError(error) || options.signal?.aborted) throw error
    return false
  }
}

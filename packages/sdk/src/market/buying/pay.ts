import { zeroAddress } from 'viem'
import { createError } from '../../errors/SaharaError.ts'
import { hex } from '../../indexer/readLogs.ts'
import type { PaymentWay, Quote } from '../../types/offer.ts'
import { walletRefused } from '../../wallet/errors.ts'
import { simulateCalls } from '../../wallet/simulateCalls.ts'
import type { Reached } from '../../wallet/untilReached.ts'
import { marketPlace } from '../typedOffer.ts'
import { allowanceCalls } from './allowanceCalls.ts'
import type { Buying, Purchase } from './Buying.ts'
import { buyCall } from './calls.ts'
import { payByAllowance } from './payByAllowance.ts'
import { payByBatch } from './payByBatch.ts'
import { payBySignature } from './payBySignature.ts'

/**
 * Pays for a purchase in the best way that account, wallet and token have. A way that turns out not to be there after all,
 * before anything was paid, gives way to the next.
 *
 * @param now What was read last.
 */
export async function pay(buying: Buying, purchase: Purchase, now: Quote): Promise<Reached> {
  await rehearse(buying, purchase, now)
  for (const way of waysOf(buying, now)) {
    const reached = await payBy(way, buying, purchase, now)
    if (reached) return reached
  }
  throw walletRefused(new Error('The wallet can pay in none of the ways that were tried.'))
}

function payBy(
  way: PaymentWay,
  buying: Buying,
  purchase: Purchase,
  now: Quote,
): Promise<Reached | undefined> {
  if (way === 'batch') return payByBatch(buying, purchase, now)
  if (way === 'authorization' || way === 'permit') return payBySignature(buying, purchase, way)
  return payByAllowance(buying, purchase, now)
}

function waysOf({ way }: Buying, { buyer }: Quote): readonly PaymentWay[] {
  const ways = buyer?.ways ?? []
  if (!way || ways.includes(way)) return way ? [way] : ways
  throw createError('ConfigError', {
    shortMessage: 'This can’t be paid in the way that the page has chosen. Please tell its owner.',
    metaMessages: [`way is ${way}; account, wallet and token have ${ways.join(', ')}.`],
    attribute: 'way',
  })
}

/**
 * Runs all of it without sending it: what a token does with a payment is known before anybody allows or signs anything. The
 * native coin needs no such rehearsal, since its one call is simulated as it is.
 */
async function rehearse(buying: Buying, purchase: Purchase, now: Quote): Promise<void> {
  const { client, quote, account: from, options } = buying
  if (now.offer.token === zeroAddress) return
  const buy = { to: marketPlace(client).market, data: buyCall(purchase, quote.signature) }
  const calls = [...(await allowanceCalls(buying, now)), buy]
  await simulateCalls(client, { from, calls, block: hex(now.block.number), signal: options.signal })
}

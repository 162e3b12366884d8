import { createError } from '../../errors/SaharaError.ts'
import type { PaymentWay, Quote } from '../../types/offer.ts'
import { walletRefused } from '../../wallet/errors.ts'
import type { Reached } from '../../wallet/untilReached.ts'
import type { Buying, Purchase } from './Buying.ts'
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

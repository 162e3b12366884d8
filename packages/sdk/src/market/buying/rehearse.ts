import { zeroAddress } from 'viem'
import { hex } from '../../indexer/readLogs.ts'
import type { Quote } from '../../types/offer.ts'
import { simulateCalls } from '../../wallet/simulateCalls.ts'
import { marketPlace } from '../typedOffer.ts'
import { allowanceCalls } from './allowanceCalls.ts'
import type { Buying } from './Buying.ts'
import { buyCall } from './calls.ts'
import { orderOf, PURCHASE_WINDOW } from './makePurchase.ts'

/** x of the curve's generator, whose y is even: a key that is one, and nobody's. */
const anyKey = {
  keyX: '0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798',
  keyParity: 0,
} as const

/**
 * Runs all of a purchase without sending it, with a key that is nobody's: what a token does with a payment is known before
 * anybody allows or signs anything. The native coin needs no rehearsal, since its one call is simulated as it is.
 *
 * @throws ContractRevertError
 */
export async function rehearse(buying: Buying, now: Quote): Promise<void> {
  const { client, quote, account: from, options } = buying
  if (now.offer.token === zeroAddress) return
  const order = orderOf(buying, anyKey)
  const deadline = BigInt(now.block.timestamp + PURCHASE_WINDOW)
  const buy = { to: marketPlace(client).market, data: buyCall({ order, deadline }, quote.signature) }
  const calls = [...(await allowanceCalls(buying, now)), buy]
  await simulateCalls(client, { from, calls, block: hex(now.block.number), signal: options.signal })
}

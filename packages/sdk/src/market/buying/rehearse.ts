import { zeroAddress } from 'viem'
import { hex } from '../../indexer/readLogs.ts'
import { pointOf, randomScalar } from '../../seal/points.ts'
import type { Quote } from '../../types/offer.ts'
import { simulateCalls } from '../../wallet/simulateCalls.ts'
import { marketPlace } from '../typedOffer.ts'
import { allowanceCalls } from './allowanceCalls.ts'
import type { Buying } from './Buying.ts'
import { buyCall } from './calls.ts'
import { orderOf, PURCHASE_WINDOW } from './makePurchase.ts'

/**
 * Runs all of a purchase without sending it, with a key that is thrown away: what a token does with a payment is known before
 * anybody allows or signs anything. The native coin needs no rehearsal, since its one call is simulated as it is.
 *
 * @throws ContractRevertError
 */
export async function rehearse(buying: Buying, now: Quote): Promise<void> {
  const { client, quote, account: from, options } = buying
  if (now.offer.token === zeroAddress) return
  const { x, parity } = pointOf(randomScalar())
  const order = orderOf(buying, { keyX: x, keyParity: now.offer.cipher === 'none' ? 0 : parity })
  const deadline = BigInt(now.block.timestamp + PURCHASE_WINDOW)
  const buy = { to: marketPlace(client).market, data: buyCall({ order, deadline }, quote.signature) }
  const calls = [...(await allowanceCalls(buying, now)), buy]
  await simulateCalls(client, { from, calls, block: hex(now.block.number), signal: options.signal })
}

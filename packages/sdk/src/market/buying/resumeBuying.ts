import { decodeFunctionData } from 'viem'
import { buyAbi, buyWithAuthorizationAbi, buyWithPermitAbi } from '../../abis/market.generated.ts'
import { isSaharaError } from '../../errors/isSaharaError.ts'
import type { OrderStruct } from '../../order/orderStruct.ts'
import { purchaseRecord } from '../../storage/purchaseRecord.ts'
import type { OutboxRecord } from '../../storage/records.ts'
import type { Hex } from '../../types/ids.ts'
import { readBatch } from '../../wallet/readBatch.ts'
import { untilReached } from '../../wallet/untilReached.ts'
import type { KnownTransaction } from '../../wallet/waitForReceipt.ts'
import { fromContractOffer } from '../contractOffer.ts'
import { idOfOrder } from '../orderIdOf.ts'
import { marketPlace } from '../typedOffer.ts'
import type { Buying } from './Buying.ts'
import { isOpened } from './sendPurchase.ts'

/**
 * Waits for what an earlier visit sent and the network, or the wallet, still holds: a page that was closed between question
 * and answer pays nothing twice. What came of it is looked up on chain afterward.
 *
 * @throws TransactionPendingError, what a read throws, or the signal's reason
 */
export async function resumeBuying(buying: Buying): Promise<void> {
  const { client, quote, account, provider, options } = buying
  const { signal, onStatus } = options
  const { id } = purchaseRecord(client, { offerHash: quote.offerHash, account })
  const record = await client.store.get('outbox', id)
  if (!record) return
  const { hash, callId, sender, updatedAt } = record
  if (!hash && !(callId && (await readBatch(provider, callId, { signal })) === 'pending')) return
  const orderId = orderIn(buying, record)
  const reached = async (stop: AbortSignal) => orderId !== undefined && isOpened(buying, orderId, stop)
  const place = { hash, callId, provider, sender, known: knownOf(record), seenAt: updatedAt }
  onStatus?.({ status: 'sent', hash: hash ?? (callId as Hex) })
  try {
    await untilReached(client, { ...place, reached, signal })
  } catch (error) {
    if (!isOver(error)) throw error
  }
}

/** The order that a noted call is for; undefined for one that only allows something. */
function orderIn({ client }: Buying, { to, calldata }: OutboxRecord): Hex | undefined {
  const place = marketPlace(client)
  if (BigInt(to) !== BigInt(place.market)) return undefined
  const abi = [buyAbi, buyWithPermitAbi, buyWithAuthorizationAbi]
  const [struct] = decodeFunctionData({ abi, data: calldata }).args
  const { offer, ...order } = struct as OrderStruct
  return idOfOrder(place, { ...order, offer: fromContractOffer(offer) })
}

/** What tells which transaction took the place of the noted one. */
function knownOf(record: OutboxRecord): KnownTransaction | undefined {
  const { hash, nonce, sender: from, to, calldata: input, value = '0x0' } = record
  return hash && nonce !== undefined
    ? { hash, from, nonce: `0x${nonce.toString(16)}`, to, input, value }
    : undefined
}

/** Whether nothing can come of it any more. */
function isOver(error: unknown): boolean {
  return (['TransactionDroppedError', 'TransactionReplacedError', 'ContractRevertError'] as const).some(
    (name) => isSaharaError(error, name),
  )
}

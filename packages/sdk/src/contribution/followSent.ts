import { isSaharaError } from '../errors/isSaharaError.ts'
import { request } from '../rpc/request.ts'
import type { OutboxRecord } from '../storage/records.ts'
import type { SaharaClient } from '../types/client.ts'
import type { WriteOptions } from '../types/options.ts'
import {
  type KnownTransaction,
  type RpcReceipt,
  type RpcTransaction,
  waitForReceipt,
} from '../wallet/waitForReceipt.ts'

/**
 * The receipt of a transaction that an earlier visit sent. While nodes hold it, or may not have heard of it yet, it is
 * waited for; where its wallet sent the same call with a higher fee, that is followed. Undefined where nothing came of it:
 * it was never sent, is lost, canceled, replaced by another call, or refused.
 *
 * @throws TransactionPendingError, what a read throws, or the signal's reason
 */
export async function followSent(
  client: SaharaClient,
  record: OutboxRecord | undefined,
  { signal, onStatus }: WriteOptions,
): Promise<RpcReceipt | undefined> {
  if (!record?.hash) return undefined
  const { hash, sender, nonce, to, calldata, value = '0x0', updatedAt } = record
  const held = await request<RpcTransaction | null>(client, 'eth_getTransactionByHash', [hash], signal)
  if (held) onStatus?.({ status: 'sent', hash })
  const known: KnownTransaction | undefined =
    nonce === undefined
      ? undefined
      : {
          hash,
          from: sender,
          nonce: `0x${nonce.toString(16)}`,
          to,
          input: calldata,
          value,
        }
  const keep = (repriced: OutboxRecord) => client.store.put('outbox', { ...repriced, updatedAt: Date.now() })
  try {
    const receipt = await waitForReceipt(client, {
      hash,
      sender,
      signal,
      known: held ?? known,
      seenAt: held ? Date.now() : updatedAt,
      onRepriced(other) {
        onStatus?.({ status: 'sent', hash: other })
        void keep({ ...record, hash: other })
      },
    })
    const { transactionHash, blockNumber } = receipt
    onStatus?.({ status: 'included', hash: transactionHash, block: BigInt(blockNumber) })
    return receipt
  } catch (error) {
    if (isOver(error)) return undefined
    throw error
  }
}

/** Whether nothing can come of the transaction any more. */
function isOver(error: unknown): boolean {
  return (['TransactionDroppedError', 'TransactionReplacedError', 'ContractRevertError'] as const).some(
    (name) => isSaharaError(error, name),
  )
}

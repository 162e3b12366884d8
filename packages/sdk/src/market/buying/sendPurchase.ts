import { readOrderStates } from '../../order/readOrderStates.ts'
import { purchaseRecord } from '../../storage/purchaseRecord.ts'
import type { OutboxRecord } from '../../storage/records.ts'
import type { Address, Hex } from '../../types/ids.ts'
import type { WriteOptions } from '../../types/options.ts'
import { sendTransaction } from '../../wallet/sendTransaction.ts'
import { type Reached, untilReached } from '../../wallet/untilReached.ts'
import { nonceOf, sameAddress } from '../../wallet/waitForReceipt.ts'
import { quoteChanged } from '../offerErrors.ts'
import type { Buying, PurchaseStep } from './Buying.ts'
import { requote } from './requote.ts'

/** One call of a purchase. */
export type SendPurchaseParameters = Readonly<{
  step: PurchaseStep
  to: Address
  data: Hex
  value?: bigint | undefined
  /** Whether the chain has what the call is sent for. */
  reached: (signal: AbortSignal) => Promise<boolean>
}>

/** Notes what is on its way, strictly before the wallet is asked and again with what it answered. */
export type Noting = (change: Partial<OutboxRecord>) => Promise<void>

/** Writes the outbox record of a purchase. */
export function noting({ client, quote, account }: Buying): Noting {
  const record = purchaseRecord(client, { offerHash: quote.offerHash, account })
  let entry: Partial<OutboxRecord> = { ...record, sender: account }
  return async (change) => {
    entry = { ...entry, ...change, updatedAt: Date.now() }
    await client.store.put('outbox', entry as OutboxRecord)
  }
}

/** Whether the market has the order. */
export async function isOpened({ client }: Buying, orderId: Hex, signal: AbortSignal): Promise<boolean> {
  const [order] = await readOrderStates(client, { orderIds: [orderId], signal })
  return order !== undefined && order.state !== 'None'
}

/** Reads everything once more right before the wallet is asked, and makes sure that it still has the same account. */
export async function confirmBuying(buying: Buying, account: Address): Promise<void> {
  if (!sameAddress(account, buying.account)) throw quoteChanged('buyer', buying.account, account)
  await requote(buying)
}

/**
 * Sends one call of a purchase and waits until it is in a block, or the chain has what it was sent for: wallets of smart
 * accounts answer with what is no transaction's hash.
 */
export async function sendPurchase(buying: Buying, call: SendPurchaseParameters): Promise<Reached> {
  const { client, provider, onStep, options } = buying
  const { step, to, data, value = 0n, reached } = call
  const { signal, onStatus } = options
  const note = noting(buying)
  const sent = await sendTransaction(client, {
    to,
    data,
    value,
    signal,
    async onAsk(account) {
      await confirmBuying(buying, account)
      await note({ to, calldata: data, value: `0x${value.toString(16)}`, status: 'asked' })
      onStep(step)
      onStatus?.({ status: 'asking' })
    },
  })
  const answered = isHash(sent.hash) ? { hash: sent.hash } : { callId: String(sent.hash) }
  onStatus?.({ status: 'sent', hash: sent.hash })
  await note({ ...answered, status: 'sent' })
  const nonce = answered.hash && (await nonceOf(client, answered.hash, signal))
  if (nonce !== undefined) await note({ nonce })
  const done = await untilReached(client, {
    ...answered,
    provider,
    sender: sent.account,
    reached,
    signal,
    onRepriced(hash) {
      onStatus?.({ status: 'sent', hash })
      void note({ hash })
    },
  })
  tellIncluded(options, done)
  return done
}

/** Tells where a call is, once its receipt is there. */
function tellIncluded({ onStatus }: WriteOptions, { receipt }: Reached): void {
  if (receipt)
    onStatus?.({ status: 'included', hash: receipt.transactionHash, block: BigInt(receipt.blockNumber) })
}

/** Whether it is the hash of something, a transaction or a user operation. */
export function isHash(answer: unknown): answer is Hex {
  return typeof answer === 'string' && /^0x[\da-f]{64}$/i.test(answer)
}

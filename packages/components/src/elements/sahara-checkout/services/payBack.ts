import type { OrderStatus } from '@saharakit/sdk'
import {
  disputeChunk,
  disputeKey,
  isSaharaError,
  refundOrder,
  type SaharaClient,
  type WriteOptions,
} from '@saharakit/sdk'
import type { DeliveryFault } from '../states.ts'

/** Errors of the market itself: without taking the money in the same transaction they would be the same. */
const isRefusal = (error: unknown): boolean =>
  isSaharaError(error, 'ContractRevertError') &&
  /^(WrongOrderState|TooEarly|DisputeTooLate|FalseDelivery|WrongScalar|KeyIsRight|ChunksNotProvable|FalseProof|ChunkIsRight|NotBuyer)$/.test(
    error.errorName,
  )

/** Milliseconds that the network's clock, which is that of its last block, may be behind the page's. */
const patience = 30_000
/** Milliseconds between two tries. */
const pauseMs = 1_000

/** Asks again while the seller's time is over by the page's clock alone: the wallet is not asked before it is by the network's. */
async function askOnceDue(ask: () => Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  const end = performance.now() + patience
  for (;;)
    try {
      await ask()
      return
    } catch (error) {
      const isEarly = isSaharaError(error, 'ContractRevertError') && error.errorName === 'TooEarly'
      if (!isEarly || signal?.aborted || performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
      signal?.throwIfAborted()
    }
}

/**
 * Has an order paid back, and the money sent to the buyer in the same transaction. Where the token can't be sent to the buyer
 * it becomes credit, which is theirs to take later.
 *
 * @param fault What is shown to the contract; undefined where no key came in time.
 * @throws what {@link refundOrder}, {@link disputeKey} and {@link disputeChunk} throw
 */
export async function payBack(
  client: SaharaClient,
  { orderId }: OrderStatus,
  fault: DeliveryFault | undefined,
  options: WriteOptions,
): Promise<void> {
  const ask = (withdraw: boolean) => {
    const parameters = { orderId, withdraw, ...options }
    if (fault?.kind === 'key') return disputeKey(client, parameters)
    if (fault?.kind === 'leaf' && fault.proof)
      return disputeChunk(client, { ...parameters, proof: fault.proof })
    return refundOrder(client, parameters)
  }
  try {
    await askOnceDue(() => ask(true), options.signal)
  } catch (error) {
    if (!isSaharaError(error, 'ContractRevertError') || isRefusal(error)) throw error
    await ask(false)
  }
}

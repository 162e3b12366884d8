import { encodeFunctionData, keccak256 } from 'viem'
import { deliverAbi } from '../abis/market.generated.ts'
import type { SaharaError } from '../errors/SaharaError.ts'
import { accountSeed } from '../market/accountSeed.ts'
import { sealKey } from '../market/sealKey.ts'
import { payloadKeys, sellerScalar } from '../market/secrets.ts'
import { fetchIndex } from '../payload/fetchIndex.ts'
import { pointOf, randomScalar } from '../seal/points.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import type { WriteOptions } from '../types/options.ts'
import type { OrderStatus } from '../types/order.ts'
import { notYourKey } from './errors.ts'
import { toStruct } from './orderStruct.ts'
import { sendCalls } from './sendCalls.ts'

/** What of an order a delivery needs. */
export type Deliverable = Pick<OrderStatus, 'orderId' | 'order'>

/** How keys are delivered. */
export type DeliverOptions = WriteOptions &
  Readonly<{
    /**
     * The payload's key, for a deliverer who is not the seller. Default: derived from the signature of the client's wallet
     * and the payload's index. Either way it is compared with the offer's `keyCommit` before anything is sent.
     */
    keyOf?: ((offer: Offer) => Hex | Promise<Hex>) | undefined
  }>

/** An order whose key could not be delivered, and why. */
export type FailedDelivery = Readonly<{ orderId: Hex; error: SaharaError }>

/** What became of some deliveries. */
export type Delivered = Readonly<{
  /** Orders whose keys are delivered now, in a block. */
  delivered: readonly Hex[]
  failed: readonly FailedDelivery[]
  /** Undefined where nothing was sent. */
  hash: Hex | undefined
}>

/** Keys in one transaction: 43,000 gas each, and careful nodes allow a call 4 million. */
export const DELIVERIES_A_TRANSACTION = 64

/**
 * Delivers the keys of orders in one transaction. An order whose key can't be had, or is not the promised one, is left out:
 * what is posted for it would cost the seller the sale.
 *
 * @param orders at most {@link DELIVERIES_A_TRANSACTION}
 * @throws what a transaction may throw
 */
export async function deliverOrders(
  client: SaharaClient,
  orders: readonly Deliverable[],
  { keyOf, ...options }: DeliverOptions,
): Promise<Delivered> {
  const { signal } = options
  const seed = keyOf ? undefined : await accountSeed(client, { signal })
  const keyFor = rememberKeys(keyOf ?? ((offer) => deriveKey(client, seed ?? '0x', offer, signal)))
  const calls: Hex[] = []
  const delivered: Hex[] = []
  const failed: FailedDelivery[] = []
  for (const { orderId, order } of orders) {
    try {
      const key = await keyFor(order.offer)
      if (keccak256(key) !== order.offer.keyCommit) throw notYourKey(orderId)
      // Whoever delivers for somebody else needs no scalar that can be found again.
      const scalar = seed ? sellerScalar(seed, orderId) : randomScalar()
      calls.push(encodeDelivery({ orderId, order }, key, scalar))
      delivered.push(orderId)
    } catch (error) {
      signal?.throwIfAborted()
      failed.push({ orderId, error: error as SaharaError })
    }
  }
  if (!calls.length) return { delivered, failed, hash: undefined }
  const { hash } = await sendCalls(client, calls, options)
  return { delivered, failed, hash }
}

/** Many orders are of one offer, whose key is looked for once. */
function rememberKeys(keyOf: (offer: Offer) => Hex | Promise<Hex>): (offer: Offer) => Promise<Hex> {
  const keys = new Map<Hex, Promise<Hex>>()
  return (offer) => {
    const known = keys.get(offer.keyCommit) ?? Promise.resolve(keyOf(offer))
    keys.set(offer.keyCommit, known)
    return known
  }
}

async function deriveKey(
  client: SaharaClient,
  seed: Hex,
  offer: Offer,
  signal: AbortSignal | undefined,
): Promise<Hex> {
  const { nonce } = await fetchIndex(client, offer, { signal })
  return payloadKeys(seed, nonce).key
}

function encodeDelivery({ orderId, order }: Deliverable, key: Hex, scalar: Hex): Hex {
  const { x, parity } = pointOf(scalar)
  const { keyX, keyParity } = order
  const delivery = {
    keyX: x,
    keyParity: parity,
    sealedKey: sealKey(key, { scalar, keyX, keyParity, orderId }),
  }
  return encodeFunctionData({ abi: [deliverAbi], args: [toStruct(order), delivery] })
}

import type { SaharaError } from '../errors/SaharaError.ts'
import { chainTime } from '../order/chainTime.ts'
import { CLAIMS_A_TRANSACTION, claimOrders } from '../order/claimOrders.ts'
import { DELIVERIES_A_TRANSACTION, type DeliverOptions, deliverOrders } from '../order/deliverOrders.ts'
import { findSales, isDue, isWaiting, type Sale } from '../order/findSales.ts'
import type { SettledOrder } from '../order/settled.ts'
import { pause } from '../pause.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { pollingInterval } from '../wallet/waitForReceipt.ts'
import type { ClaimOrderErrorType } from './claimOrder.ts'
import type { DeliverKeyErrorType } from './deliverKey.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link keepDelivering}. */
export type KeepDeliveringParameters = Pick<DeliverOptions, 'keyOf' | 'onStatus' | 'signal'> &
  Readonly<{
    /** Whose orders, where a deliverer keeps at it. Default: the account of the client's wallet. */
    seller?: Address | undefined
    /** Whether orders that nobody disputed in time are settled, too. Default true. */
    claim?: boolean | undefined
    onDelivered?: ((delivered: Readonly<{ orderIds: readonly Hex[]; hash: Hex }>) => void) | undefined
    onClaimed?: ((claimed: Readonly<{ settled: readonly SettledOrder[]; hash: Hex }>) => void) | undefined
    /** Something failed and is tried again: an order with a key that can't be had is told with its number. */
    onError?: ((error: KeepDeliveringErrorType, orderId?: Hex) => void) | undefined
  }>
/** Stops. A transaction that is on its way is not waited for any more. */
export type KeepDeliveringReturnType = () => void
/** What {@link keepDelivering} hands to `onError`. */
export type KeepDeliveringErrorType = DeliverKeyErrorType | ClaimOrderErrorType

/** Milliseconds for which an order rests after something failed with it. */
const REST = 30_000

/**
 * Delivers the key of every order as it comes in, and settles what nobody disputed in time, until it is stopped: while a
 * page is open, or in a program that runs anywhere. Orders that the person declined in the wallet are not asked for again.
 *
 * @example
 * const stop = keepDelivering(client, { onDelivered: ({ orderIds }) => console.log(orderIds) })
 */
export function keepDelivering(
  client: SaharaClient,
  parameters: KeepDeliveringParameters = {},
): KeepDeliveringReturnType {
  const { claim = true, keyOf, onStatus, onDelivered, onClaimed, onError, signal } = parameters
  const stop = new AbortController()
  const until = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const options = { signal: until, onStatus }
  const ended = new Set<Hex>()
  const restUntil = new Map<Hex, number>()
  const isReady = ({ orderId }: Sale) => (restUntil.get(orderId) ?? 0) <= Date.now()

  function fail(error: unknown, orderIds: readonly Hex[], orderId?: Hex): void {
    if (until.aborted) return
    const { name } = error as SaharaError
    // What was declined, or does not belong to this wallet, is the same a moment later.
    const forGood = name === 'WalletRejectedError' || name === 'KeyMismatchError'
    for (const each of orderIds) restUntil.set(each, forGood ? Number.POSITIVE_INFINITY : Date.now() + REST)
    onError?.(error as KeepDeliveringErrorType, orderId)
  }

  async function attempt(sales: readonly Sale[], work: () => Promise<void>): Promise<void> {
    const ids = sales.map(({ orderId }) => orderId)
    if (ids.length) await work().catch((error: unknown) => fail(error, ids))
  }

  async function look(): Promise<void> {
    const seller = parameters.seller ?? (await getAccount(client, { signal: until }))
    const [sales, now] = await Promise.all([
      findSales(client, { seller, without: ended, signal: until }),
      chainTime(client, until),
    ])
    for (const { orderId, state } of sales)
      if (state === 'Settled' || state === 'Refunded') ended.add(orderId)
    const ready = sales.filter(isReady)
    const waiting = ready.filter((sale) => isWaiting(sale, now)).slice(0, DELIVERIES_A_TRANSACTION)
    await attempt(waiting, async () => {
      const { delivered, failed, hash } = await deliverOrders(client, waiting, { ...options, keyOf })
      for (const { orderId, error } of failed) fail(error, [orderId], orderId)
      if (hash) onDelivered?.({ orderIds: delivered, hash })
    })
    const due = claim ? ready.filter((sale) => isDue(sale, now)).slice(0, CLAIMS_A_TRANSACTION) : []
    await attempt(due, async () => onClaimed?.(await claimOrders(client, due, options)))
  }

  const watch = async () => {
    while (!until.aborted) {
      await look().catch((error: unknown) => fail(error, []))
      // Once a block: nothing changes in between.
      await pause(4 * pollingInterval(client), until)
    }
  }
  watch().catch(() => {}) // Only the pause rejects, and only because of the stop.
  return () => stop.abort()
}

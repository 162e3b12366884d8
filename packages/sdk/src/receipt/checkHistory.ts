import { canonicalize } from '../content/canonicalize.ts'
import { isSaharaError } from '../errors/isSaharaError.ts'
import { readOrder } from '../order/readOrder.ts'
import type { SaharaClient } from '../types/client.ts'
import type { OrderStatus, Receipt, ReceiptCheck } from '../types/order.ts'
import { checkOf } from './checks.ts'
import { toOrderJson } from './orderJson.ts'
import { historyOf, timeOf } from './readHistory.ts'

/** What the chain's logs say of a receipt: whether it was paid, delivered, and the license given. */
export async function checkHistory(
  client: SaharaClient,
  receipt: Receipt,
  signal: AbortSignal | undefined,
): Promise<readonly ReceiptCheck[]> {
  const { orderId, events } = receipt
  const places = events.map(({ block }) => BigInt(block))
  const status = await readOrder(client, { orderId, places, signal }).catch((error: unknown) => {
    // A log that is not that of this order is no answer of the chain.
    if (isSaharaError(error, 'RpcInvalidResponseError')) return null
    throw error
  })
  if (status === null) return []
  const told = status !== undefined && isTold(receipt, status)
  const onTime = told && (await isOnTime(client, receipt, signal))
  /** What could still vanish is not called true. */
  const deep = (result: boolean | undefined) => (result && !status?.final ? undefined : result)
  return [
    checkOf('paid', deep(onTime && isSameOrder(receipt, status))),
    checkOf('delivered', deep(isIn(receipt, 'KeyDelivered') ? told : undefined)),
    checkOf('license', deep(isLicensed(receipt, status, told))),
  ]
}

/** Whether the events of the receipt are the first ones that the chain has of this order. */
function isTold({ events }: Receipt, status: OrderStatus): boolean {
  const history = historyOf(status)
  return events.every((event, place) => canonicalize(event) === canonicalize(history[place] ?? null))
}

/** Whether the receipt has the time of its last event. */
async function isOnTime(
  client: SaharaClient,
  { events, createdAt }: Receipt,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const last = events.at(-1)
  return last !== undefined && (await timeOf(client, BigInt(last.block), signal)) === createdAt
}

function isSameOrder({ order }: Receipt, status: OrderStatus): boolean {
  return canonicalize(toOrderJson(status.order)) === canonicalize(order)
}

/** Undefined where the receipt says nothing of a license, and the money was not paid back since. */
function isLicensed(receipt: Receipt, status: OrderStatus | undefined, told: boolean): boolean | undefined {
  if (status?.refunded) return false
  const { licenseTokenId } = receipt
  if (licenseTokenId === undefined && !isIn(receipt, 'OrderSettled')) return undefined
  return told && isIn(receipt, 'OrderSettled') && `${status?.settled?.licenseTokenId}` === licenseTokenId
}

function isIn({ events }: Receipt, name: string): boolean {
  return events.some((event) => event.name === name)
}

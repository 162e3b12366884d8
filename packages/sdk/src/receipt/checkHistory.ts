import { canonicalize } from '../content/canonicalize.ts'
import { isSaharaError } from '../errors/isSaharaError.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Receipt, ReceiptCheck } from '../types/order.ts'
import { checkOf } from './checks.ts'
import { toOrderJson } from './orderJson.ts'
import { type History, readHistory, timeOf } from './readHistory.ts'

/** What the chain's logs say of a receipt: whether it was paid, delivered, and the license given. */
export async function checkHistory(
  client: SaharaClient,
  receipt: Receipt,
  signal: AbortSignal | undefined,
): Promise<readonly ReceiptCheck[]> {
  const { orderId } = receipt
  // A log that is not that of this order is no answer of the chain.
  const history = await readHistory(client, { orderId, signal }).catch((error: unknown) => {
    if (isSaharaError(error, 'RpcInvalidResponseError')) return undefined
    throw error
  })
  if (!history) return [checkOf('paid', undefined)]
  const told = isTold(receipt, history)
  const last = history.events[receipt.events.length - 1]
  const onTime = last && (await timeOf(client, last.block, signal)) === receipt.createdAt
  /** What could still vanish is not called true. */
  const deep = (result: boolean | undefined) =>
    result && (!last || last.block > history.final) ? undefined : result
  return [
    checkOf('paid', deep(told && onTime === true && isSameOrder(receipt, history))),
    checkOf('delivered', deep(isIn(receipt, 'KeyDelivered') ? told : undefined)),
    checkOf('license', deep(isLicensed(receipt, history, told))),
  ]
}

/** Whether the events of the receipt are the first ones that the chain has of this order. */
function isTold({ events }: Receipt, history: History): boolean {
  return events.every(({ name, block, tx }, place) => {
    const found = history.events[place]
    return found?.name === name && `${found.block}` === block && found.tx === tx
  })
}

function isSameOrder({ order }: Receipt, { events: [first] }: History): boolean {
  return first?.name === 'OrderOpened' && canonicalize(toOrderJson(first.order)) === canonicalize(order)
}

/** Undefined where the receipt says nothing of a license, and the money was not paid back since. */
function isLicensed(receipt: Receipt, { events }: History, told: boolean): boolean | undefined {
  if (events.some(({ name }) => name === 'OrderRefunded')) return false
  const settled = events.find((event) => event.name === 'OrderSettled')
  const claimed = receipt.licenseTokenId
  if (claimed === undefined && !isIn(receipt, 'OrderSettled')) return undefined
  return told && isIn(receipt, 'OrderSettled') && `${settled?.licenseTokenId}` === claimed
}

function isIn({ events }: Receipt, name: string): boolean {
  return events.some((event) => event.name === name)
}

import {
  type BuyLicenseReturnType,
  buyLicense,
  getOrder,
  type OrderStatus,
  type SaharaClient,
} from '@saharakit/sdk'
import type { BuyParameters } from '../checkoutServices.ts'
import { toldSteps } from './toldSteps.ts'

/** What was bought just now, with what the chain tells of it. Its logs may be a moment behind. */
async function statusOf(
  client: SaharaClient,
  { orderId, order, hash, block, state }: BuyLicenseReturnType,
  signal: AbortSignal,
): Promise<OrderStatus> {
  const found = await getOrder(client, { orderId, signal }).catch(() => undefined)
  if (found) return found
  const deadline = state === 'Open' ? Math.floor(Date.now() / 1_000) + order.offer.deliverWithin : 0
  const rest = { delivery: undefined, settled: undefined, refunded: undefined }
  return { orderId, order, state, deadline, final: false, opened: { block, tx: hash }, ...rest }
}

/** Pays what was agreed to; resolves once the order is in a block. @throws what {@link buyLicense} throws */
export async function payDeal(
  client: SaharaClient,
  { deal, again, maxTotal, onStep, signal }: BuyParameters,
): Promise<OrderStatus> {
  const { quote } = deal
  const bought = await buyLicense(client, { quote, again, maxTotal, signal, ...toldSteps(quote, onStep) })
  return statusOf(client, bought, signal)
}

import { offer as offers, order as orders, payment } from 'ponder:schema'
import { refundReasons } from '../schema/market.ts'
import { changeOffer, offerColumns } from './changeOffer.ts'
import { findOrder } from './findOrder.ts'
import { hashOffer } from './hashOffer.ts'
import { onMarket } from './onMarket.ts'
import { bornOf, logOf } from './place.ts'

onMarket('Market:OrderOpened', async ({ event, context }) => {
  const { orderId, buyer, seller, order, deliverBy } = event.args
  const offerHash = hashOffer(order.offer)
  await context.db.insert(orders).values({
    ...offerColumns(order.offer),
    ...bornOf(event),
    id: orderId,
    orderId,
    offerHash,
    buyer,
    recipient: order.recipient,
    referrer: order.referrer,
    keyX: order.keyX,
    keyParity: order.keyParity,
    state: 'Open',
    deliverBy: BigInt(deliverBy),
    openedAt: event.block.timestamp,
  })
  await changeOffer(context, event, offerHash, order.offer, { sold: 1n })
  return { account: buyer, other: seller, assetId: order.offer.assetId, orderId }
})

onMarket('Market:OrderSettled', async ({ event, context }) => {
  const { orderId, licenseTokenId, toVault, toReferrer, confirmed } = event.args
  const { buyer, seller, assetId } = await findOrder(context, orderId)
  await context.db.update(orders, { id: orderId }).set({
    state: 'Settled',
    licenseTokenId,
    toVault,
    toReferrer,
    confirmed,
    endedAt: event.block.timestamp,
    settledLog: logOf(event),
  })
  return { account: buyer, other: seller, assetId, orderId }
})

onMarket('Market:OrderRefunded', async ({ event, context }) => {
  const { orderId, buyer, amount } = event.args
  const reason = refundReasons[event.args.reason] ?? 'Declined'
  const row = await findOrder(context, orderId)
  await context.db.update(orders, { id: orderId }).set({
    state: 'Refunded',
    refundReason: reason,
    refundAmount: amount,
    endedAt: event.block.timestamp,
    refundedLog: logOf(event),
  })
  // What was never handed over was not sold; what was proven false was, and its offer has ended.
  if (reason === 'NotDelivered' || reason === 'Declined')
    await context.db
      .update(offers, { id: row.offerHash })
      .set(({ sold }) => ({ sold: sold - 1n, lastLog: logOf(event) }))
  if (amount > 0n) {
    const born = bornOf(event)
    await context.db.insert(payment).values({
      ...born,
      id: born.place,
      account: buyer,
      token: row.token,
      from: 'refunds',
      reason: 'refund',
      amount,
      assetId: row.assetId,
      orderId,
      paidAt: event.block.timestamp,
      orderLog: row.log,
    })
  }
  return { account: buyer, other: row.seller, assetId: row.assetId, orderId }
})

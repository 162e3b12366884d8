import { order as orders } from 'ponder:schema'
import { findOrder } from './findOrder.ts'
import { onMarket } from './onMarket.ts'
import { logOf } from './place.ts'

onMarket('Market:KeyDelivered', async ({ event, context }) => {
  const { orderId, delivery, disputeUntil } = event.args
  const { buyer, seller, assetId } = await findOrder(context, orderId)
  await context.db.update(orders, { id: orderId }).set({
    state: 'Delivered',
    deliveryKeyX: delivery.keyX,
    deliveryKeyParity: delivery.keyParity,
    sealedKey: delivery.sealedKey,
    disputeUntil: BigInt(disputeUntil),
    deliveredAt: event.block.timestamp,
    deliveredLog: logOf(event),
  })
  return { account: buyer, other: seller, assetId, orderId }
})

onMarket('Market:DelivererSet', ({ event }) => ({
  account: event.args.seller,
  other: event.args.deliverer,
}))

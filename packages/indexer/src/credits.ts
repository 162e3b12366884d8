import { findOwner } from './findOwner.ts'
import { onMarket } from './onMarket.ts'
import { pay } from './pay.ts'

onMarket('RevenueVault:ReferrerCredited', async ({ event, context }) => {
  const { assetId, referrer, token, amount } = event.args
  await pay(context, event, { account: referrer, token, reason: 'referrer', amount, assetId })
  return { account: referrer, other: await findOwner(context, assetId), assetId }
})

onMarket('RevenueVault:CreditWithdrawn', async ({ event, context }) => {
  const { account, token, to, amount } = event.args
  await pay(context, event, { account, token, reason: 'withdrawal', amount, to })
  return { account }
})

onMarket('Market:CreditWithdrawn', async ({ event, context }) => {
  const { account, token, to, amount } = event.args
  await pay(context, event, { from: 'refunds', account, token, reason: 'withdrawal', amount, to })
  return { account }
})

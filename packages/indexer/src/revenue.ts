import { countRevenue } from './countRevenue.ts'
import { findOwner } from './findOwner.ts'
import { onMarket } from './onMarket.ts'
import { pay } from './pay.ts'

onMarket('RevenueVault:RevenueReceived', async ({ event, context }) => {
  const { assetId, version, token, payer, amount } = event.args
  await countRevenue(context, event, { assetId, version, token }, { received: amount })
  return { account: await findOwner(context, assetId), other: payer, assetId }
})

onMarket('RevenueVault:RoyaltyPaid', async ({ event, context }) => {
  const { child, parent, version, token, amount } = event.args
  await countRevenue(context, event, { assetId: parent, version, token }, { royalties: amount })
  return {
    account: await findOwner(context, parent),
    other: await findOwner(context, child),
    assetId: parent,
  }
})

onMarket('RevenueVault:RevenueSettled', async ({ event, context }) => {
  const { assetId, version, token, amount, toParents, toContributors, owner, toOwner } = event.args
  const shares = { settled: amount, toParents, toContributors, toOwner }
  await countRevenue(context, event, { assetId, version, token }, shares)
  if (toOwner > 0n)
    await pay(context, event, { account: owner, token, reason: 'owner', amount: toOwner, assetId })
  return { account: owner, assetId }
})

onMarket('RevenueVault:ContributionClaimed', async ({ event, context }) => {
  const { assetId, version, account, token, amount } = event.args
  await countRevenue(context, event, { assetId, version, token }, { claimed: amount })
  await pay(context, event, { account, token, reason: 'contributor', amount, assetId })
  return { account, assetId }
})

onMarket('RevenueVault:RoyaltyCollected', async ({ event, context }) => {
  const { assetId } = event.args
  return { account: await findOwner(context, assetId), assetId }
})

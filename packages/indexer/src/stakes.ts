import { ponder } from 'ponder:registry'
import { countWorker } from './countWorker.ts'
import { recordEvent } from './recordEvent.ts'

ponder.on('Campaigns:StakeLocked', async ({ event, context }) => {
  const { campaignId, account, amount } = event.args
  await recordEvent(context, 'StakeLocked', event, { campaignId, account })
  await countWorker(context, campaignId, account, { stakeHeld: amount })
})

ponder.on('Campaigns:StakeReturned', async ({ event, context }) => {
  const { campaignId, account, amount } = event.args
  await recordEvent(context, 'StakeReturned', event, { campaignId, account })
  await countWorker(context, campaignId, account, { stakeHeld: -amount })
})

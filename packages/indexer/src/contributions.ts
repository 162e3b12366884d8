import { ponder } from 'ponder:registry'
import { campaign, epoch as epochs, seat as seats } from 'ponder:schema'
import { countAccount } from './countAccount.ts'
import { countWorker } from './countWorker.ts'
import { findSeat } from './findSeat.ts'
import { epochId, seatId } from './ids.ts'
import { recordEvent } from './recordEvent.ts'
import { stamp } from './stamp.ts'

ponder.on('Campaigns:ContributionSubmitted', async ({ event, context }) => {
  const { campaignId, seat, keyX, body } = event.args
  const { account, epoch } = await findSeat(context, campaignId, seat)
  await recordEvent(context, 'ContributionSubmitted', event, { campaignId, account, seat })
  await context.db
    .update(seats, { id: seatId(campaignId, seat) })
    .set({ state: 'Submitted', keyX, body, ...stamp('submitted', event) })
  await context.db
    .update(campaign, { id: String(campaignId) })
    .set((row) => ({ seatsSubmitted: row.seatsSubmitted + 1 }))
  if (epoch !== null)
    await context.db
      .update(epochs, { id: epochId(campaignId, epoch) })
      .set((row) => ({ submitted: row.submitted + 1 }))
  await countWorker(context, campaignId, account, { submitted: 1 })
  await countAccount(context, account, { submitted: 1 })
})

ponder.on('Campaigns:NotesAttached', async ({ event, context }) => {
  const { campaignId, seat, notes } = event.args
  const { account } = await findSeat(context, campaignId, seat)
  await recordEvent(context, 'NotesAttached', event, { campaignId, account, seat })
  await context.db.update(seats, { id: seatId(campaignId, seat) }).set({ notes })
})

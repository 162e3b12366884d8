import { ponder } from 'ponder:registry'
import { campaign, epoch } from 'ponder:schema'
import { epochId } from './ids.ts'
import { recordEvent } from './recordEvent.ts'
import { stamp } from './stamp.ts'

ponder.on('Campaigns:CampaignCreated', async ({ event, context }) => {
  const { campaignId, requester, spec, epochs, rightWeight, wrongWeight, funding } = event.args
  await recordEvent(context, 'CampaignCreated', event, { campaignId, account: requester })
  await context.db.insert(campaign).values({
    ...spec,
    ...stamp('created', event),
    id: String(campaignId),
    campaignId,
    requester,
    workWindow: BigInt(spec.workWindow),
    openWindow: BigInt(spec.openWindow),
    judgeWindow: BigInt(spec.judgeWindow),
    closesAt: BigInt(spec.closesAt),
    uri: spec.uri.replaceAll('\u0000', ''),
    rightWeight,
    wrongWeight,
    funding,
    canceled: false,
    epochs: epochs.length,
    seatsTotal: Math.ceil(spec.itemCount / spec.batchSize) * spec.seatsPerBatch,
    seatsGiven: 0,
    seatsSubmitted: 0,
    seatsPaid: 0,
    paidOut: 0n,
    referrerPaid: 0n,
    reclaimed: 0n,
    refunded: 0n,
  })
  await context.db.insert(epoch).values(
    epochs.map(({ key, goldRoot }, number) => ({
      id: epochId(campaignId, number),
      campaignId,
      epoch: number,
      key,
      goldRoot,
      state: 'Collecting' as const,
      submitted: 0,
      opened: 0,
    })),
  )
})

ponder.on('Campaigns:CampaignCanceled', async ({ event, context }) => {
  const { campaignId } = event.args
  await recordEvent(context, 'CampaignCanceled', event, { campaignId })
  await context.db
    .update(campaign, { id: String(campaignId) })
    .set({ canceled: true, ...stamp('canceled', event) })
})

ponder.on('Campaigns:RefundWithdrawn', async ({ event, context }) => {
  const { campaignId, requester, amount } = event.args
  await recordEvent(context, 'RefundWithdrawn', event, { campaignId, account: requester })
  await context.db
    .update(campaign, { id: String(campaignId) })
    .set((row) => ({ refunded: row.refunded + amount }))
})

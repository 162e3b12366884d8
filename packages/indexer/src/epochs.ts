import { ponder } from 'ponder:registry'
import { epoch as epochs, gold as goldLeaves } from 'ponder:schema'
import { epochId, goldId } from './ids.ts'
import { recordEvent } from './recordEvent.ts'
import { stamp } from './stamp.ts'

ponder.on('Campaigns:EpochClosed', async ({ event, context }) => {
  const { campaignId, epoch, submitted, openBy } = event.args
  await recordEvent(context, 'EpochClosed', event, { campaignId })
  await context.db.update(epochs, { id: epochId(campaignId, epoch) }).set({
    state: submitted === 0 ? 'Empty' : 'Closed',
    submitted,
    openBy: submitted === 0 ? null : BigInt(openBy),
    ...stamp('closed', event),
  })
})

ponder.on('Campaigns:EpochOpened', async ({ event, context }) => {
  const { campaignId, epoch, scalar, gold, judgedAt } = event.args
  await recordEvent(context, 'EpochOpened', event, { campaignId })
  await context.db
    .update(epochs, { id: epochId(campaignId, epoch) })
    .set({ state: 'Opened', scalar, judgedAt: BigInt(judgedAt), ...stamp('opened', event) })
  if (gold.length > 0)
    await context.db
      .insert(goldLeaves)
      .values(gold.map((leaf) => ({ id: goldId(campaignId, leaf.batch), campaignId, epoch, ...leaf })))
})

ponder.on('Campaigns:EpochJudged', async ({ event, context }) => {
  const { campaignId, epoch } = event.args
  await recordEvent(context, 'EpochJudged', event, { campaignId })
  await context.db
    .update(epochs, { id: epochId(campaignId, epoch) })
    .set({ state: 'Judged', ...stamp('ended', event) })
})

ponder.on('Campaigns:EpochLapsed', async ({ event, context }) => {
  const { campaignId, epoch, bonusPerSeat } = event.args
  await recordEvent(context, 'EpochLapsed', event, { campaignId })
  await context.db
    .update(epochs, { id: epochId(campaignId, epoch) })
    .set({ state: 'Lapsed', bonusPerSeat, ...stamp('ended', event) })
})

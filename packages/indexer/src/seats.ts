import { type Context, ponder } from 'ponder:registry'
import { campaign, epoch as epochs, seat as seats } from 'ponder:schema'
import { countAccount } from './countAccount.ts'
import { countWorker } from './countWorker.ts'
import { findSeat } from './findSeat.ts'
import { epochId, seatId } from './ids.ts'
import { recordEvent } from './recordEvent.ts'
import { stamp } from './stamp.ts'

/** Names of `VoidReason`, in the contract's order. */
const voidReasons = ['NoBatchLeft', 'KeyNotOnCurve', 'LabelOutOfRange'] as const

ponder.on('Campaigns:SeatRequested', async ({ event, context }) => {
  const { campaignId, account, seat, referrer } = event.args
  await recordEvent(context, 'SeatRequested', event, { campaignId, account, seat })
  await context.db.insert(seats).values({
    id: seatId(campaignId, seat),
    campaignId,
    seat,
    account,
    referrer,
    state: 'Requested',
    drawDelays: 0,
    ...stamp('requested', event),
  })
  await countWorker(context, campaignId, account, { seats: 1 })
  await countAccount(context, account, { seats: 1 })
})

ponder.on('Campaigns:SeatDrawDelayed', async ({ event, context }) => {
  const { campaignId, seat } = event.args
  const { account } = await findSeat(context, campaignId, seat)
  await recordEvent(context, 'SeatDrawDelayed', event, { campaignId, account, seat })
  await context.db
    .update(seats, { id: seatId(campaignId, seat) })
    .set((row) => ({ drawDelays: row.drawDelays + 1 }))
})

ponder.on('Campaigns:SeatDrawn', async ({ event, context }) => {
  const { campaignId, seat, epoch, batch } = event.args
  const { account } = await findSeat(context, campaignId, seat)
  await recordEvent(context, 'SeatDrawn', event, { campaignId, account, seat })
  await context.db
    .update(seats, { id: seatId(campaignId, seat) })
    .set({ state: 'Held', epoch, batch, ...stamp('drawn', event) })
  await countGiven(context, campaignId, 1)
})

ponder.on('Campaigns:SeatReopened', async ({ event, context }) => {
  const { campaignId, seat, expired, fee } = event.args
  const { account } = await findSeat(context, campaignId, seat)
  await recordEvent(context, 'SeatReopened', event, { campaignId, account, seat })
  await context.db
    .update(seats, { id: seatId(campaignId, seat) })
    .set({ state: 'Reopened', expired, fee, ...stamp('ended', event) })
  await countWorker(context, campaignId, account, { stakeHeld: -fee })
  await countGiven(context, campaignId, -1)
})

ponder.on('Campaigns:SeatVoided', async ({ event, context }) => {
  const { campaignId, seat, reason } = event.args
  const { account, epoch } = await findSeat(context, campaignId, seat)
  await recordEvent(context, 'SeatVoided', event, { campaignId, account, seat })
  const voidReason = voidReasons[reason] ?? 'NoBatchLeft'
  await context.db
    .update(seats, { id: seatId(campaignId, seat) })
    .set({ state: 'Void', voidReason, ...stamp('ended', event) })
  // An unreadable submission is dealt with like an opened one: the epoch no longer waits for it.
  if (epoch !== null) await countOpened(context, campaignId, epoch)
})

ponder.on('Campaigns:SeatOpened', async ({ event, context }) => {
  const { campaignId, seat, labels, goldSeen, goldRight } = event.args
  const { account, epoch } = await findSeat(context, campaignId, seat)
  await recordEvent(context, 'SeatOpened', event, { campaignId, account, seat })
  await context.db
    .update(seats, { id: seatId(campaignId, seat) })
    .set({ state: 'Opened', labels, goldSeen, goldRight, ...stamp('opened', event) })
  if (epoch !== null) await countOpened(context, campaignId, epoch)
  await countWorker(context, campaignId, account, { goldSeen, goldRight })
  await countAccount(context, account, { goldSeen, goldRight })
})

ponder.on('Campaigns:SeatReclaimed', async ({ event, context }) => {
  const { campaignId, seat, amount } = event.args
  const { account } = await findSeat(context, campaignId, seat)
  await recordEvent(context, 'SeatReclaimed', event, { campaignId, account, seat })
  await context.db
    .update(seats, { id: seatId(campaignId, seat) })
    .set({ state: 'Reclaimed', reclaimed: amount, ...stamp('ended', event) })
  await context.db
    .update(campaign, { id: String(campaignId) })
    .set((row) => ({ reclaimed: row.reclaimed + amount }))
})

/** Seats drawn and not given back, like the contract counts them. */
async function countGiven({ db }: Pick<Context, 'db'>, campaignId: bigint, added: 1 | -1): Promise<void> {
  await db.update(campaign, { id: String(campaignId) }).set((row) => ({ seatsGiven: row.seatsGiven + added }))
}

/** One seat fewer that the epoch's judgment waits for. */
async function countOpened({ db }: Pick<Context, 'db'>, campaignId: bigint, epoch: number): Promise<void> {
  await db.update(epochs, { id: epochId(campaignId, epoch) }).set((row) => ({ opened: row.opened + 1 }))
}

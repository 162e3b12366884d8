import { type Context, ponder } from 'ponder:registry'
import { campaign, credit, seat as seats } from 'ponder:schema'
import { countAccount } from './countAccount.ts'
import { countWorker } from './countWorker.ts'
import { creditId, seatId } from './ids.ts'
import { recordEvent } from './recordEvent.ts'
import { stamp } from './stamp.ts'

ponder.on('Campaigns:EarningsClaimed', async ({ event, context }) => {
  const { campaignId, account, seat, amount, referrer, referrerAmount } = event.args
  await recordEvent(context, 'EarningsClaimed', event, { campaignId, account, seat })
  await context.db
    .update(seats, { id: seatId(campaignId, seat) })
    .set({ state: 'Paid', amount, referrerAmount, ...stamp('ended', event) })
  const { token } = await context.db.update(campaign, { id: String(campaignId) }).set((row) => ({
    seatsPaid: row.seatsPaid + 1,
    paidOut: row.paidOut + amount,
    referrerPaid: row.referrerPaid + referrerAmount,
  }))
  await countWorker(context, campaignId, account, { paid: amount, paidSeats: 1 })
  await countAccount(context, account, { paidSeats: 1 })
  await addCredit(context, referrer, token, referrerAmount)
})

ponder.on('Campaigns:SettledPaid', async ({ event, context }) => {
  const { campaignId, account, pay, credited } = event.args
  await recordEvent(context, 'SettledPaid', event, { campaignId, account })
  if (!credited) return
  const row = await context.db.find(campaign, { id: String(campaignId) })
  if (row) await addCredit(context, account, row.token, pay)
})

ponder.on('Campaigns:CreditWithdrawn', async ({ event, context }) => {
  const { account, token, amount } = event.args
  await recordEvent(context, 'CreditWithdrawn', event, { account })
  await context.db
    .update(credit, { id: creditId(account, token) })
    .set((row) => ({ withdrawn: row.withdrawn + amount }))
})

async function addCredit(
  { db }: Pick<Context, 'db'>,
  account: `0x${string}`,
  token: `0x${string}`,
  amount: bigint,
): Promise<void> {
  if (amount === 0n) return
  await db
    .insert(credit)
    .values({ id: creditId(account, token), account, token, amount, withdrawn: 0n })
    .onConflictDoUpdate((row) => ({ amount: row.amount + amount }))
}

import type { Context } from 'ponder:registry'
import { offer as offers, opening as openings } from 'ponder:schema'
import { changeOffer } from './changeOffer.ts'
import { onMarket } from './onMarket.ts'
import { bornOf, logOf } from './place.ts'
import type { EventSubject } from './recordEvent.ts'

onMarket('Market:OfferPublished', async ({ event, context }) => {
  const { offerHash, seller, assetId, offer } = event.args
  await changeOffer(context, event, offerHash, offer, { published: true })
  return { account: seller, assetId }
})

onMarket('Market:OfferCanceled', async ({ event, context }) => {
  const { offerHash, seller } = event.args
  // An offer that was only ever signed is not known.
  const row = await context.db.find(offers, { id: offerHash })
  if (row) await context.db.update(offers, { id: offerHash }).set({ canceled: true, lastLog: logOf(event) })
  return { account: seller, assetId: row?.assetId }
})

onMarket('Market:CounterIncremented', ({ event }) => ({ account: event.args.seller }))

onMarket('Market:OpeningsRequested', async ({ event, context }) => {
  const { requestId, offerHash, seller, requester, count } = event.args
  await context.db
    .insert(openings)
    .values({ ...bornOf(event), id: String(requestId), requestId, offerHash, seller, requester, count })
  return subjectOf(context, requestId)
})

onMarket('Market:OpeningsDrawn', async ({ event, context }) => {
  const { requestId, seed } = event.args
  await context.db.update(openings, { id: String(requestId) }).set({ seed, drawnLog: logOf(event) })
  return subjectOf(context, requestId)
})

onMarket('Market:OpeningsAnswered', async ({ event, context }) => {
  const { requestId, contentHash } = event.args
  await context.db.update(openings, { id: String(requestId) }).set({ contentHash, answeredLog: logOf(event) })
  return subjectOf(context, requestId)
})

async function subjectOf({ db }: Pick<Context, 'db'>, requestId: bigint): Promise<EventSubject> {
  const opening = await db.find(openings, { id: String(requestId) })
  if (!opening) return {}
  const offer = await db.find(offers, { id: opening.offerHash })
  return { account: opening.requester, other: opening.seller, assetId: offer?.assetId }
}

import { term } from 'ponder:schema'
import { onMarket } from './onMarket.ts'
import { bornOf } from './place.ts'

onMarket('Licenses:TermsRegistered', async ({ event, context }) => {
  const { termsId, number, terms } = event.args
  await context.db.insert(term).values({
    ...bornOf(event),
    id: termsId,
    termsId,
    number: BigInt(number),
    rights: terms.rights,
    duties: terms.duties,
    revenueShareBps: terms.revenueShareBps,
    expirySeconds: BigInt(terms.expirySeconds),
    transferable: terms.transferable,
    seats: BigInt(terms.seats),
    legalTextHash: terms.legalTextHash,
    uri: terms.uri.replaceAll('\u0000', ''),
  })
  return {}
})

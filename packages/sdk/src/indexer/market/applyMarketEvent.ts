import { type ContractOffer, fromContractOffer } from '../../market/contractOffer.ts'
import { hashOffer } from '../../market/hashOffer.ts'
import type { Hex } from '../../types/ids.ts'
import type { Offer } from '../../types/offer.ts'
import { refundReasons } from '../../types/order.ts'
import { eventId } from '../eventId.ts'
import { lower } from '../lower.ts'
import type { LogPlace, OfferRow } from '../MarketRows.ts'
import { type EventOf, logOf, type MarketState, update } from './MarketState.ts'

/** Applies an event of `Market`. */
export function applyMarketEvent(state: MarketState, place: EventOf<'Market'>): void {
  const { event } = place
  const { offers, openings } = state
  const log = logOf(place)
  switch (event.eventName) {
    case 'OfferPublished': {
      const { offerHash, offer } = event.args
      return changeOffer(state, offerHash, toOffer(offer), log, () => ({ published: true }))
    }
    case 'OfferCanceled':
      return void update(offers, event.args.offerHash, () => ({ canceled: true, lastLog: log }))
    case 'OpeningsRequested': {
      const { requestId, seller, requester, ...rest } = event.args
      const who = { seller: lower(seller), requester: lower(requester) }
      const open = { seed: undefined, contentHash: undefined, drawnLog: undefined, answeredLog: undefined }
      return void openings.set(`${requestId}`, { requestId, ...rest, ...who, ...open, log })
    }
    case 'OpeningsDrawn': {
      const { requestId, seed } = event.args
      return void update(openings, `${requestId}`, () => ({ seed, drawnLog: log }))
    }
    case 'OpeningsAnswered': {
      const { requestId, contentHash } = event.args
      return void update(openings, `${requestId}`, () => ({ contentHash, answeredLog: log }))
    }
    case 'CreditWithdrawn': {
      const { account, token, to, amount } = event.args
      return void state.payments.set(eventId(place.block, place.logIndex), {
        account: lower(account),
        token: lower(token),
        from: 'refunds',
        reason: 'withdrawal',
        amount,
        assetId: undefined,
        orderId: undefined,
        to: lower(to),
        log,
        orderLog: undefined,
      })
    }
    case 'CounterIncremented':
    case 'DelivererSet':
    case 'EIP712DomainChanged':
      return
    default:
      return applyOrderEvent(state, { ...place, event })
  }
}

type OrderEvent = Extract<
  EventOf<'Market'>['event'],
  { eventName: 'OrderOpened' | 'KeyDelivered' | 'OrderSettled' | 'OrderRefunded' }
>

function applyOrderEvent(state: MarketState, place: LogPlace & { event: OrderEvent }): void {
  const { event } = place
  const { orders, offers } = state
  const log = logOf(place)
  switch (event.eventName) {
    case 'OrderOpened': {
      const { orderId, order, deliverBy } = event.args
      const offer = toOffer(order.offer)
      const offerHash = hashOffer(state.home, offer)
      const { buyer, recipient, referrer, keyX, keyParity } = order
      const who = { buyer: lower(buyer), recipient: lower(recipient), referrer: lower(referrer) }
      orders.set(orderId, {
        orderId,
        offerHash,
        order: { offer, ...who, keyX, keyParity },
        state: 'Open',
        deliverBy,
        delivery: undefined,
        settled: undefined,
        refunded: undefined,
        log,
        deliveredLog: undefined,
        settledLog: undefined,
        refundedLog: undefined,
      })
      return changeOffer(state, offerHash, offer, log, ({ sold }) => ({ sold: sold + 1n }))
    }
    case 'KeyDelivered': {
      const { orderId, delivery, disputeUntil } = event.args
      const next = { state: 'Delivered', delivery: { ...delivery, disputeUntil }, deliveredLog: log } as const
      return void update(orders, orderId, () => next)
    }
    case 'OrderSettled': {
      const { orderId, licenseTokenId, toVault, toReferrer, confirmed } = event.args
      const settled = { licenseTokenId, toVault, toReferrer, confirmed }
      return void update(orders, orderId, () => ({ state: 'Settled' as const, settled, settledLog: log }))
    }
    case 'OrderRefunded': {
      const { orderId, buyer, amount } = event.args
      const reason = refundReasons[event.args.reason] ?? 'Declined'
      const next = { state: 'Refunded', refunded: { reason, amount }, refundedLog: log } as const
      const row = update(orders, orderId, () => next)
      // What was never handed over was not sold; what was proven false was, and its offer has ended.
      if (row && (reason === 'NotDelivered' || reason === 'Declined'))
        update(offers, row.offerHash, ({ sold }) => ({ sold: sold - 1n, lastLog: log }))
      if (row && amount > 0n)
        state.payments.set(eventId(place.block, place.logIndex), {
          account: lower(buyer),
          token: row.order.offer.token,
          from: 'refunds',
          reason: 'refund',
          amount,
          assetId: row.order.offer.assetId,
          orderId,
          to: undefined,
          log,
          orderLog: row.log,
        })
    }
  }
}

function changeOffer(
  { offers }: MarketState,
  offerHash: Hex,
  offer: Offer,
  log: LogPlace,
  next: (row: OfferRow) => Partial<OfferRow>,
): void {
  const fresh = { offerHash, offer, published: false, sold: 0n, canceled: false, log, lastLog: log }
  const row = offers.get(offerHash) ?? fresh
  offers.set(offerHash, { ...row, ...next(row), lastLog: log })
}

function toOffer(offer: ContractOffer): Offer {
  return { ...fromContractOffer(offer), seller: lower(offer.seller), token: lower(offer.token) }
}

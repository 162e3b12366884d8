import { zeroAddress } from 'viem'
import type { Address, Hex } from '../../types/ids.ts'
import { eventId } from '../eventId.ts'
import type { FeedEvent } from '../Indexer.ts'
import { lower } from '../lower.ts'
import type { MarketEvent } from './MarketEvent.ts'
import type { EventOf, MarketState } from './MarketState.ts'

/** What an event is about. */
type Subject = Readonly<{
  account?: Address | undefined
  other?: Address | undefined
  assetId?: bigint | undefined
  orderId?: Hex | undefined
}>

/** An event as the feed tells it; the tables must know it already. */
export function toMarketFeedEvent(state: MarketState, event: MarketEvent): FeedEvent {
  const { account, other, assetId, orderId } = subjectOf(state, event)
  return {
    id: eventId(event.block, event.logIndex),
    name: event.event.eventName,
    contract: event.contract,
    campaignId: undefined,
    seat: undefined,
    account: person(account),
    other: person(other),
    assetId,
    orderId,
    block: event.block,
    tx: event.tx,
  }
}

function person(address: Address | undefined): Address | undefined {
  return address === undefined || address === zeroAddress ? undefined : lower(address)
}

function subjectOf(state: MarketState, event: MarketEvent): Subject {
  switch (event.contract) {
    case 'AssetRegistry':
      return subjectOfAsset(state, event)
    case 'Licenses':
      return subjectOfLicense(state, event)
    case 'Market':
      return subjectOfMarket(state, event)
    case 'RevenueVault':
      return subjectOfRevenue(state, event)
  }
}

function ownerOf({ assets }: MarketState, assetId: bigint): Address | undefined {
  return assets.get(`${assetId}`)?.owner
}

function subjectOfAsset(state: MarketState, { event }: EventOf<'AssetRegistry'>): Subject {
  switch (event.eventName) {
    case 'AssetRegistered':
    case 'VersionPublished':
    case 'ContributorsSet':
      return { account: ownerOf(state, event.args.id), assetId: event.args.id }
    case 'ParentLinked': {
      const { child, parent } = event.args
      return { account: ownerOf(state, child), other: ownerOf(state, parent), assetId: child }
    }
    case 'Transfer':
      return { account: event.args.to, other: event.args.from, assetId: event.args.tokenId }
    default:
      return {}
  }
}

function subjectOfLicense(state: MarketState, { event }: EventOf<'Licenses'>): Subject {
  switch (event.eventName) {
    case 'LicenseMinted': {
      const { account, assetId } = event.args
      return { account, other: ownerOf(state, assetId), assetId }
    }
    case 'TransferSingle':
      return { account: event.args.to, other: event.args.from, assetId: event.args.id >> 32n }
    case 'TransferBatch':
      return { account: event.args.to, other: event.args.from }
    default:
      return {}
  }
}

function subjectOfMarket({ offers, orders, openings }: MarketState, { event }: EventOf<'Market'>): Subject {
  switch (event.eventName) {
    case 'OfferPublished':
      return { account: event.args.seller, assetId: event.args.assetId }
    case 'OfferCanceled':
      return { account: event.args.seller, assetId: offers.get(event.args.offerHash)?.offer.assetId }
    case 'CounterIncremented':
      return { account: event.args.seller }
    case 'DelivererSet':
      return { account: event.args.seller, other: event.args.deliverer }
    case 'CreditWithdrawn':
      return { account: event.args.account }
    case 'OpeningsRequested':
    case 'OpeningsDrawn':
    case 'OpeningsAnswered': {
      const opening = openings.get(`${event.args.requestId}`)
      const assetId = opening && offers.get(opening.offerHash)?.offer.assetId
      return { account: opening?.requester, other: opening?.seller, assetId }
    }
    case 'OrderOpened':
    case 'KeyDelivered':
    case 'OrderSettled':
    case 'OrderRefunded': {
      const { orderId } = event.args
      const order = orders.get(orderId)?.order
      return { account: order?.buyer, other: order?.offer.seller, assetId: order?.offer.assetId, orderId }
    }
    default:
      return {}
  }
}

function subjectOfRevenue(state: MarketState, { event }: EventOf<'RevenueVault'>): Subject {
  switch (event.eventName) {
    case 'RevenueReceived': {
      const { assetId, payer } = event.args
      return { account: ownerOf(state, assetId), other: payer, assetId }
    }
    case 'RoyaltyPaid': {
      const { child, parent } = event.args
      return { account: ownerOf(state, parent), other: ownerOf(state, child), assetId: parent }
    }
    case 'RevenueSettled':
      return { account: event.args.owner, assetId: event.args.assetId }
    case 'RoyaltyCollected':
      return { account: ownerOf(state, event.args.assetId), assetId: event.args.assetId }
    case 'ReferrerCredited': {
      const { assetId, referrer } = event.args
      return { account: referrer, other: ownerOf(state, assetId), assetId }
    }
    case 'ContributionClaimed':
      return { account: event.args.account, assetId: event.args.assetId }
    case 'CreditWithdrawn':
      return { account: event.args.account }
    default:
      return {}
  }
}

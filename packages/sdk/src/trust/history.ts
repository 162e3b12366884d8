import { pad, toEventSelector } from 'viem'
import type { MarketTable, MarketTables } from '../indexer/MarketRows.ts'
import { type MarketContract, marketAbis } from '../indexer/market/MarketEvent.ts'
import type { Deployment } from '../types/deployment.ts'
import type { Hex } from '../types/ids.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import { eventsOfLogs } from './deriveRow.ts'

/** Topics as `eth_getLogs` takes them: any of a list, `null` for whatever it is. */
export type LogTopics = readonly (Hex | readonly Hex[] | null)[]

/** Reads the logs of one contract by their topics, from the deployment to the row's last log. */
export type ReadHistory = (contract: MarketContract, topics: LogTopics) => Promise<readonly RpcLog[]>

/** Tables whose rows count, so that one log does not tell what is in them. */
export const countingTables = ['licenses', 'offers', 'revenues'] as const satisfies readonly MarketTable[]

/** Table whose rows count. */
export type CountingTable = (typeof countingTables)[number]

/** Most ids in one question. */
const IDS_A_QUESTION = 200

/** Every log that a row that counts follows from. */
export async function readHistory(
  contracts: Deployment['contracts'],
  read: ReadHistory,
  table: CountingTable,
  row: MarketTables[CountingTable],
): Promise<readonly RpcLog[]> {
  switch (table) {
    case 'licenses':
      return historyOfLicense(read, row as MarketTables['licenses'])
    case 'offers':
      return historyOfOffer(contracts, read, row as MarketTables['offers'])
    case 'revenues':
      return historyOfRevenue(read, row as MarketTables['revenues'])
  }
}

async function historyOfLicense(
  read: ReadHistory,
  { tokenId, account }: MarketTables['licenses'],
): Promise<readonly RpcLog[]> {
  const moves = [topicOf('Licenses', 'TransferSingle'), topicOf('Licenses', 'TransferBatch')]
  const parts = await Promise.all([
    read('Licenses', [topicOf('Licenses', 'LicenseMinted'), word(tokenId), null, pad(account)]),
    read('Licenses', [moves, null, pad(account)]),
    read('Licenses', [moves, null, null, pad(account)]),
  ])
  return parts.flat()
}

async function historyOfOffer(
  contracts: Deployment['contracts'],
  read: ReadHistory,
  { offerHash, offer }: MarketTables['offers'],
): Promise<readonly RpcLog[]> {
  const told = [topicOf('Market', 'OfferPublished'), topicOf('Market', 'OfferCanceled')]
  const [ofOffer, opened] = await Promise.all([
    read('Market', [told, offerHash]),
    // An order names its offer in full and not by its hash: orders of the seller's other offers come along.
    read('Market', [topicOf('Market', 'OrderOpened'), null, null, pad(offer.seller)]),
  ])
  const orderIds = eventsOfLogs(contracts, opened).flatMap(({ event }) =>
    event.eventName === 'OrderOpened' ? [event.args.orderId] : [],
  )
  const refunded: RpcLog[] = []
  for (let start = 0; start < orderIds.length; start += IDS_A_QUESTION) {
    const some = orderIds.slice(start, start + IDS_A_QUESTION)
    refunded.push(...(await read('Market', [topicOf('Market', 'OrderRefunded'), some])))
  }
  return [...ofOffer, ...opened, ...refunded]
}

async function historyOfRevenue(
  read: ReadHistory,
  { assetId }: MarketTables['revenues'],
): Promise<readonly RpcLog[]> {
  const own = (['RevenueReceived', 'RevenueSettled', 'ContributionClaimed'] as const).map((name) =>
    topicOf('RevenueVault', name),
  )
  const parts = await Promise.all([
    read('RevenueVault', [own, word(assetId)]),
    read('RevenueVault', [topicOf('RevenueVault', 'RoyaltyPaid'), null, word(assetId)]),
  ])
  return parts.flat()
}

function topicOf<Contract extends MarketContract>(
  contract: Contract,
  name: (typeof marketAbis)[Contract][number]['name'],
): Hex {
  const event = marketAbis[contract].find((item) => item.name === name)
  if (!event) throw new Error(`${contract} has no event ${name}.`)
  return toEventSelector(event)
}

function word(value: bigint): Hex {
  return pad(`0x${value.toString(16)}`)
}

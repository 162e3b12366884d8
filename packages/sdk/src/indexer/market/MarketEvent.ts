import { type DecodeEventLogReturnType, decodeEventLog } from 'viem'
import { licensesEvents } from '../../abis/licenses.generated.ts'
import { marketEvents } from '../../abis/market.generated.ts'
import { registryEvents } from '../../abis/registry.generated.ts'
import { vaultEvents } from '../../abis/vault.generated.ts'
import type { RpcLog } from '../../wallet/waitForReceipt.ts'
import type { FeedContract } from '../Indexer.ts'
import type { LogPlace } from '../MarketRows.ts'
import { placeOf } from '../placeOf.ts'

/** Contracts of the market that have rows. */
export type MarketContract = Exclude<FeedContract, 'Campaigns'>

/** Events of each contract. */
export const marketAbis = {
  AssetRegistry: registryEvents,
  Licenses: licensesEvents,
  Market: marketEvents,
  RevenueVault: vaultEvents,
} as const

type EventOf<Contract extends MarketContract> = Contract extends MarketContract
  ? Readonly<{
      contract: Contract
      event: DecodeEventLogReturnType<(typeof marketAbis)[Contract], undefined>
    }>
  : never

/** An event of one of the contracts, with its place in the chain. */
export type MarketEvent = EventOf<MarketContract> & LogPlace

/** Who may move what for whom, and calls to look again: no rows follow from them, and the feed does not tell them. */
export const silentEvents: ReadonlySet<string> = new Set([
  'Approval',
  'ApprovalForAll',
  'BatchMetadataUpdate',
  'EIP712DomainChanged',
  'MetadataUpdate',
  'ReferenceRoyaltiesPaid',
  'URI',
])

/** A log of a contract as an event; undefined if it is none that has rows. */
export function decodeMarketEvent(contract: MarketContract, log: RpcLog): MarketEvent | undefined {
  try {
    const topics = log.topics as [`0x${string}`, ...`0x${string}`[]]
    const event = decodeEventLog({ abi: marketAbis[contract], data: log.data, topics })
    if (silentEvents.has(event.eventName)) return undefined
    return { contract, event, ...placeOf(log) } as MarketEvent
  } catch {
    return undefined
  }
}

import { decodeEvent } from '../abis/decodeEvent.ts'
import type { Address } from '../types/ids.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import { toFeedEvent } from './feedEvent.ts'
import type { FeedEvent } from './Indexer.ts'
import { placeOf } from './placeOf.ts'
import { applyEvent, type CampaignsChainEvent, createTables, type Tables } from './tables.ts'

/** What an indexer by RPC knows of campaigns. */
export type CampaignSide = Readonly<{
  addresses: readonly Address[]
  decode(log: RpcLog): CampaignsChainEvent | undefined
  /** Adds an event to the tables; events come in the order of the chain. */
  add(event: CampaignsChainEvent): FeedEvent
  /** Empties the tables. */
  reset(): void
  tables(): Tables
}>

/** Empty tables of the campaigns of a contract. */
export function openCampaignSide(contract: Address): CampaignSide {
  const address = contract.toLowerCase()
  let tables = createTables()
  return {
    addresses: [contract],
    decode(log) {
      const event = log.address.toLowerCase() === address ? decodeEvent(log) : undefined
      return event && { event, ...placeOf(log) }
    },
    add(event) {
      applyEvent(tables, event)
      return toFeedEvent(tables, event)
    },
    reset() {
      tables = createTables()
    },
    tables: () => tables,
  }
}

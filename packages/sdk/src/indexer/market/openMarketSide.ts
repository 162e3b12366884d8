import type { Deployment } from '../../types/deployment.ts'
import type { Address } from '../../types/ids.ts'
import type { RpcLog } from '../../wallet/waitForReceipt.ts'
import type { FeedEvent, Page } from '../Indexer.ts'
import type { MarketList, MarketQuestion } from '../marketLists.ts'
import { applyEvent } from './applyEvent.ts'
import { decodeMarketEvent, type MarketContract, type MarketEvent, marketAbis } from './MarketEvent.ts'
import { createMarketState } from './MarketState.ts'
import { toMarketFeedEvent } from './marketFeedEvent.ts'
import { rpcList } from './rpcLists.ts'

/** What an indexer by RPC knows of assets and their market. */
export type MarketSide = Readonly<{
  addresses: readonly Address[]
  decode(log: RpcLog): MarketEvent | undefined
  /** Adds an event to the tables; events come in the order of the chain. */
  add(event: MarketEvent): FeedEvent
  /** Empties the tables. */
  reset(): void
  list(list: MarketList, question: MarketQuestion): Page<object>
}>

/** Empty tables of the market of a deployment. */
export function openMarketSide(contracts: Deployment['contracts'], chainId: number): MarketSide {
  const nameOf = contractsOf(contracts)
  const home = { chainId, market: contracts.Market ?? '0x' }
  let state = createMarketState(home)
  return {
    addresses: [...nameOf.keys()],
    decode(log) {
      const contract = nameOf.get(log.address.toLowerCase() as Address)
      return contract && decodeMarketEvent(contract, log)
    },
    add(event) {
      applyEvent(state, event)
      return toMarketFeedEvent(state, event)
    },
    reset() {
      state = createMarketState(home)
    },
    list: (list, question) => rpcList(state, list, question),
  }
}

/** Contracts of the market by address, in lower case. */
export function contractsOf(contracts: Deployment['contracts']): ReadonlyMap<Address, MarketContract> {
  const names = Object.keys(marketAbis) as MarketContract[]
  return new Map(
    names.flatMap((name) => {
      const address = contracts[name]
      return address ? [[address.toLowerCase() as Address, name] as const] : []
    }),
  )
}

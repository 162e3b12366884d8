import { type Address, getAsset, getToken, type OrderStatus, type SaharaClient } from '@saharakit/sdk'
import { tokenOf } from '../../../internal/market/price.ts'
import type { Token } from '../../../internal/offer.ts'
import type { OrderBook } from '../states.ts'
import { readEarnings } from './readEarnings.ts'
import { nameOf } from './readSources.ts'

const names = new WeakMap<SaharaClient, Map<bigint, Promise<string>>>()
const units = new WeakMap<SaharaClient, Map<Address, Promise<Token>>>()

/** Asks once for each key; what failed is asked again the next time. */
function once<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  ask: () => Promise<Value>,
): Promise<Value> {
  const asked = known.get(key) ?? ask()
  known.set(key, asked)
  asked.catch(() => known.delete(key))
  return asked
}

const mapOf = <Key, Value>(
  all: WeakMap<SaharaClient, Map<Key, Value>>,
  client: SaharaClient,
): Map<Key, Value> => {
  const map = all.get(client) ?? new Map<Key, Value>()
  all.set(client, map)
  return map
}

/** Everything that the orders' screen tells of what an account sold. */
export async function readBook(
  client: SaharaClient,
  account: Address,
  orders: readonly OrderStatus[],
  signal: AbortSignal,
): Promise<OrderBook> {
  const assets = [...new Set(orders.map(({ order }) => order.offer.assetId))]
  const name = (assetId: bigint) =>
    once(mapOf(names, client), assetId, async () =>
      nameOf(client, await getAsset(client, { assetId, signal }), signal),
    )
  const unit = (token: Address) =>
    once(mapOf(units, client), token, async () => {
      const { symbol, decimals } = await getToken(client, { token, signal })
      return tokenOf({ token, symbol, decimals }, client.deployment)
    })
  const [earnings, clock, ...called] = await Promise.all([
    readEarnings(client, account, orders, signal),
    client.rpc.request({ method: 'eth_getBlockByNumber', params: ['latest', false] }),
    // A name that can't be had is no reason to hide an order.
    ...assets.map(async (assetId) => [assetId, await name(assetId).catch(() => '')] as const),
  ])
  const tokens = new Set([
    ...orders.map(({ order }) => order.offer.token),
    ...earnings.map(({ token }) => token),
  ])
  const written = [...tokens].map(async (token) => [token, await unit(token)] as const)
  return {
    orders,
    names: new Map(called),
    units: new Map(await Promise.all(written)),
    earnings,
    now: Number(clock?.timestamp ?? Date.now() / 1_000),
  }
}

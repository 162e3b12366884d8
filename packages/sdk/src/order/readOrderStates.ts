import { hex } from '../indexer/readLogs.ts'
import { type OrdersRow, ordersLayout, ordersSelector } from '../lens/assetLayouts.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { readLens } from '../rpc/readLens.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { type OrderState, orderStates } from '../types/order.ts'

/** Where an order is in its life, and until when. */
export type StateAndDeadline = Readonly<{ state: OrderState; deadline: number }>

/** Parameters of {@link readOrderStates}. */
export type ReadOrderStatesParameters = CallOptions &
  Readonly<{
    orderIds: readonly Hex[]
    /** Default the latest one. */
    block?: bigint | undefined
  }>

/** Orders in one call: each takes about 7,600 gas, and careful nodes allow a call 4 million. */
const ORDERS_A_CALL = 400

/**
 * States of orders, in the order asked for.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, ConfigError
 */
export async function readOrderStates(
  client: SaharaClient,
  { orderIds, block, signal }: ReadOrderStatesParameters,
): Promise<readonly StateAndDeadline[]> {
  const lens = marketContracts(client).AssetLens
  const states: StateAndDeadline[] = []
  for (let start = 0; start < orderIds.length; start += ORDERS_A_CALL) {
    const some = orderIds.slice(start, start + ORDERS_A_CALL)
    const data = encodeWords(ordersSelector, 32, some.length, ...some.map(BigInt))
    const question = { data, layout: ordersLayout, rows: some.length, lens, signal }
    const at = block === undefined ? undefined : hex(block)
    const rows = await readLens<OrdersRow>(client, { ...question, block: at })
    states.push(...rows.map(({ state, deadline }) => ({ state: nameOf(state), deadline })))
  }
  return states
}

function nameOf(state: number): OrderState {
  const name = orderStates[state]
  if (!name) throw rpcInvalid(`no state ${state} of an order is known`)
  return name
}

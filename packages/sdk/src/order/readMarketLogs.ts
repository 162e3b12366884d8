import { hex } from '../indexer/readLogs.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'

/** Topics as `eth_getLogs` takes them: any of a list, `null` for whatever it is. */
export type LogTopics = readonly (Hex | readonly Hex[] | null)[]

/** Parameters of {@link readMarketLogs}; both blocks are included. */
export type ReadMarketLogsParameters = CallOptions & Readonly<{ topics: LogTopics; from: bigint; to: bigint }>

/** Parts that a range is cut into when a node refuses it. */
const PARTS = 8n

/**
 * Logs of the market by their topics. The whole range is asked for at once, since nodes find topics by an index; where a
 * node refuses so many blocks, in ever smaller parts.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, ConfigError
 */
export async function readMarketLogs(
  client: SaharaClient,
  { topics, from, to, signal }: ReadMarketLogsParameters,
): Promise<readonly RpcLog[]> {
  const address = marketContracts(client).Market
  const found: RpcLog[] = []
  let range = to - from + 1n
  for (let start = from; start <= to; ) {
    const end = start + range - 1n < to ? start + range - 1n : to
    try {
      const filter = { address, topics, fromBlock: hex(start), toBlock: hex(end) }
      const logs = await request<unknown>(client, 'eth_getLogs', [filter], signal)
      if (!Array.isArray(logs)) throw rpcInvalid('eth_getLogs gave no list')
      found.push(...(logs as readonly RpcLog[]).filter((log) => !log.removed))
      start = end + 1n
    } catch (error) {
      signal?.throwIfAborted()
      if (range <= 1n) throw error
      range = range > PARTS ? range / PARTS : 1n
    }
  }
  return found
}

import { hex } from '../indexer/readLogs.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import { rpcInvalid } from './errors.ts'
import { request } from './request.ts'

/** Topics as `eth_getLogs` takes them: any of a list, `null` for whatever it is. */
export type LogTopics = readonly (Hex | readonly Hex[] | null)[]

/** Parameters of {@link readTopicLogs}; both blocks are included. */
export type ReadTopicLogsParameters = CallOptions &
  Readonly<{ address: Address; topics: LogTopics; from: bigint; to: bigint }>

/** Parts that a range is cut into when a node refuses it. */
const PARTS = 8n

/**
 * Logs of a contract by their topics. The whole range is asked for at once, since nodes find topics by an index; where a
 * node refuses so many blocks, in ever smaller parts.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError
 */
export async function readTopicLogs(
  client: SaharaClient,
  { address, topics, from, to, signal }: ReadTopicLogsParameters,
): Promise<readonly RpcLog[]> {
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

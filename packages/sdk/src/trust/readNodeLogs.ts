import { hex } from '../indexer/readLogs.ts'
import type { Deployment } from '../types/deployment.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import { ask, resultOf } from './ask.ts'
import type { ReadHistory } from './history.ts'
import type { KnownNode } from './nodesOf.ts'

/** Most questions for one part of a row's history: a node that gives so few blocks at a time is as good as silent. */
const QUESTION_LIMIT = 64
/** Parts that a range is cut into when a node refuses it. */
const PARTS = 8n

/**
 * Reads logs at one node by their topics, from the deployment to a block. The whole range is asked for at once, since nodes find
 * topics by an index; where a node refuses so many blocks, in ever smaller parts.
 */
export function readNodeLogs(
  node: KnownNode,
  { contracts, block }: Deployment,
  to: bigint,
  signal: AbortSignal,
): ReadHistory {
  return async (contract, topics) => {
    const found: RpcLog[] = []
    let range = to - BigInt(block) + 1n
    let asked = 0
    for (let start = BigInt(block); start <= to; ) {
      if (asked++ >= QUESTION_LIMIT) throw new Error(`${node.host} gives too few blocks at a time`)
      const end = start + range - 1n < to ? start + range - 1n : to
      const filter = { address: contracts[contract], topics, fromBlock: hex(start), toBlock: hex(end) }
      const [answer] = await ask(node, [{ method: 'eth_getLogs', params: [filter] }], signal)
      if (answer?.error && range > 1n) {
        range = range > PARTS ? range / PARTS : 1n
        continue
      }
      const logs = resultOf<readonly RpcLog[]>(answer)
      found.push(...logs.filter((log) => !log.removed))
      start = end + 1n
    }
    return found
  }
}

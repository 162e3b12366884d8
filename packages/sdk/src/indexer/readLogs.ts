import { rpcInvalid } from '../rpc/errors.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import type { ChainEvent } from './tables.ts'

/** Blocks in one `eth_getLogs`, to begin with. */
const FIRST_RANGE = 2_000n
/** And at most. */
const LARGEST_RANGE = 50_000n

/**
 * All events of some contracts from one block to another, both included, in the order of the chain. The range of one request halves when a node
 * refuses it and grows while it answers.
 *
 * @param onPart Called with each part, and the last block it covers, as it arrives.
 */
export async function readLogs(
  client: SaharaClient,
  {
    contracts,
    decode,
    from,
    to,
    signal,
    onPart,
  }: Readonly<{
    contracts: readonly Address[]
    /** A log as an event; undefined for what is none of theirs. */
    decode: (log: RpcLog) => ChainEvent | undefined
    from: bigint
    to: bigint
    signal?: AbortSignal | undefined
    onPart: (events: readonly ChainEvent[], to: bigint) => Promise<void>
  }>,
): Promise<void> {
  let range = FIRST_RANGE
  for (let start = from; start <= to; ) {
    const end = start + range - 1n < to ? start + range - 1n : to
    try {
      const filter = {
        address: contracts,
        fromBlock: hex(start),
        toBlock: hex(end),
      }
      const logs = await request<unknown>(client, 'eth_getLogs', [filter], signal)
      await onPart(toEvents(logs, decode), end)
      start = end + 1n
      range = range * 2n < LARGEST_RANGE ? range * 2n : LARGEST_RANGE
    } catch (error) {
      signal?.throwIfAborted()
      if (range === 1n) throw error
      range = range > 4n ? range / 4n : 1n
    }
  }
}

/** A number as JSON-RPC writes it. */
export function hex(value: bigint): `0x${string}` {
  return `0x${value.toString(16)}`
}

function toEvents(logs: unknown, decode: (log: RpcLog) => ChainEvent | undefined): ChainEvent[] {
  if (!Array.isArray(logs)) throw rpcInvalid('eth_getLogs gave no list')
  return (logs as readonly RpcLog[]).flatMap((log) => (log.removed ? [] : (decode(log) ?? [])))
}

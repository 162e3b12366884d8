import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'

/** Unix seconds of the newest block: what contracts go by. A device's clock may be wrong by hours. */
export async function chainTime(client: SaharaClient, signal: AbortSignal | undefined): Promise<number> {
  const block = await request<{ timestamp: Hex } | null>(
    client,
    'eth_getBlockByNumber',
    ['latest', false],
    signal,
  )
  // Some nodes have given no latest block for a moment; the device's clock is the next best.
  return block ? Number(block.timestamp) : Math.floor(Date.now() / 1_000)
}

import { getSeat } from '../actions/getSeat.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'

/**
 * The seat that an account holds and can work on. Undefined where it holds none, where its time is over by the chain's own
 * clock, and where no batch was left for it: then the contract voids it with the next request.
 */
export async function findHeldSeat(
  client: SaharaClient,
  parameters: CallOptions & Readonly<{ campaignId: bigint; account: Address }>,
): Promise<number | undefined> {
  const held = await getSeat(client, parameters)
  if (!held || held.drawn === 'void') return undefined
  const { timestamp } = await request<{ timestamp: Hex }>(
    client,
    'eth_getBlockByNumber',
    ['latest', false],
    parameters.signal,
  )
  return Number(timestamp) > (held.expiresAt ?? 0) ? undefined : held.seat
}

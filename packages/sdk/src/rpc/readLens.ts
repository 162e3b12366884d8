import { decodeRows } from '../lens/decodeRows.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { call } from './call.ts'
import { rpcInvalid } from './errors.ts'

/**
 * Reads rows of the Lens through the client's own transport.
 *
 * @param rows How many rows were asked for; undefined if the answer decides.
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError
 */
export async function readLens<Row>(
  client: SaharaClient,
  {
    data,
    layout,
    rows,
    signal,
  }: { data: Hex; layout: string; rows?: number; signal?: AbortSignal | undefined },
): Promise<Row[]> {
  const result = await call(client, { to: client.deployment.contracts.Lens, data, signal })
  try {
    return decodeRows<Row>(layout, result, rows)
  } catch (error) {
    throw rpcInvalid((error as Error).message)
  }
}

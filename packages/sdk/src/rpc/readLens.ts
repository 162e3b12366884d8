import { decodeRows } from '../lens/decodeRows.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { call } from './call.ts'
import { rpcInvalid } from './errors.ts'

/** One read of the Lens. */
export type ReadLensParameters = Readonly<{
  data: Hex
  layout: string
  /** How many rows were asked for; undefined if the answer decides. */
  rows?: number
  /** Default the latest one. */
  block?: Hex | undefined
  /** Default the `Lens` of campaigns. */
  lens?: Address | undefined
  signal?: AbortSignal | undefined
}>

/**
 * Reads rows of the Lens through the client's own transport.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError
 */
export async function readLens<Row>(
  client: SaharaClient,
  { data, layout, rows, block, lens = client.deployment.contracts.Lens, signal }: ReadLensParameters,
): Promise<Row[]> {
  const result = await call(client, { to: lens, data, block, signal })
  try {
    return decodeRows<Row>(layout, result, rows)
  } catch (error) {
    throw rpcInvalid((error as Error).message)
  }
}

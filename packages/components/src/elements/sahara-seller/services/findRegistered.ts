import { type Address, type Hex, listAssets, type SaharaClient } from '@saharakit/sdk'
import type { Progress } from '../listing/draft.ts'
import type { Registered } from '../sellerServices.ts'

/** Newest assets of the account that are looked at. */
const LOOKED_AT = 50
/** Milliseconds between two looks for a block. */
const INTERVAL = 1_000

/** Waits while a transaction is on its way: until it is in a block, or nobody knows it any more. */
async function arrival({ rpc }: SaharaClient, hash: Hex, signal: AbortSignal): Promise<void> {
  for (;;) {
    const receipt = await rpc.request({ method: 'eth_getTransactionReceipt', params: [hash] })
    if (receipt) return
    const waiting = await rpc.request({ method: 'eth_getTransactionByHash', params: [hash] })
    if (!waiting) return
    await new Promise((resolve) => setTimeout(resolve, INTERVAL))
    signal.throwIfAborted()
  }
}

/**
 * The asset that a draft became in an earlier visit, found by its owner and manifest. A registration that is on its way is
 * waited for, so that nobody registers twice.
 */
export async function findRegistered(
  client: SaharaClient,
  account: Address,
  { manifestHash, registering }: Progress,
  signal: AbortSignal,
): Promise<Registered | undefined> {
  if (registering) await arrival(client, registering, signal)
  const { rows } = await listAssets(client, { owner: account, limit: LOOKED_AT, signal })
  const found = rows.find((row) => row.manifestHash === manifestHash)
  return found && { assetId: found.assetId, version: found.version, hash: registering }
}

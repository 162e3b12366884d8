import { buyLicense, confirmOrder, deliverKey, getQuote, type SaharaClient } from '@saharakit/sdk'
import { connect } from '../localnet/connect.ts'
import type { AssetsBase, CreatedAsset } from './createAssets.ts'

/** Buys a license on an asset as anybody would: pays, waits for the key, and says that all is well. */
export async function buyParent(
  { deployment, accounts }: AssetsBase,
  buyer: SaharaClient,
  { assetId, seed }: CreatedAsset,
  signal: AbortSignal | undefined,
): Promise<void> {
  const quote = await getQuote(buyer, { assetId, signal })
  const { orderId, state } = await buyLicense(buyer, { quote, signal })
  if (state === 'Settled') return
  await deliverKey(connect(deployment, accounts.sellers[seed.slug]), { orderId, signal })
  await confirmOrder(buyer, { orderId, signal })
}

import { getAccount } from '../actions/getAccount.ts'
import type { Asset } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import { refusal } from '../wallet/contractError.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { unknownAsset } from './errors.ts'
import { readCards } from './readCards.ts'

/**
 * The asset, if the wallet's account owns it: what only an owner can do is refused before anything is uploaded or signed.
 *
 * @throws ConfigError where there is no such asset, ContractRevertError (`NotAssetOwner`), what a read throws
 */
export async function requireOwner(
  client: SaharaClient,
  assetId: bigint,
  signal: AbortSignal | undefined,
): Promise<Asset> {
  const account = await getAccount(client, { prompt: true, signal })
  const [asset] = await readCards(client, [assetId], { signal })
  if (!asset) throw unknownAsset(client, assetId)
  if (!sameAddress(asset.owner, account)) throw await refusal('NotAssetOwner', [assetId, account])
  return asset
}

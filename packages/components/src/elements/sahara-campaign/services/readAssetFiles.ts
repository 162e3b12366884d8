import { getAssetManifest, parseAssetReference, type SaharaClient } from '@saharakit/sdk'
import { fetchItemPart } from '@saharakit/sdk/content'
import type { FoundFile } from '../../sahara-seller/work/collectFiles.ts'
import type { AssetFiles } from '../campaignServices.ts'

/**
 * The files of an open asset, each compared with the hash that its manifest names.
 *
 * @param reference `eip155:<chain>:<registry>:<number>`
 */
export async function readAssetFiles(
  client: SaharaClient,
  reference: string,
  signal: AbortSignal,
): Promise<AssetFiles> {
  let asset: ReturnType<typeof parseAssetReference>
  try {
    asset = parseAssetReference(reference)
  } catch {
    return 'unreadable'
  }
  const { chainId, contracts } = client.deployment
  const isHere =
    asset.chainId === chainId && asset.registry.toLowerCase() === contracts.AssetRegistry?.toLowerCase()
  if (!isHere) return 'elsewhere'
  const manifest = await getAssetManifest(client, { assetId: asset.assetId, signal })
  if (!manifest.open) return 'sealed'
  const found: FoundFile[] = []
  for (const { name, sha256, size } of manifest.files) {
    const part = { digest: sha256, size, type: '' }
    const bytes = await fetchItemPart({ gateways: client.gateways, part, signal })
    found.push({ file: new File([bytes], name), path: name })
  }
  return found
}

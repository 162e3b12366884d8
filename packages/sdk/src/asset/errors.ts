import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'

/** No asset has this number. */
export function unknownAsset(client: SaharaClient, assetId: bigint): SaharaErrorOf<'ConfigError'> {
  return createError('ConfigError', {
    shortMessage: 'This asset does not exist. Please tell the owner of this page.',
    metaMessages: [
      `${marketContracts(client).AssetRegistry} on chain ${client.chain.id} has no asset ${assetId}.`,
    ],
    attribute: 'asset',
  })
}

/** The asset has no such version. */
export function unknownVersion(
  assetId: bigint,
  version: number,
  latest: number | undefined,
): SaharaErrorOf<'ConfigError'> {
  return createError('ConfigError', {
    shortMessage: `Asset ${assetId} has no version ${version}. Choose one that was published.`,
    metaMessages: latest ? [`Its versions are 1 to ${latest}.`] : [],
    attribute: 'version',
  })
}

import { zeroAddress } from 'viem'
import { versionOfSelector } from '../abis/registry.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { readRevenues } from '../revenue/readRevenues.ts'
import { call } from '../rpc/call.ts'
import type { LineageLink } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { unknownVersion } from './errors.ts'

/** What one version of an asset has of its own. */
export type VersionFacts = Pick<LineageLink, 'version' | 'manifestHash' | 'totalShares' | 'contributorsBps'>

type Options = Readonly<{ block?: Hex | undefined; signal?: AbortSignal | undefined }>

/**
 * Manifest and contributors of a version.
 *
 * @param latest The same of the latest one.
 * @throws ConfigError where there is none; what a read throws
 */
export async function readVersion(
  client: SaharaClient,
  latest: VersionFacts & Readonly<{ assetId: bigint }>,
  version: number,
  options: Options,
): Promise<VersionFacts> {
  const { assetId } = latest
  if (version === latest.version) return latest
  if (!Number.isInteger(version) || version < 1 || version > latest.version)
    throw unknownVersion(assetId, version, latest.version)
  const [manifestHash, [row]] = await Promise.all([
    readManifestHash(client, assetId, version, options),
    // Contributors are the same in every token.
    readRevenues(client, zeroAddress, [{ assetId, version }], options),
  ])
  return {
    version,
    manifestHash,
    totalShares: row?.totalShares ?? 0n,
    contributorsBps: row?.contributorsBps ?? 0,
  }
}

/** The hash of a version's manifest. */
export async function readManifestHash(
  client: SaharaClient,
  assetId: bigint,
  version: number,
  options: Options,
): Promise<Hex> {
  const { AssetRegistry: to } = marketContracts(client)
  const hashes = await call(client, {
    ...options,
    to,
    data: encodeWords(versionOfSelector, assetId, version),
  })
  return `0x${hashes.slice(2, 66)}`
}

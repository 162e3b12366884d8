import { encodeFunctionData, zeroHash } from 'viem'
import { publishVersionAbi, registryEvents } from '../abis/registry.generated.ts'
import { assetUri } from '../asset/assetUri.ts'
import { encodeAssetManifest } from '../asset/encodeAssetManifest.ts'
import { requireOwner } from '../asset/requireOwner.ts'
import { singleFlight } from '../contribution/singleFlight.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import type { AssetManifest } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { transact } from '../wallet/transact.ts'
import { type PublishContentErrorType, publishContent } from './publishContent.ts'

/** Parameters of {@link publishVersion}. */
export type PublishVersionParameters = WriteOptions &
  Readonly<{
    assetId: bigint
    manifest: AssetManifest
    /** Root of the payload's leaves; what is sold of this version must have it. Default none. */
    contentRoot?: Hex | undefined
    /** Default: the manifest's content address, with name, task and languages as hints for lists. */
    uri?: string | undefined
  }>
/** The version. */
export type PublishVersionReturnType = Readonly<{ hash: Hex; version: number; manifestHash: Hex }>
/** What {@link publishVersion} may throw. */
export type PublishVersionErrorType =
  | WriteErrorType
  | PublishContentErrorType
  | SaharaErrorOf<'ConfigError' | 'ContentInvalidError' | 'ContentTooLargeError'>

/**
 * Publishes a new version of an asset: its manifest to the client's gateways, then its hash to the chain. Earlier versions stay,
 * links to them too. Only the owner can, and the kind stays what it was.
 *
 * @example
 * const { version } = await publishVersion(client, { assetId: 1n, manifest: assetManifest })
 */
export async function publishVersion(
  client: SaharaClient,
  { assetId, manifest, contentRoot = zeroHash, uri, ...options }: PublishVersionParameters,
): Promise<PublishVersionReturnType> {
  const { AssetRegistry: to } = marketContracts(client)
  const { kind } = await requireOwner(client, assetId, options.signal)
  const block = await encodeAssetManifest(manifest, kind)
  const args = [assetId, uri ?? assetUri(block.digest, manifest), block.digest, contentRoot] as const
  const data = encodeFunctionData({ abi: [publishVersionAbi], args })
  // Publishing asks for a signature too: a double click must not ask for two.
  return singleFlight(client, `${to}/version/${data}`, options, async (shared) => {
    await publishContent(client, { blocks: [block], signal: shared.signal })
    const { hash, receipt } = await transact(client, { ...options, ...shared, to, data })
    const [published] = eventsOf(receipt, to, registryEvents, 'VersionPublished')
    if (!published) throw rpcInvalid(`${hash} published no version`)
    return { hash, version: published.version, manifestHash: block.digest }
  })
}

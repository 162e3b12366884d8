import { encodeFunctionData, zeroHash } from 'viem'
import { registerAbi, registryEvents } from '../abis/registry.generated.ts'
import { assetUri } from '../asset/assetUri.ts'
import { encodeAssetManifest } from '../asset/encodeAssetManifest.ts'
import { checkUsualTerms, inherit } from '../asset/inherit.ts'
import { readParents } from '../asset/readParents.ts'
import { singleFlight } from '../contribution/singleFlight.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { ensureTerms, findTerms } from '../license/ensureTerms.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import {
  type AssetKind,
  type AssetManifest,
  assetKinds,
  type ParentDeclaration,
  relations,
} from '../types/asset.ts'
import type { ContentBlock } from '../types/build.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { transact } from '../wallet/transact.ts'
import { getAccount } from './getAccount.ts'
import { type PublishContentErrorType, publishContent } from './publishContent.ts'

/** Parameters of {@link registerAsset}. */
export type RegisterAssetParameters = WriteOptions &
  Readonly<{
    manifest: AssetManifest
    /** Root of the payload's leaves; what is sold later must have it. Default: none, a license alone can be sold. */
    contentRoot?: Hex | undefined
    /**
     * Usual terms or their id; default none. Terms that the chain does not know are registered first, by a transaction of their
     * own.
     */
    terms?: LicenseTerms | Hex | undefined
    /** What it was made from: at most 8, for good. */
    parents?: readonly ParentDeclaration[] | undefined
    /** Default: the manifest's content address, with name, task and languages as hints for lists. */
    uri?: string | undefined
  }>
/** The asset and its first version. */
export type RegisterAssetReturnType = Readonly<{
  hash: Hex
  assetId: bigint
  version: number
  manifestHash: Hex
}>
/** What {@link registerAsset} may throw. */
export type RegisterAssetErrorType =
  | WriteErrorType
  | PublishContentErrorType
  | SaharaErrorOf<'ConfigError' | 'ContentInvalidError' | 'ContentTooLargeError'>

/**
 * Registers an asset with what it was made from. Before anything is signed, the manifest is checked, and every parent: whether
 * it is there, what the relation needs, what the license on it allows and asks. Then the manifest is published to the client's
 * gateways, and the asset registered. Files are not published: see `publishContent` for open ones.
 *
 * @example
 * const { assetId } = await registerAsset(client, {
 *   manifest: assetManifest,
 *   terms: presetTerms['Commercial Remix'],
 *   parents: [{ assetId: 1n, relation: 'LABELS', shareBps: 500 }],
 * })
 */
export async function registerAsset(
  client: SaharaClient,
  { manifest, contentRoot = zeroHash, terms, parents = [], uri, ...options }: RegisterAssetParameters,
): Promise<RegisterAssetReturnType> {
  const { AssetRegistry } = marketContracts(client)
  const block = await encodeAssetManifest(manifest, manifest.kind)
  const draft = {
    kind: manifest.kind,
    block,
    uri: uri ?? assetUri(block.digest, manifest),
    contentRoot,
    terms,
    parents,
  }
  // Publishing asks for a signature too: a double click must not ask for two.
  const key = JSON.stringify([AssetRegistry, { ...draft, block: block.digest }], (_, value) =>
    typeof value === 'bigint' ? `${value}` : value,
  )
  return singleFlight(client, key, options, (shared) => register(client, draft, { ...options, ...shared }))
}

type Draft = Readonly<{
  kind: AssetKind
  block: ContentBlock
  uri: string
  contentRoot: Hex
  terms: LicenseTerms | Hex | undefined
  parents: readonly ParentDeclaration[]
}>

async function register(
  client: SaharaClient,
  { kind, block, uri, contentRoot, terms, parents }: Draft,
  options: WriteOptions,
): Promise<RegisterAssetReturnType> {
  const { AssetRegistry: to } = marketContracts(client)
  const { signal } = options
  const account = await getAccount(client, { prompt: true, signal })
  const facts = await readParents(client, parents, account, signal)
  const inherited = inherit(facts)
  // Before the terms are made known, which is a transaction too.
  checkUsualTerms(inherited, terms && (await findTerms(client, terms, signal)))
  const termsId = terms ? await ensureTerms(client, terms, options) : zeroHash
  await publishContent(client, { blocks: [block], signal })
  const links = facts.map(({ id, version, relation, shareBps, licenseTokenId }) => ({
    id,
    version,
    relation: relations.indexOf(relation),
    shareBps,
    licenseTokenId,
  }))
  const args = [assetKinds.indexOf(kind), uri, block.digest, contentRoot, termsId, links] as const
  const data = encodeFunctionData({ abi: [registerAbi], args })
  const { hash, receipt } = await transact(client, { ...options, to, data })
  const [registered] = eventsOf(receipt, to, registryEvents, 'AssetRegistered')
  if (!registered) throw rpcInvalid(`${hash} registered no asset`)
  return { hash, assetId: registered.id, version: 1, manifestHash: block.digest }
}

import {
  type Address,
  type Asset,
  getAsset,
  getLineage,
  getTerms,
  type Hex,
  isSaharaError,
  listAssets,
  listLicenses,
  type SaharaClient,
} from '@saharakit/sdk'
import { fetchAssetManifest } from '@saharakit/sdk/content'
import { plain } from '../../../internal/market/names.ts'
import type { HeldAsset, KnownTerms, SourceAsset } from '../listing/sources.ts'

/** Rows of a lineage; longer ones can't be split beforehand. */
const LINEAGE = 1_024
/** Assets of an account that are offered to pick from. */
const HELD = 100

/** The name that an asset's manifest says, held to its hash; empty where it can't be had. */
export async function nameOf(
  { gateways }: SaharaClient,
  { manifestHash, kind }: Pick<Asset, 'manifestHash' | 'kind'>,
  signal: AbortSignal,
): Promise<string> {
  try {
    const manifest = await fetchAssetManifest({ gateways, manifestHash, kind, signal })
    return plain(manifest.name, 80)
  } catch (error) {
    signal.throwIfAborted()
    if (!isSaharaError(error)) throw error
    return ''
  }
}

const termsBy = async (client: SaharaClient, termsId: Hex, signal: AbortSignal): Promise<KnownTerms> => ({
  termsId,
  terms: await getTerms(client, { termsId, signal }),
})

/** An asset by its number; undefined where there is none. */
async function findAsset(
  client: SaharaClient,
  assetId: bigint,
  signal: AbortSignal,
): Promise<Asset | undefined> {
  try {
    return await getAsset(client, { assetId, signal })
  } catch (error) {
    if (isSaharaError(error, 'ConfigError') && error.attribute === 'asset') return undefined
    throw error
  }
}

/** An asset that something may have been made from, as an account sees it. */
export async function readSource(
  client: SaharaClient,
  assetId: bigint,
  account: Address | undefined,
  signal: AbortSignal,
): Promise<SourceAsset | undefined> {
  const asset = await findAsset(client, assetId, signal)
  if (!asset) return undefined
  const { bound, kind, listing, owner, rights, terms, version } = asset
  const [name, lineage, held] = await Promise.all([
    nameOf(client, asset, signal),
    getLineage(client, { assetId, limit: LINEAGE, signal }),
    account ? listLicenses(client, { account, assetIds: [assetId], signal }) : [],
  ])
  const licenses = held
    .filter(({ live, balance }) => live && balance > 0n)
    .map(async ({ tokenId, termsId }) => ({ tokenId, ...(await termsBy(client, termsId, signal)) }))
  return {
    assetId,
    name,
    kind,
    version,
    owner,
    isOwn: account?.toLowerCase() === owner.toLowerCase(),
    rights,
    boundTo: bound && terms ? await termsBy(client, terms.termsId, signal) : undefined,
    licenses: await Promise.all(licenses),
    onSale: listing?.live ? terms?.rights : undefined,
    lineage,
  }
}

/** Assets that an account owns, then those that it has a license on, newest first. */
export async function listSources(
  client: SaharaClient,
  account: Address,
  signal: AbortSignal,
): Promise<readonly HeldAsset[]> {
  const [{ rows: own }, licenses] = await Promise.all([
    listAssets(client, { owner: account, limit: HELD, signal }),
    listLicenses(client, { account, signal }),
  ])
  const owned = new Set(own.map(({ assetId }) => assetId))
  const licensed = new Set(licenses.filter(({ live }) => live).map(({ assetId }) => assetId))
  const others = [...licensed].filter((assetId) => !owned.has(assetId)).slice(0, HELD)
  const read = others.map(async (assetId): Promise<HeldAsset> => {
    const asset = await getAsset(client, { assetId, signal })
    return { assetId, name: await nameOf(client, asset, signal), kind: asset.kind, isOwn: false }
  })
  const hinted = own.map(({ assetId, name, kind }) => ({ assetId, name: plain(name, 80), kind, isOwn: true }))
  return [...hinted, ...(await Promise.all(read))]
}

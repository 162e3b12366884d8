import type { Asset, Indexer } from '@saharakit/sdk'
import { fetchAssetManifest } from '@saharakit/sdk/content'
import { formatAssetReference, type LensSource, readAssets, readNewestAssets } from '@saharakit/sdk/lens'
import { findMarket, type MarketDeployment } from '../../internal/market/marketDeployment.ts'
import { tokenOf } from '../../internal/market/price.ts'
import type { SaharaSettings } from '../../internal/settings.ts'
import type { MarketFilter, MarketPage, MarketRow, MarketServices } from './marketServices.ts'
import { matchRegistry, type RegistryReference } from './registry.ts'

/** Cards of one piece: one request to the chain. */
const pageSize = 100
/** Pieces that are looked through for one that has something of the wanted kind. */
const mostPieces = 20

/** A market as it is read. */
type Place = Readonly<{
  reference: RegistryReference
  deployment: MarketDeployment
  source: LensSource
  gateways: readonly string[]
}>

async function placeOf(settings: SaharaSettings, attribute: string): Promise<Place> {
  const reference = matchRegistry(attribute)
  const deployment = reference && findMarket(settings, reference)
  if (!deployment) {
    const { registryFault } = await import('../../internal/market/faults.ts')
    throw registryFault(attribute, reference, settings)
  }
  const { chainId } = reference
  const { rpcUrls = [], contracts } = deployment
  const source = { chainId, rpcUrls, lens: contracts.AssetLens }
  return { reference, deployment, source, gateways: settings.client?.gateways ?? deployment.gateways ?? [] }
}

function rowOf(
  { reference, deployment }: Place,
  asset: Asset,
  hint: Pick<MarketRow, 'name' | 'task' | 'trust'>,
): MarketRow {
  const { assetId, listing } = asset
  const full = { ...reference, assetId }
  return {
    card: {
      id: formatAssetReference(full),
      reference: full,
      asset,
      deployment,
      token: listing && tokenOf(listing, deployment),
    },
    ...hint,
  }
}

/** The lowest number of the piece below this one. */
const lowest = (above: bigint): bigint => (above > BigInt(pageSize) ? above - BigInt(pageSize) : 1n)

/** The numbers of the piece below this one, the highest first. */
const numbersBelow = (above: bigint): bigint[] =>
  Array.from({ length: Number(above - lowest(above)) }, (_, index) => above - BigInt(index + 1))

/** The newest assets by their numbers, from the chain alone. */
async function listFromChain(
  place: Place,
  { kind }: MarketFilter,
  after: string | undefined,
  signal: AbortSignal,
): Promise<MarketPage> {
  const { source } = place
  // The number above the ones that come next; unknown before the newest are there.
  let above = after === undefined ? undefined : BigInt(after)
  const rows: MarketRow[] = []
  for (let piece = 0; piece < mostPieces && above !== 1n && rows.length === 0; piece++) {
    const assets: readonly (Asset | undefined)[] =
      above === undefined
        ? await readNewestAssets({ source, limit: pageSize, signal })
        : await readAssets({ source, assetIds: numbersBelow(above), signal })
    for (const asset of assets)
      if (asset && (!kind || asset.kind === kind))
        rows.push(rowOf(place, asset, { name: '', task: '', trust: 'quorum' }))
    above = above === undefined ? (assets.at(-1)?.assetId ?? 1n) : lowest(above)
  }
  return { rows, after: above === 1n ? undefined : String(above), source: 'chain' }
}

/** A piece of the indexer's list, with every card as the chain has it; what the chain does not have is not shown. */
async function listFromIndexer(
  place: Place,
  indexer: Indexer,
  { kind, search, task }: MarketFilter,
  after: string | undefined,
  signal: AbortSignal,
): Promise<MarketPage> {
  const filter = { kind, search: search || undefined, task: task || undefined }
  const page = await indexer.listAssets({ ...filter, after, limit: pageSize, signal })
  const assetIds = page.rows.map(({ assetId }) => assetId)
  const assets = assetIds.length ? await readAssets({ source: place.source, assetIds, signal }) : []
  const rows = page.rows.flatMap(({ name, task: said }, index) => {
    const asset = assets[index]
    return asset ? [rowOf(place, asset, { name, task: said, trust: 'claimed' })] : []
  })
  return { rows, after: page.after, source: 'indexer' }
}

/**
 * The services of `<sahara-market>`: lists of the indexer where there is one that answers, else of the chain; cards always of
 * the chain. No viem. Each rejects with a ConfigError where the attribute names no market that is known.
 */
export function createMarketServices(settings: SaharaSettings, registry: string): MarketServices {
  let found: Promise<Place> | undefined
  const open = () => (found ??= placeOf(settings, registry))
  let indexer: Promise<Indexer | undefined> | undefined
  const openIndexer = async ({ deployment }: Place): Promise<Indexer | undefined> => {
    if (settings.client) return settings.client.indexer
    if (!deployment.indexer) return undefined
    const { createGraphqlIndexer } = await import('@saharakit/sdk/indexer')
    return createGraphqlIndexer({ url: deployment.indexer })
  }
  return {
    async listRows(filter, after, signal) {
      const place = await open()
      // A list goes on where it was begun: places of one source mean nothing to the other.
      const source = after?.startsWith(ofChain) ? undefined : await (indexer ??= openIndexer(place))
      if (source)
        try {
          return await listFromIndexer(place, source, filter, after, signal)
        } catch (error) {
          signal.throwIfAborted()
          // The chain stands in for an indexer that is down, not for nodes that are.
          if (after !== undefined || (error as Error).name.startsWith('Rpc')) throw error
          console.warn('SaharaKit: the indexer does not answer, so the market is read from the chain.', error)
        }
      const page = await listFromChain(place, filter, after?.slice(ofChain.length), signal)
      return { ...page, after: page.after && ofChain + page.after }
    },
    async readManifest({ manifestHash, kind }, signal) {
      const { gateways } = await open()
      return fetchAssetManifest({ gateways, manifestHash, kind, signal })
    },
  }
}

/** How places in the chain's list begin. */
const ofChain = 'chain '

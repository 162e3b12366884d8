/**
 * The local network as a library: a chain with the contracts, a content gateway with three funded campaigns, a CDN, a
 * partner's pages and, if wanted, the indexer. `npm start` is this plus annotators and a status; tests start their own.
 *
 * @module
 */
import { join } from 'node:path'
import type { Address, Deployment } from '@saharakit/sdk'
import { loadAssetSeeds } from '../market/assets/loadAssetSeeds.ts'
import type { AssetSlug } from '../market/assets/types.ts'
import { type CreatedAsset, createAssets } from '../market/createAssets.ts'
import type { Slug } from '../seed/types.ts'
import type { CdnManifest } from './cdnManifest.ts'
import { freePort } from './freePort.ts'
import { type CampaignOptions, createCampaigns, type Network, startBase } from './network.ts'
import { prepareCdn } from './prepareCdn.ts'
import { serveFolder } from './serveFolder.ts'
import { bundlePages, serveDapp, servePartner } from './servePages.ts'
import { cdnHeaders } from './sitePolicies.ts'
import { startMining } from './startAnvil.ts'
import { createSteps } from './steps.ts'
import { createStops, type Stops } from './stops.ts'

export type { AssetSlug } from '../market/assets/types.ts'
export { deliverWrongKey, spoilLeaf } from '../market/cheat.ts'
export type { CreatedAsset } from '../market/createAssets.ts'
export { type SellFilesParameters, type SoldFiles, sellFiles } from '../market/sellFiles.ts'
export type { CreatedCampaign } from '../requester/createCampaignFrom.ts'
export type { Slug } from '../seed/types.ts'
export type { Accounts } from './accounts.ts'
export { connect } from './connect.ts'
export type { CampaignOptions, Network } from './network.ts'
export { startAnnotators, startKeeper } from './people.ts'

/** What a local network should be like. Everything has a default. */
export type LocalnetOptions<Created extends Slug = Slug> = CampaignOptions<Created> &
  Readonly<{
    /** Folder in which one for content, logs and built pages is made. Default `.local` of the repository. */
    directory?: string
    /** Port of the partner's pages. Default a free one. */
    port?: number
    /** Fill the market with the demo's assets. Default false. */
    assets?: boolean
    /** Start Ponder in the background. Default false: everything is read from the chain itself. */
    indexer?: boolean
    /** Folder of an earlier `buildCdn`, whatever chain it was for; saves most of the start. */
    cdn?: string
    /** Seconds between two blocks. Default 1. */
    blockSeconds?: number
    /** Ends the start; what was started by then is ended too. */
    signal?: AbortSignal
    /** Told one line after each step of the start. */
    onStep?: (line: string) => void
  }>

/** A running local network. */
export type Localnet<Created extends Slug = Slug> = Network<Created> &
  Readonly<{
    /** The demo's assets; none where they were not asked for. */
    assets: Readonly<Partial<Record<AssetSlug, CreatedAsset>>>
    /** Where the indexer is, or will be; undefined where it was not asked for. */
    indexerUrl: string | undefined
    cdnUrl: string
    partnerUrl: string
    dappUrl: string
    /** What the CDN serves. */
    cdn: CdnManifest
    /** Settles when Ponder has caught up; at once where it was not asked for. Rejects where it ended instead. */
    indexerReady: Promise<void>
    /** Seconds from the call to a page that can be used. */
    secondsToReady: number
    /** Process ids of the programs that were started. */
    pids: readonly number[]
    /** Requests that the static servers answered, newest last: `GET /path 200`. */
    requests: Readonly<{ cdn: readonly string[]; partner: readonly string[] }>
    /** Ends everything that was started and waits until it is gone. May be called again. */
    stop(): Promise<void>
  }>

/**
 * Starts a local network.
 *
 * @throws Error where a part of it can't be started; what was started by then is ended first
 * @example
 * const localnet = await startLocalnet({ campaigns: ['birds'], cdn: 'dist/cdn' })
 * // ... open localnet.partnerUrl ...
 * await localnet.stop()
 */
export async function startLocalnet<Created extends Slug = Slug>(
  options: LocalnetOptions<Created> = {},
): Promise<Localnet<Created>> {
  const stops = createStops()
  try {
    return await start(options, stops)
  } catch (error) {
    await stops.run()
    throw error
  }
}

async function start<Created extends Slug>(
  options: LocalnetOptions<Created>,
  stops: Stops,
): Promise<Localnet<Created>> {
  const { signal } = options
  const steps = createSteps(options.onStep ?? (() => {}), { signal })
  const assetSeeds = options.assets ? loadAssetSeeds() : undefined
  const indexerPort = options.indexer ? await freePort() : undefined
  const indexerUrl = indexerPort === undefined ? undefined : `http://127.0.0.1:${indexerPort}`
  const base = await startBase({ ...options, indexerUrl }, steps, stops)
  const { directory, deployment, deployments, accounts, chainId, rpcUrl, gatewayUrl, chainPid } = base
  const cdnFolder = join(directory, 'cdn')
  const cdnServer = await serveFolder({ folders: [cdnFolder], headers: cdnHeaders })
  stops.push(cdnServer.close)
  const [cdn, , campaigns, assets] = await Promise.all([
    steps.run(options.cdn === undefined ? 'CDN files built' : 'CDN files copied', () =>
      prepareCdn({ from: options.cdn, outDir: cdnFolder, deployments }),
    ),
    steps.run("Scripts of the demo's pages", () => bundlePages(directory)),
    createCampaigns(base, options, steps, stops),
    assetSeeds &&
      steps.run(
        'Assets',
        async () => createAssets(base, await assetSeeds, signal),
        (created) =>
          Object.values(created)
            .map(({ assetId, seed }) => `${assetId} "${seed.manifest.name}"`)
            .join(', '),
      ),
  ])
  await startMining(rpcUrl, deployment.blockSeconds ?? 1)
  const origins = { cdn: cdnServer.origin, rpc: rpcUrl, gateway: gatewayUrl, indexer: indexerUrl ?? '' }
  const referencesOf = (things: Readonly<Record<string, { reference: string }>>) =>
    Object.fromEntries(Object.entries(things).map(([slug, { reference }]) => [slug, reference]))
  const { AssetRegistry, Campaigns, TestAccount } = deployment.contracts as Record<
    string,
    Address | undefined
  >
  const [partner, dapp] = await Promise.all([
    servePartner({
      outDir: directory,
      port: options.port ?? 0,
      origins,
      chainId,
      loader: cdn.loader,
      campaigns: referencesOf(campaigns),
      assets: referencesOf(assets ?? {}),
      registry: `eip155:${chainId}:${AssetRegistry?.toLowerCase()}`,
      contract: `eip155:${chainId}:${Campaigns?.toLowerCase()}`,
      delegate: TestAccount,
      referrer: accounts.referrer.address,
    }),
    serveDapp({ outDir: directory, origins, deployments }),
  ])
  stops.push(partner.close, dapp.close)
  const secondsToReady = steps.seconds()
  const indexer =
    indexerPort === undefined ? undefined : await startPonder(base, indexerPort, directory, stops)
  return {
    chainId,
    rpcUrl,
    gatewayUrl,
    deployment,
    deployments,
    campaigns,
    assets: assets ?? {},
    accounts,
    directory,
    indexerUrl,
    cdnUrl: cdnServer.origin,
    partnerUrl: partner.origin,
    dappUrl: dapp.origin,
    cdn,
    indexerReady: indexer?.ready ?? Promise.resolve(),
    secondsToReady,
    pids: [chainPid, ...(indexer ? [indexer.pid] : [])],
    requests: { cdn: cdnServer.requests, partner: partner.requests },
    stop: stops.run,
  }
}

/** Started last, because its first seconds take a whole core and nobody has to wait for it. */
async function startPonder(
  {
    deployment: { contracts, block, finality },
    chainId,
    rpcUrl,
  }: Pick<Network, 'deployment' | 'chainId' | 'rpcUrl'>,
  port: number,
  directory: string,
  stops: Stops,
) {
  const { startIndexer } = await import('@saharakit/indexer/start')
  const indexer = await startIndexer({
    rpcUrl,
    chainId,
    address: contracts.Campaigns,
    market: marketOf(contracts),
    startBlock: block,
    port,
    dataDir: join(directory, 'indexer'),
    ...(finality === undefined ? {} : { finality }),
  })
  stops.push(indexer.stop)
  return indexer
}

/** The addresses of the market; undefined where there is none. */
function marketOf({ AssetRegistry, Licenses, Market, RevenueVault }: Deployment['contracts']) {
  return AssetRegistry && Licenses && Market && RevenueVault
    ? { AssetRegistry, Licenses, Market, RevenueVault }
    : undefined
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Address } from 'viem'
import type { AssetSlug } from '../market/assets/types.ts'
import type { Slug } from '../seed/types.ts'
import { bundlePage } from './bundlePage.ts'
import { type StaticServer, serveFolder } from './serveFolder.ts'
import { type Origins, partnerHeaders } from './sitePolicies.ts'

const demo = fileURLToPath(new URL('../', import.meta.url))

/** Bundles the scripts of the demo's own pages: the toy wallet and the app. They know no address yet. */
export async function bundlePages(outDir: string): Promise<void> {
  await Promise.all([
    bundlePage(join(demo, 'wallet/announce.ts'), join(outDir, 'partner/test-wallet.js')),
    bundlePage(join(demo, 'dapp/main.ts'), join(outDir, 'dapp/main.js')),
  ])
}

/** What the partner's pages are filled with. */
export type PartnerPage = Readonly<{
  /** Folder of {@link bundlePages}. */
  outDir: string
  port: number
  origins: Origins
  chainId: number
  loader: Readonly<{ url: string; integrity: string }>
  /** References by name; a page that names another one shows how an element says so. */
  campaigns: Readonly<Partial<Record<Slug, string>>>
  /** The same of assets. */
  assets: Readonly<Partial<Record<AssetSlug, string>>>
  /** Where assets are registered: `eip155:<chain>:<AssetRegistry>`. */
  registry: string
  /** Where campaigns are created: `eip155:<chain>:<Campaigns>`. */
  contract: string
  /** Contract with which the toy wallet sends batches. */
  delegate: Address | undefined
  referrer: Address
}>

/** Serves the magazine, as strictly as its headers say. */
export function servePartner(page: PartnerPage): Promise<StaticServer> {
  const { origins, loader, campaigns, assets, registry, contract, delegate, referrer, chainId } = page
  const rpc = encodeURIComponent(origins.rpc)
  const values: Readonly<Record<string, string | undefined>> = {
    ...campaigns,
    ...assets,
    registry,
    campaigns: contract,
    referrer,
    loader: `${origins.cdn}/${loader.url}`,
    integrity: loader.integrity,
    wallet: `/test-wallet.js?chain=${chainId}&amp;rpc=${rpc}${delegate ? `&amp;delegate=${delegate}` : ''}`,
  }
  return serveFolder({
    folders: [join(demo, 'partner-site'), join(page.outDir, 'partner')],
    port: page.port,
    headers: partnerHeaders(origins),
    fill: (html) => html.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole),
  })
}

/** Serves the app on an origin of its own. */
export function serveDapp(page: {
  outDir: string
  origins: Origins
  deployments: object
}): Promise<StaticServer> {
  const { rpc, gateway, indexer } = page.origins
  const folder = join(page.outDir, 'dapp')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'deployments.json'), JSON.stringify(page.deployments))
  return serveFolder({
    folders: [join(demo, 'dapp'), folder],
    headers: {
      'Content-Security-Policy': `default-src 'self'; img-src 'self' data:; connect-src 'self' ${rpc} ${gateway} ${indexer}`,
      'Cache-Control': 'no-cache',
    },
  })
}

/** What a partner's page pays for a card, a checkout and a market: requests, bytes, shifts and time. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { startIndexer } from '@saharakit/indexer/start'
import { Buyer, marketTag } from '../../../test/harness/buyer.ts'
import { publishPage } from '../../../test/harness/journey.ts'
import type { Network } from '../../../test/harness/network.ts'
import type { Site } from '../../../test/harness/site.ts'
import { createScriptedWallet } from '../../../test/harness/wallet.ts'
import { weigh } from './bundles.ts'
import { median } from './median.ts'
import type { Figure, Rule } from './rules.ts'
import { fillMarket, type Stock } from './stock.ts'
import { type SeenRequest, visit } from './visit.ts'

export const marketChecks: Record<string, Rule> = {
  'card: scripts to a live price, after the loader': 'exact',
  'card: RPC requests to a live price': 'exact',
  'card: layout shift': 'exact',
  'checkout: RPC requests to a live price': 'exact',
  'checkout: layout shift': 'exact',
  'checkout: scripts on intent.gz': 'tolerance',
  'checkout: scripts from the intent to the payment.gz': 'tolerance',
  'RPC requests for 20 cards': 'exact',
  'RPC requests for a market of 100 cards': 'exact',
  'RPC requests for a market of 100 cards, without an indexer': 'exact',
}

const CARDS = 20
const LISTED = 100
/** Milliseconds. */
const QUIET = 700

/**
 * Milliseconds that others add over an empty page until what pays is on screen: newest versions of 2026-11-22, bundled with
 * Rollup, served from localhost, in Chromium on slow 4G with a CPU four times slower; medians of interleaved runs on two
 * cores like those that measure ours. thirdweb showed a spinner by then. Stripe publishes no such figure, and its script
 * loads the rest from its own servers.
 */
const peers = { AppKit: 6_685, thirdweb: 1_513, OnchainKit: 2_152 }

/** Room that each element keeps, as its page of the docs has it. */
const rules = `
sahara-asset { display: block; min-block-size: 28rem }
sahara-checkout { display: block; min-block-size: 26rem }
sahara-market { display: block; min-block-size: 30rem }
`

/** Elements tell what they have read; a market only shows it, so the site's own script looks. */
const watchMarket = `
const look = () => document.querySelector('sahara-market')?.matches(':state(ready)')
  ? dispatchEvent(new Event('market-ready'))
  : requestAnimationFrame(look)
look()
`

type Place = Readonly<{ browser: Browser; network: Network; site: Site; stock: Stock; styles: string }>

/** Waits until no more scripts were asked for in a while; nodes are asked again and again. */
async function settle(page: Page, requests: () => readonly SeenRequest[]): Promise<void> {
  const count = () => requests().filter(({ url }) => url.endsWith('.js')).length
  for (let seen = -1; seen < count(); await page.waitForTimeout(QUIET)) seen = count()
}

/** Requests to the chain's node, without preflights. */
const rpcIn = ({ network }: Place, requests: readonly SeenRequest[]) =>
  requests.filter(({ method, url }) => method === 'POST' && url.startsWith(network.rpcUrl)).length

/** Scripts of the CDN besides the loader, each once. */
function scriptsIn({ network: { cdn } }: Place, requests: readonly SeenRequest[]): string[] {
  const urls = requests
    .map(({ url }) => url)
    .filter((url) => url.startsWith(cdn.origin) && url.endsWith('.js'))
  return [...new Set(urls)].filter((url) => url !== cdn.loader.url)
}

function pageWith({ network, site, styles }: Place, body: string, more: { script?: string } = {}): string {
  return publishPage(network, site, { styles, body, ...more })
}

const tagOf = ({ stock }: Place, tag: string) => marketTag(tag, { asset: stock.references[0] ?? '' })

async function measureCard(place: Place): Promise<Record<string, Figure>> {
  const { browser, stock } = place
  const one = await visit(browser, pageWith(place, tagOf(place, 'sahara-asset')), {
    ready: 'sahara-ready',
    act: async (page, requests) => {
      await page.getByRole('heading', { name: stock.name }).waitFor()
      await settle(page, requests)
    },
  })
  const cards = stock.references.slice(0, CARDS).map((asset) => marketTag('sahara-asset', { asset }))
  const many = await visit(browser, pageWith(place, cards.join('')), {
    ready: 'sahara-ready',
    times: CARDS,
    act: settle,
  })
  return {
    'card: scripts to a live price, after the loader': scriptsIn(place, one.requestsUntilReady).length,
    'card: RPC requests to a live price': rpcIn(place, one.requestsUntilReady),
    'card: layout shift': one.layoutShift,
    'RPC requests for 20 cards': rpcIn(place, many.requests),
  }
}

/**
 * On intent: what loads until wallets are offered. To the payment: all until the wallet has sent it, which no block has yet;
 * the check of the files that runs while the review is read is among it.
 */
async function measureCheckout(place: Place): Promise<Record<string, Figure>> {
  const { browser, network } = place
  const address = pageWith(place, tagOf(place, 'sahara-checkout'))
  const seen = await visit(browser, address, { ready: 'sahara-ready', act: settle })
  const wallet = createScriptedWallet(network)
  await network.fund(wallet.account.address, '10')
  await network.releaseBlocks()
  const later: string[] = []
  let onIntent = 0
  await visit(browser, address, {
    ready: 'sahara-ready',
    prepare: (context) => wallet.install(context),
    act: async (page, requests) => {
      await settle(page, requests)
      const before = new Set(scriptsIn(place, requests()))
      const buyer = new Buyer(page)
      await buyer.button('Review the purchase').click()
      await buyer.checkout.getByRole('button', { name: /^Paper Wallet/ }).waitFor()
      await settle(page, requests)
      onIntent = scriptsIn(place, requests()).filter((url) => !before.has(url)).length
      await buyer.chooseWallet()
      await buyer.expectPayable()
      await network.holdBlocks()
      await buyer.pay.click()
      while (wallet.sent.length === 0) await page.waitForTimeout(50)
      await settle(page, requests)
      later.push(...scriptsIn(place, requests()).filter((url) => !before.has(url)))
    },
  })
  await network.mineAtOnce()
  const files = later.map((url) => readFileSync(join(network.cdn.folder, new URL(url).pathname)))
  return {
    'checkout: RPC requests to a live price': rpcIn(place, seen.requestsUntilReady),
    'checkout: layout shift': seen.layoutShift,
    'checkout: scripts on intent.gz': weigh(files.slice(0, onIntent)).gz,
    'checkout: scripts from the intent to the payment.gz': weigh(files).gz,
  }
}

/** With Ponder, as networks have it, and from the chain alone: that first asks how many assets there are. */
async function measureList(place: Place): Promise<Record<string, Figure>> {
  const { browser, network, site, stock, styles } = place
  const { deployment, rpcUrl, chainId } = network
  const { Campaigns, AssetRegistry, Licenses, Market, RevenueVault } = deployment.contracts
  if (!AssetRegistry || !Licenses || !Market || !RevenueVault) throw new Error('The network has no market.')
  const dataDir = mkdtempSync(join(tmpdir(), 'saharakit-indexer-'))
  const indexer = await startIndexer({
    rpcUrl,
    chainId,
    dataDir,
    address: Campaigns,
    market: { AssetRegistry, Licenses, Market, RevenueVault },
    startBlock: deployment.block,
    finality: deployment.finality ?? 1,
  })
  const script = site.publishFile('market.js', 'text/javascript', watchMarket)
  const market = marketTag('sahara-market', { registry: stock.registry })
  const open = async (url: string) => {
    const body = `<sahara-provider indexer="${url}">${market}</sahara-provider>`
    const address = publishPage(network, site, { styles, script, body, connect: url ? [url] : [] })
    return visit(browser, address, { ready: 'market-ready', act: settle })
  }
  try {
    await indexer.ready
    return {
      'RPC requests for a market of 100 cards': rpcIn(place, (await open(indexer.url)).requests),
      'RPC requests for a market of 100 cards, without an indexer': rpcIn(place, (await open('')).requests),
    }
  } finally {
    await indexer.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Milliseconds that an element adds, in turns with the empty page; and how many times as many others add. */
async function measureTime(place: Place, empty: string, rounds: number): Promise<Record<string, Figure>> {
  const elements = { card: 'sahara-asset', checkout: 'sahara-checkout' }
  const pages = Object.entries(elements).map(([name, tag]) => ({
    name,
    address: pageWith(place, tagOf(place, tag)),
    added: [] as number[],
  }))
  for (let round = 0; round < rounds; round++) {
    const base = await visit(place.browser, empty, { ready: 'load', slow: true })
    for (const { address, added } of pages) {
      const loaded = await visit(place.browser, address, { ready: 'sahara-ready', slow: true })
      added.push(loaded.readyMs - base.readyMs)
    }
  }
  const figures: Record<string, Figure> = {}
  for (const { name, added } of pages) {
    const ours = median(added)
    figures[`${name}: added over an empty page, slow 4G and CPU 4x (ms)`] = Math.round(ours)
    for (const [peer, theirs] of Object.entries(peers))
      figures[`${name}: ${peer} over ours, slow 4G and CPU 4x (ratio)`] =
        Math.round((theirs / ours) * 10) / 10
  }
  return figures
}

/**
 * @param empty Address of a page with nothing of ours.
 * @param rounds How often times are taken; figures are medians.
 */
export async function measureMarket(
  base: Pick<Place, 'browser' | 'network' | 'site'>,
  empty: string,
  rounds: number,
): Promise<Record<string, Figure>> {
  const stock = await fillMarket(base.network, LISTED)
  const place = { ...base, stock, styles: base.site.publishFile('market.css', 'text/css', rules) }
  return {
    ...(await measureCard(place)),
    ...(await measureCheckout(place)),
    ...(await measureList(place)),
    ...(await measureTime(place, empty, rounds)),
  }
}

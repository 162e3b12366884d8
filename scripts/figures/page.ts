import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { readCampaign } from '@saharakit/sdk/lens'
import type { TestCampaign } from '../../test/harness/campaigns.ts'
import { publishPage } from '../../test/harness/journey.ts'
import { type Network, openNetwork } from '../../test/harness/network.ts'
import { readDocsExample } from '../../test/harness/readDocsExample.ts'
import { type Site, startSite } from '../../test/harness/site.ts'
import { startNetwork } from '../../test/harness/startNetwork.ts'
import { chromiumArguments, findBrowser } from '../browsers/find.ts'
import { weigh } from './internal/bundles.ts'
import { fullCdn } from './internal/fullCdn.ts'
import { marketChecks, measureMarket } from './internal/marketPage.ts'
import { median } from './internal/median.ts'
import type { Figure, Rule } from './internal/rules.ts'
import { type Visit, visit } from './internal/visit.ts'

export const key = 'page'
export const checks: Record<string, Rule> = {
  'requests to first paint': 'exact',
  'RPC requests to first paint': 'exact',
  'RPC requests for 20 elements': 'exact',
  'RPC requests for 100 campaigns': 'exact',
  'layout shift': 'exact',
  'CDN bytes to first item.br': 'tolerance',
  ...marketChecks,
  '*': 'info',
}

const ROUNDS = 7
const ELEMENTS = 20
const LISTED = 100

const isPost = ({ method }: { method: string }) => method === 'POST'

const round = (value: number) => Math.round(value * 10_000) / 10_000

/** Goes on to the first practice item. */
async function practice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it: practice' }).click()
  await page.locator('sahara-task').getByRole('radiogroup').waitFor()
  await page.locator('sahara-task').getByRole('img').waitFor()
}

/** Requests of one element and of a page full of them, bytes up to the first practice item, and how much moved. */
async function measureRequests(browser: Browser, network: Network, site: Site) {
  const campaigns: TestCampaign[] = []
  while (campaigns.length < ELEMENTS) campaigns.push(await network.createCampaign())
  const [first] = campaigns.map(({ reference }) => reference)
  const task = { campaign: first ?? '' }
  const rule = readDocsExample('site-owners.md', 'Keep its place from the first paint', 'css')
  const styles = site.publishFile('site.css', 'text/css', rule)
  const one = await visit(browser, publishPage(network, site, { task, styles }), {
    ready: 'sahara-ready',
    act: practice,
  })
  const bare = await visit(browser, publishPage(network, site, { task }), {
    ready: 'sahara-ready',
    slow: true,
  })
  const body = campaigns
    .map(({ reference }) => `<sahara-task campaign="${reference}"></sahara-task>`)
    .join('')
  const many = await visit(browser, publishPage(network, site, { body }), {
    ready: 'sahara-ready',
    times: ELEMENTS,
  })
  const rpc = (seen: Visit) =>
    seen.requests.filter((request) => isPost(request) && request.url.startsWith(network.rpcUrl))
  const files = one.requests
    .filter(({ url }) => url.startsWith(network.cdn.origin))
    .map(({ url }) => new URL(url).pathname)
  return {
    // The style sheet is the site's own.
    'requests to first paint': one.requestsUntilReady.filter(({ url }) => !url.startsWith(site.origin))
      .length,
    'RPC requests to first paint': one.requestsUntilReady.filter(
      (request) => request.url.startsWith(network.rpcUrl) && isPost(request),
    ).length,
    'RPC preflights to first paint': one.requestsUntilReady.filter(({ method }) => method === 'OPTIONS')
      .length,
    'RPC requests for 20 elements': rpc(many).length,
    'layout shift': round(one.layoutShift),
    'layout shift without the rule of the docs, slow 4G': round(bare.layoutShift),
    'CDN bytes to first item.br': weigh(
      [...new Set(files)].map((file) => readFileSync(join(network.cdn.folder, file))),
    ).br,
    'transferred to first item (all bytes)': one.bytes,
  }
}

/** Requests that reading this many campaigns costs, through the SDK's reader for the first paint. */
async function measureList(network: Network) {
  const campaign = await network.createCampaign()
  await campaign.repeat(LISTED - ELEMENTS - 1)
  const { deployment, chainId, rpcUrl } = network
  let requests = 0
  const { fetch } = globalThis
  globalThis.fetch = (...parameters) => {
    requests++
    return fetch(...parameters)
  }
  try {
    const source = { chainId, rpcUrls: [rpcUrl], lens: deployment.contracts.Lens }
    const read = await Promise.all(
      Array.from({ length: LISTED }, (_, index) => readCampaign({ source, campaignId: BigInt(index + 1) })),
    )
    if (read.some((campaign) => !campaign)) throw new Error('A campaign of the list is missing.')
  } finally {
    globalThis.fetch = fetch
  }
  return { 'RPC requests for 100 campaigns': requests }
}

/** Milliseconds over an empty page and long tasks, on slow 4G with a four times slower CPU, in turns with the empty page. */
async function measureTime(browser: Browser, network: Network, site: Site, empty: string, rounds: number) {
  const { reference } = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  const full = publishPage(network, site, { task: { campaign: reference } })
  const added: number[] = []
  const blocked: number[] = []
  const ours: number[] = []
  for (let round = 0; round < rounds; round++) {
    const base = await visit(browser, empty, { ready: 'load', slow: true })
    const loaded = await visit(browser, full, { ready: 'sahara-ready', slow: true })
    added.push(loaded.readyMs - base.readyMs)
    ours.push(loaded.readyMs)
    blocked.push(loaded.blockedMs)
  }
  return {
    'ready, slow 4G and CPU 4x (ms)': Math.round(median(ours)),
    'added over an empty page, slow 4G and CPU 4x (ms)': Math.round(median(added)),
    'added over an empty page (round trips of 150 ms)': Math.round(median(added) / 15) / 10,
    'blocked by long tasks, slow 4G and CPU 4x (ms)': Math.round(median(blocked)),
  }
}

/**
 * What a partner's page pays for one `<sahara-task>` and for elements of the market, in Chromium, with the files of a
 * production build.
 */
export async function measure({ brief }: { brief: boolean }): Promise<Record<string, Figure>> {
  const { outDir } = await fullCdn()
  const { addresses, stop } = await startNetwork({ cdn: outDir })
  const network = openNetwork(addresses)
  const site = await startSite()
  const executablePath = findBrowser('chromium')?.executablePath
  const browser = await chromium.launch({
    args: [...chromiumArguments],
    ...(executablePath && { executablePath }),
  })
  try {
    await network.mineAtOnce()
    const empty = site.publish({
      html: '<!doctype html><html lang="en"><title>Empty</title><link rel="icon" href="data:,"><h1>A partner’s page</h1></html>',
      headers: {},
    })
    return {
      ...(await measureRequests(browser, network, site)),
      ...(await measureList(network)),
      ...(await measureTime(browser, network, site, empty, brief ? 1 : ROUNDS)),
      ...(await measureMarket({ browser, network, site }, empty, brief ? 1 : ROUNDS)),
    }
  } finally {
    await browser.close()
    await site.close()
    await stop()
  }
}

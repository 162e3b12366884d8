import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { Buyer } from './buyer.ts'
import { Contributor } from './contributor.ts'
import { type NetworkIndexer, startNetworkIndexer } from './indexer.ts'
import { connectNetwork, type Network } from './network.ts'
import { type PageSources, type PartnerPageOptions, partnerPage } from './partnerPage.ts'
import { openShop, type Shop } from './shop.ts'
import { type Site, startSite } from './site.ts'
import { createScriptedWallet, type ScriptedWallet } from './wallet.ts'

/** What a journey starts from. */
export type JourneyOptions = {
  /** Ether that the wallet holds at the start. */
  funds: string
}

/** What every journey has at hand. */
export type Journey = {
  /** A wallet of a fresh account, offered on every page of the context. */
  wallet: ScriptedWallet
  /** Somebody in front of the first page. */
  contributor: Contributor
  /** Somebody who buys on the first page. */
  buyer: Buyer
  /** Publishes a partner's page and opens it in the first tab. @returns its address */
  openPage(options: PartnerPageOptions & SourceOptions): Promise<string>
  /** Everything that pages of this journey reported as wrong; a journey that expects some takes it out. */
  faults: Faults
}

/** What a page does not take from the network of the run. */
export type SourceOptions = Readonly<{
  /** Origins that it talks to besides, say of a chaos proxy. */
  connect?: readonly string[]
  /** Another script tag. */
  loader?: PageSources['loader']
}>

/** Reports of all pages of a journey. */
export type Faults = {
  /** Violations of a page's policy, by directive and blocked address. */
  violations: string[]
  /** Errors that nobody caught. */
  uncaught: string[]
  /** What was written to the console as an error. */
  console: string[]
}

/**
 * Long-lived fixtures: the network of the whole run, one site, and Ponder and a seller from the first journey on that wants
 * them.
 */
export type Surroundings = { network: Network; site: Site; indexer: NetworkIndexer; shop: Shop }

/** Has a context report what goes wrong on its pages. */
export async function watchFaults(context: BrowserContext, faults: Faults): Promise<void> {
  await context.exposeFunction('reportViolation', (text: string) => void faults.violations.push(text))
  await context.addInitScript(() => {
    const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      report(`${effectiveDirective} ${blockedURI} ${sample}`),
    )
  })
  context.on('weberror', (error) => faults.uncaught.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error') faults.console.push(message.text())
  })
}

/** Publishes a partner's page without opening it. @returns its address */
export function publishPage(
  network: Network,
  site: Site,
  { connect = [], loader = network.cdn.loader, ...options }: PartnerPageOptions & SourceOptions,
): string {
  const cdn = network.cdn.origin
  const origins = { cdn, connect: [network.rpcUrl, network.gatewayUrl, ...connect] }
  return site.publish(partnerPage({ loader, origins }, options))
}

/** A test of a whole journey, on the network that is started once for all. */
export const test = base.extend<Journey & JourneyOptions, Surroundings>({
  network: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const network = connectNetwork()
      await use(network)
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const site = await startSite()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  indexer: [
    async ({ network }, use) => {
      const indexer = await startNetworkIndexer(network)
      await use(indexer)
      await indexer.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  shop: [async ({ network }, use) => use(await openShop(network)), { scope: 'worker' }],
  funds: ['10', { option: true }],
  faults: [
    async ({ context }, use) => {
      const faults: Faults = { violations: [], uncaught: [], console: [] }
      await watchFaults(context, faults)
      await use(faults)
      expect(faults.violations, 'the page’s policy was kept').toEqual([])
      expect(faults.uncaught, 'every error was caught').toEqual([])
    },
    { auto: true },
  ],
  wallet: async ({ network, context, funds }, use) => {
    const wallet = createScriptedWallet(network)
    await network.fund(wallet.account.address, funds)
    await wallet.install(context)
    await use(wallet)
  },
  contributor: async ({ page }, use) => {
    await use(new Contributor(page))
  },
  buyer: async ({ page }, use) => {
    await use(new Buyer(page))
  },
  openPage: async ({ network, site, page }, use) => {
    await use(async (options) => {
      const address = publishPage(network, site, options)
      await page.goto(address)
      return address
    })
  },
})

/** The page's Contributor; for second tabs and contexts. */
export const contributorOn = (page: Page): Contributor => new Contributor(page)

export { expect }

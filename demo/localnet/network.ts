/** The part of the local network that has no pages: chain, contracts, gateway and campaigns. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deployContracts } from '@saharakit/contracts/deploy'
import type { Deployment, Deployments } from '@saharakit/sdk'
import { type CreatedCampaign, createCampaignFrom, demoSecretSeed } from '../requester/createCampaignFrom.ts'
import { openChecks } from '../requester/openChecks.ts'
import { loadSeeds, type Seeds, slugs } from '../seed/loadSeeds.ts'
import { resize, type Shape } from '../seed/resize.ts'
import type { Slug } from '../seed/types.ts'
import { type Accounts, deriveAccounts } from './accounts.ts'
import { connect } from './connect.ts'
import { freePort } from './freePort.ts'
import { CHAIN_ID, startAnvil } from './startAnvil.ts'
import { startGateway } from './startGateway.ts'
import type { Steps } from './steps.ts'
import type { Stops } from './stops.ts'
import { startWarden } from './warden.ts'
import { makeWorkFolder } from './workFolder.ts'

/** What the campaigns of a network should be like. */
export type CampaignOptions<Created extends Slug = Slug> = Readonly<{
  /** Campaigns to create. Default all three. */
  campaigns?: readonly Created[]
  /** Smaller campaigns, for tests. */
  shape?: Shape
  /** Seats on each batch. Default 3. */
  seatsPerBatch?: number
  /** Have the requesters check their items in a headless browser first. Default false. */
  checkItems?: boolean
}>

/** A chain with the contracts, a gateway, and funded campaigns. */
export type Network<Created extends Slug = Slug> = Readonly<{
  chainId: number
  rpcUrl: string
  gatewayUrl: string
  deployment: Deployment
  deployments: Deployments
  campaigns: Readonly<Record<Created, CreatedCampaign>>
  accounts: Accounts
  /** Folder of content and logs. */
  directory: string
}>

/** A chain with the contracts, a gateway and nothing in it yet. */
export type Base = Omit<Network, 'campaigns'> & Readonly<{ seeds: Seeds; chainPid: number }>

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Starts chain and gateway and deploys the contracts. Every transaction makes a block at once until `startMining`. */
export async function startBase(
  options: {
    directory?: string | undefined
    blockSeconds?: number | undefined
    indexerUrl?: string | undefined
    campaigns?: readonly Slug[] | undefined
  },
  steps: Steps,
  stops: Stops,
): Promise<Base> {
  const directory = makeWorkFolder(options.directory ?? join(root, '.local'))
  stops.push(async () => rmSync(directory, { recursive: true, force: true }))
  const seeds = loadSeeds(options.campaigns)
  const warden = startWarden()
  stops.push(warden.dismiss)
  const accounts = deriveAccounts()
  const [anvil, gateway] = await Promise.all([
    steps.run(
      'Chain',
      async () => {
        const running = await startAnvil({
          port: await freePort(),
          log: join(directory, 'anvil.log'),
          warden,
        })
        stops.push(running.child.stop)
        return running
      },
      ({ rpcUrl }) => `anvil, chain id ${CHAIN_ID}, ${rpcUrl}`,
    ),
    startGateway(join(directory, 'content'), (line) => console.error(`gateway: ${line}`)),
  ])
  stops.push(gateway.stop)
  const deployed = await steps.run(
    'Contracts',
    () =>
      deployContracts({
        rpcUrl: anvil.rpcUrl,
        account: accounts.deployer,
        market: true,
        testDollar: true,
        testAccount: true,
      }),
    ({ contracts }) => `Campaigns ${contracts.Campaigns}, Lens ${contracts.Lens}`,
  )
  const { indexerUrl, blockSeconds = 1 } = options
  const deployment: Deployment = {
    ...deployed,
    name: 'SaharaKit local network',
    nativeCurrency: { name: 'Demo coin', symbol: 'DEMO', decimals: 18 },
    rpcUrls: [anvil.rpcUrl],
    gateways: [gateway.url],
    ...(indexerUrl === undefined ? {} : { indexer: indexerUrl }),
    finality: 2,
    blockSeconds,
  }
  return {
    chainId: CHAIN_ID,
    rpcUrl: anvil.rpcUrl,
    gatewayUrl: gateway.url,
    deployment,
    deployments: { chains: { [CHAIN_ID]: deployment } },
    accounts,
    directory,
    seeds,
    chainPid: anvil.child.pid,
  }
}

/** Has each requester build, check, publish and fund a campaign, with the same actions that any requester uses. */
export async function createCampaigns<Created extends Slug>(
  { deployment, accounts, seeds }: Base,
  options: CampaignOptions<Created>,
  steps: Steps,
  stops: Stops,
): Promise<Record<Created, CreatedCampaign>> {
  const checks = options.checkItems
    ? await steps.run(
        'Headless browser for the item checks',
        () => openChecks(),
        (found) => (found ? '' : 'none found'),
      )
    : undefined
  if (checks) stops.push(checks.close)
  // Who publishes waits for a gateway that is away: not once it was stopped.
  const ending = new AbortController()
  const { signal } = ending
  stops.push(async () => ending.abort())
  const created: [Created, CreatedCampaign][] = []
  // One after another, so that the campaigns have the same numbers in every run.
  for (const slug of options.campaigns ?? (slugs as readonly Created[])) {
    const made = await seeds.get(slug)
    if (!made) throw new Error(`The demo has no campaign "${slug}".`)
    const seed = resize(made, options.shape ?? {})
    const client = connect(deployment, accounts.requesters[slug], { checks })
    const { seatsPerBatch = 3 } = options
    const campaign = await steps.run(
      `Campaign "${seed.title}"`,
      () => createCampaignFrom(client, seed, { seatsPerBatch, secretSeed: demoSecretSeed(slug), signal }),
      ({ summary }) => summary,
    )
    created.push([slug, campaign])
  }
  await checks?.close()
  return Object.fromEntries(created) as Record<Created, CreatedCampaign>
}

/** What the indexer is told by its environment, checked before anything starts. */
import { existsSync, readFileSync } from 'node:fs'
import { isAddress } from 'viem'

/** Settings of one indexer process. Times are in milliseconds, depths in blocks. */
export interface Settings {
  readonly chainId: number
  readonly rpcUrls: readonly string[]
  /** The Campaigns contract. */
  readonly address: `0x${string}`
  /** Assets and their market; undefined where only campaigns are indexed. */
  readonly market: MarketAddresses | undefined
  /** Block of the deployment; events before it are not looked for. */
  readonly startBlock: number
  /** Blocks on top of a block after which `/meta` calls it final. */
  readonly finality: number
  readonly pollingInterval: number
  /** Postgres when set, otherwise PGlite in `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  /** Forget the RPC cache between runs: for chains that are made anew under the same chain id. */
  readonly disableCache: boolean
  readonly feed: {
    /** Pause between two looks at the event table. */
    readonly interval: number
    readonly heartbeat: number
    readonly connectionsPerAddress: number
    readonly connections: number
    /** Proxies of ours in front, whose X-Forwarded-For entries are believed. */
    readonly proxies: number
  }
}

/** Contracts of assets and their market. */
export interface MarketAddresses {
  readonly AssetRegistry: `0x${string}`
  readonly Licenses: `0x${string}`
  readonly Market: `0x${string}`
  readonly RevenueVault: `0x${string}`
}

type Environment = Readonly<Record<string, string | undefined>>

interface Deployment {
  block: number
  contracts: { Campaigns: string } & { [name in keyof MarketAddresses]?: string }
}

/** Variables of the contracts that a chain may lack. */
const marketVariables = {
  AssetRegistry: 'SAHARA_ASSET_REGISTRY',
  Licenses: 'SAHARA_LICENSES',
  Market: 'SAHARA_MARKET',
  RevenueVault: 'SAHARA_REVENUE_VAULT',
} as const satisfies Record<keyof MarketAddresses, string>

/** Chain ids that dev chains use by default. */
const devChains = new Set([1337, 31337])

/**
 * Reads the settings from SAHARA_* variables, DATABASE_URL, and `packages/contracts/deployments/<chainId>.json`.
 * @throws Error naming the variable that is missing or wrong.
 */
export function readSettings(env: Environment): Settings {
  const chainId = readInteger(env, 'SAHARA_CHAIN_ID', { min: 1 })
  const deployment = readDeployment(chainId)
  const rpcUrls = (env.SAHARA_RPC_URL ?? '').split(',').filter((url) => url !== '')
  if (rpcUrls.length === 0 || !rpcUrls.every((url) => /^https?:\/\//.test(url)))
    throw wrong('SAHARA_RPC_URL', 'one or more http(s) addresses of a node, separated by commas', env)
  const address = env.SAHARA_CAMPAIGNS ?? deployment?.contracts.Campaigns ?? ''
  if (!isAddress(address, { strict: false }))
    throw wrong(
      'SAHARA_CAMPAIGNS',
      'the address of the Campaigns contract (no deployment file names it)',
      env,
    )
  return {
    chainId,
    rpcUrls,
    address,
    market: readMarket(env, deployment),
    startBlock: readInteger(env, 'SAHARA_START_BLOCK', { fallback: deployment?.block ?? 0 }),
    finality: readInteger(env, 'SAHARA_FINALITY', { fallback: 30, max: 10_000 }),
    pollingInterval: readInteger(env, 'SAHARA_POLLING_INTERVAL', { fallback: 1_000, min: 100 }),
    databaseUrl: env.DATABASE_URL || undefined,
    dataDir: env.SAHARA_DATA_DIR ?? '.ponder/pglite',
    disableCache:
      env.SAHARA_DISABLE_CACHE === undefined ? devChains.has(chainId) : env.SAHARA_DISABLE_CACHE === '1',
    feed: {
      interval: readInteger(env, 'SAHARA_FEED_INTERVAL', { fallback: 200, min: 20 }),
      heartbeat: readInteger(env, 'SAHARA_FEED_HEARTBEAT', { fallback: 10_000, min: 100 }),
      connectionsPerAddress: readInteger(env, 'SAHARA_FEED_PER_ADDRESS', { fallback: 16, min: 1 }),
      connections: readInteger(env, 'SAHARA_FEED_CONNECTIONS', { fallback: 2_000, min: 1 }),
      proxies: readInteger(env, 'SAHARA_PROXIES', { fallback: 0, max: 8 }),
    },
  }
}

/** All four contracts, or none of them. */
function readMarket(env: Environment, deployment: Deployment | undefined): MarketAddresses | undefined {
  const names = Object.keys(marketVariables) as (keyof MarketAddresses)[]
  const given = (name: keyof MarketAddresses) =>
    env[marketVariables[name]] ?? deployment?.contracts[name] ?? ''
  if (names.every((name) => given(name) === '')) return undefined
  const read = (name: keyof MarketAddresses): `0x${string}` => {
    const address = given(name)
    if (isAddress(address, { strict: false })) return address
    throw wrong(
      marketVariables[name],
      `the address of the ${name} contract, since another contract of the market is named`,
      env,
    )
  }
  return {
    AssetRegistry: read('AssetRegistry'),
    Licenses: read('Licenses'),
    Market: read('Market'),
    RevenueVault: read('RevenueVault'),
  }
}

function readInteger(
  env: Environment,
  name: string,
  { fallback, min = 0, max = Number.MAX_SAFE_INTEGER }: { fallback?: number; min?: number; max?: number },
): number {
  const text = env[name]
  const value =
    text === undefined || text === '' ? fallback : /^\d{1,16}$/.test(text) ? Number(text) : undefined
  if (value === undefined || value < min || value > max)
    throw wrong(
      name,
      max === Number.MAX_SAFE_INTEGER ? `an integer from ${min}` : `an integer from ${min} to ${max}`,
      env,
    )
  return value
}

function readDeployment(chainId: number): Deployment | undefined {
  const file = new URL(`../contracts/deployments/${chainId}.json`, import.meta.url)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Deployment) : undefined
}

function wrong(name: string, expected: string, env: Environment): Error {
  const given = env[name] === undefined ? 'it is not set' : `it is ${JSON.stringify(env[name])}`
  return new Error(`${name} must be ${expected}; ${given}. All settings: docs/indexer.md#settings`)
}

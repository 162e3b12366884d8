import { readFileSync, writeFileSync } from 'node:fs'
import type { Deployment } from '@saharakit/sdk'
import {
  type Account,
  type Address,
  type Client,
  createClient,
  type Hex,
  http,
  numberToHex,
  parseEther,
  type Transport,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { getBalance, getBlockNumber, getTransactionReceipt, waitForTransactionReceipt } from 'viem/actions'
import type { CdnManifest } from '../../scripts/build/cdn.ts'
import { createTestCampaign, type TestCampaign, type TestCampaignOptions } from './campaigns.ts'

/** Where the network of this run is; plain data, so that it crosses from the process that started it. */
export type NetworkAddresses = Readonly<{
  chainId: number
  rpcUrl: string
  gatewayUrl: string
  /** `folder`: what the CDN serves. */
  cdn: Readonly<{ origin: string; folder: string; manifest: CdnManifest }>
  deployment: Deployment
  /** Key of a funded account that pays for campaigns. */
  requesterKey: Hex
}>

/** The local network as tests use it. */
export type Network = Omit<NetworkAddresses, 'cdn'> &
  Readonly<{
    cdn: NetworkAddresses['cdn'] & Readonly<{ loader: Readonly<{ url: string; integrity: string }> }>
    /** A viem client that only reads. */
    client: Client<Transport>
    /** Sets the account's balance. */
    fund(address: Address, ether: string): Promise<void>
    balance(address: Address): Promise<bigint>
    /** An address that nobody used before. */
    freshAddress(): Address
    /** Stops making blocks: transactions wait. */
    holdBlocks(): Promise<void>
    /** Makes a block now and one a second from then on. */
    releaseBlocks(): Promise<void>
    /** Makes a block for each transaction at once, until the next `releaseBlocks`. */
    mineAtOnce(): Promise<void>
    /** Waits until a transaction is in a block. */
    included(hash: Hex | undefined): Promise<void>
    /** Takes the block of a transaction, and those on it, off the chain without the transactions in them. */
    reorgAway(hash: Hex | undefined): Promise<void>
    /** A funded campaign of its own for one test. */
    createCampaign(options?: TestCampaignOptions): Promise<TestCampaign>
    /** A campaign that exists, for tests that change nothing about it. */
    anyCampaign(): Promise<TestCampaign>
  }>

/** Name of the variable that tells Playwright's workers where the addresses are: they are more than an environment takes. */
const variable = 'SAHARAKIT_NETWORKS'

/**
 * Hands started networks to the processes that run the tests, one each.
 *
 * @param path File to be, which the caller removes.
 */
export function announceNetworks(path: string, all: readonly NetworkAddresses[]): void {
  writeFileSync(path, JSON.stringify(all))
  process.env[variable] = path
}

/** The network of this process. */
export function connectNetwork(): Network {
  const path = process.env[variable]
  if (!path) throw new Error('No network was announced. Journeys run through test/playwright.config.ts.')
  const all = JSON.parse(readFileSync(path, 'utf8')) as NetworkAddresses[]
  // Playwright numbers the processes that run at the same time.
  const place = Number(process.env['TEST_PARALLEL_INDEX'])
  const addresses = all[place]
  if (!addresses) throw new Error(`There are ${all.length} networks, and none for process ${place}.`)
  return openNetwork(addresses)
}

/** Makes a network usable from its addresses. */
export function openNetwork(addresses: NetworkAddresses): Network {
  const { rpcUrl, cdn } = addresses
  const client: Client<Transport> = createClient({ transport: http(rpcUrl), pollingInterval: 100 })
  const requester: Account = privateKeyToAccount(addresses.requesterKey)
  const ask = (method: string, ...params: unknown[]) =>
    client.request({ method, params } as unknown as Parameters<typeof client.request>[0])
  let shared: Promise<TestCampaign> | undefined
  const createCampaign = (options: TestCampaignOptions = {}) =>
    createTestCampaign({ deployment: addresses.deployment, requester }, options)
  return {
    ...addresses,
    client,
    cdn: {
      ...cdn,
      loader: { url: `${cdn.origin}/${cdn.manifest.loader.url}`, integrity: cdn.manifest.loader.integrity },
    },
    fund: async (address, ether) =>
      void (await ask('anvil_setBalance', address, numberToHex(parseEther(ether)))),
    balance: (address) => getBalance(client, { address }),
    freshAddress: () => privateKeyToAccount(generatePrivateKey()).address,
    holdBlocks: async () => void (await ask('evm_setIntervalMining', 0)),
    async mineAtOnce() {
      await ask('evm_setIntervalMining', 0)
      await ask('evm_setAutomine', true)
    },
    async releaseBlocks() {
      await ask('evm_setAutomine', false)
      await ask('evm_mine')
      await ask('evm_setIntervalMining', 1)
    },
    async included(hash) {
      if (!hash) throw new Error('No transaction to wait for.')
      await waitForTransactionReceipt(client, { hash })
    },
    async reorgAway(hash) {
      if (!hash) throw new Error('No transaction to take away.')
      const { blockNumber } = await getTransactionReceipt(client, { hash })
      const depth = (await getBlockNumber(client, { cacheTime: 0 })) - blockNumber + 1n
      await ask('anvil_reorg', Number(depth), [])
    },
    createCampaign,
    anyCampaign: () => (shared ??= createCampaign()),
  }
}

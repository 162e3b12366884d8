import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deployContracts } from '@saharakit/contracts/deploy'
import { createGateway, openFsStore } from '@saharakit/gateway'
import {
  type CreateSaharaClientParameters,
  createSaharaClient,
  type Deployment,
  getCampaign,
  getItems,
  getSeat,
  requestSeat,
  type SaharaClient,
  saharaLocal,
  submitContribution,
} from '@saharakit/sdk'
import { createScriptedWallet, type ScriptedWallet } from '@saharakit/sdk/testing'
import { startAnvil } from '@saharakit/sdk/testing/node'
import { createClient, type Hex, http, numberToHex, parseEther, zeroAddress } from 'viem'
import { generatePrivateKey, mnemonicToAccount, privateKeyToAddress } from 'viem/accounts'
import { createTestCampaign, type TestCampaign } from '../campaigns.ts'
import { drawing } from '../pictures.ts'
import { openShop, type Shop } from './shop.ts'

/** Somebody with a funded wallet and a client of their own. */
export type Person = Readonly<{ key: Hex; wallet: ScriptedWallet; client: SaharaClient }>

/** What the blocks of pages run against. */
export type Stage = Readonly<{
  rpcUrl: string
  gatewayUrl: string
  deployment: Deployment
  /** Campaign 1, with batches for everybody. */
  campaign: TestCampaign
  /** Asset 1, which somebody sells. */
  shop: Shop
  /** Folder that the blocks of pages are run in. It holds `drawings/`, as a requester's does. */
  folder: string
  person(key?: Hex, more?: Partial<CreateSaharaClientParameters>): Promise<Person>
  /** Takes a batch of a campaign and labels all of it. @returns the seat */
  labelBatch(client: SaharaClient, campaignId: bigint): Promise<number>
  /** Takes a seat and waits for its batch. @returns the seat */
  takeSeat(client: SaharaClient, campaignId: bigint): Promise<number>
  travel(seconds: number): Promise<void>
  stop(): Promise<void>
}>

const mnemonic = 'test test test test test test test test test test test junk'

/** Key of the chain's second account; pages show its address. */
export const secondKey: Hex = '0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d'

/** Starts a chain with the contracts where every local network has them, and a gateway. */
export async function startStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-docs-'))
  const anvil = await startAnvil()
  const { rpcUrl } = anvil
  const gateway = createGateway({
    store: await openFsStore(join(folder, 'blocks')),
    grants: 'open',
    log: () => {},
  })
  const chain = createClient({ transport: http(rpcUrl) })
  const ask = (method: string, ...params: unknown[]): Promise<unknown> =>
    chain.request({ method, params } as never)
  let mining: NodeJS.Timeout | undefined
  let empty = 0
  /** Blocks follow a transaction, for draws and depth; then the chain rests, so that an indexer can catch up with it. */
  const mineOn = async () => {
    const { transactions } = (await ask('eth_getBlockByNumber', 'latest', false)) as {
      transactions: unknown[]
    }
    empty = transactions.length > 0 ? 0 : empty + 1
    if (empty < 8) await ask('evm_mine')
  }
  const stop = async () => {
    clearInterval(mining)
    await gateway.close(500)
    await anvil.stop()
    rmSync(folder, { recursive: true })
  }
  try {
    const gatewayUrl = await gateway.listen(0)
    const account = mnemonicToAccount(mnemonic)
    const parts = { market: true, testDollar: true } as const
    const deployed = await deployContracts({ rpcUrl, account, confirmations: 0, ...parts })
    const deployment = { ...deployed, rpcUrls: [rpcUrl], gateways: [gatewayUrl], blockSeconds: 0.25 }
    const requester = mnemonicToAccount(mnemonic, { addressIndex: 2 })
    const options = { kind: 'text-review', batches: 12 } as const
    const campaign = await createTestCampaign({ deployment, requester }, options)
    mining = setInterval(() => void mineOn().catch(() => {}), 250) // It may be stopping.
    writeDrawings(join(folder, 'drawings'))
    const person: Stage['person'] = async (key = generatePrivateKey(), more = {}) => {
      await ask('anvil_setBalance', privateKeyToAddress(key), numberToHex(parseEther('1000')))
      const wallet = createScriptedWallet({ privateKey: key, rpcUrl, chainId: deployment.chainId })
      const transport = http(rpcUrl)
      const client = createSaharaClient({ chain: saharaLocal, transport, deployment, wallet, ...more })
      return { key, wallet, client }
    }
    const travel = async (seconds: number) => {
      await ask('evm_increaseTime', seconds)
      await ask('evm_mine')
    }
    const dollar = deployed.contracts.TestDollar ?? zeroAddress
    const shop = await openShop(await person(), { rpcUrl, dollar, minter: account })
    return {
      rpcUrl,
      gatewayUrl,
      deployment,
      campaign,
      shop,
      folder,
      person,
      labelBatch,
      takeSeat,
      travel,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The folder that docs/developers.md builds a campaign of. */
function writeDrawings(folder: string): void {
  mkdirSync(folder)
  for (const [index, name] of ['cat-1', 'cat-2', 'dog-3', 'dog-4'].entries())
    writeFileSync(join(folder, `${name}.png`), drawing(index, index >> 1))
}

async function takeSeat(client: SaharaClient, campaignId: bigint): Promise<number> {
  const { seat } = await requestSeat(client, { campaignId })
  while ((await getSeat(client, { campaignId }))?.batch === undefined)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return seat
}

async function labelBatch(client: SaharaClient, campaignId: bigint): Promise<number> {
  const seat = await takeSeat(client, campaignId)
  const campaign = await getCampaign(client, { campaignId })
  const batch = (await getSeat(client, { campaignId }))?.batch ?? 0
  const { items } = await getItems(client, { campaign, batch })
  await submitContribution(client, { campaignId, seat, answers: { labels: items.map(() => 0) } })
  return seat
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deployContracts } from '@saharakit/contracts/deploy'
import { createGateway, openFsStore } from '@saharakit/gateway'
import {
  type CreateSaharaClientParameters,
  createSaharaClient,
  type Deployment,
  type SaharaClient,
  saharaLocal,
} from '@saharakit/sdk'
import { createScriptedWallet } from '@saharakit/sdk/testing'
import { startAnvil } from '@saharakit/sdk/testing/node'
import { type Address, createClient, http, numberToHex, zeroAddress } from 'viem'
import { type HDAccount, mnemonicToAccount } from 'viem/accounts'

/** A fresh chain with the contracts, gateways and people with wallets: what a story is played on. */
export type Theater = Readonly<{
  rpcUrl: string
  deployment: Deployment
  /** Of the test dollar; the zero address without the market. */
  dollar: Address
  /** A gateway that nobody has uploaded to. */
  emptyGateway: string
  /** The n-th account of the chain. */
  account(index: number): HDAccount
  /** A client of the n-th account that has just come: it remembers nothing. */
  client(index: number, more?: Partial<CreateSaharaClientParameters>): SaharaClient
  mine(blocks: number): Promise<void>
  /** Lets time pass. */
  travel(seconds: number): Promise<void>
  /** Plays scenes in their order. @returns what goes back to one: from the last to the first, each as often as wanted */
  play<Scene extends string>(
    scenes: readonly Scene[],
    steps: Readonly<Record<Scene, () => Promise<unknown>>>,
  ): Promise<(scene: Scene) => Promise<void>>
  stop(): Promise<void>
}>

const mnemonic = 'test test test test test test test test test test test junk'

/**
 * Starts everything.
 *
 * @param options `market`: also the contracts of assets and their market, and a dollar to pay in
 */
export async function openTheater({ market = false } = {}): Promise<Theater> {
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-story-'))
  const anvil = await startAnvil()
  const gateways = await Promise.all(
    ['used', 'empty'].map(async (name) =>
      createGateway({ store: await openFsStore(join(folder, name)), grants: 'open', log: () => {} }),
    ),
  )
  const stop = async () => {
    await Promise.all(gateways.map((gateway) => gateway.close(500)))
    await anvil.stop()
    rmSync(folder, { recursive: true })
  }
  try {
    const [gateway = '', emptyGateway = ''] = await Promise.all(gateways.map(({ listen }) => listen(0)))
    return { ...(await furnish(anvil.rpcUrl, gateway, market)), emptyGateway, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function furnish(
  rpcUrl: string,
  gateway: string,
  market: boolean,
): Promise<Omit<Theater, 'stop' | 'emptyGateway'>> {
  const chain = createClient({ transport: http(rpcUrl) })
  const ask = (method: string, ...params: unknown[]): Promise<unknown> =>
    chain.request({ method, params } as never)
  const mine = async (blocks: number) => void (await ask('anvil_mine', numberToHex(blocks)))
  const account = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex })
  const deployed = await deployContracts({
    rpcUrl,
    account: account(0),
    confirmations: 0,
    market,
    testDollar: market,
  })
  const deployment = {
    ...deployed,
    finality: 1,
    blockSeconds: 0.2,
    gateways: [gateway],
    // A second node, to compare with: the same one by another name.
    rpcUrls: [rpcUrl.replace('127.0.0.1', 'localhost')],
  }
  return {
    rpcUrl,
    deployment,
    dollar: deployed.contracts.TestDollar ?? zeroAddress,
    account,
    mine,
    async travel(seconds) {
      await ask('evm_increaseTime', seconds)
      await mine(1)
    },
    client(index, more = {}) {
      const privateKey =
        `0x${Buffer.from(account(index).getHdKey().privateKey ?? []).toString('hex')}` as const
      const wallet = createScriptedWallet({ privateKey, rpcUrl, chainId: deployment.chainId })
      return createSaharaClient({ chain: saharaLocal, transport: http(rpcUrl), deployment, wallet, ...more })
    },
    async play(scenes, steps) {
      const snapshots = new Map<string, unknown>()
      for (const scene of scenes) {
        await steps[scene]()
        snapshots.set(scene, await ask('evm_snapshot'))
      }
      return async (scene) => {
        // A snapshot can be used once, and takes all later ones with it: scenes are visited from the last to the first.
        const done = await ask('evm_revert', snapshots.get(scene))
        if (done !== true) throw new Error(`The chain can't go back to "${scene}": visit later scenes first.`)
        snapshots.set(scene, await ask('evm_snapshot'))
      }
    },
  }
}

/** A real chain with the market's contracts, a real gateway, and people with wallets. For tests in Node. @module */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDollarAbi } from '@saharakit/contracts/abi'
import { deployContracts } from '@saharakit/contracts/deploy'
import {
  type Address,
  createSaharaClient,
  type Deployment,
  type Hex,
  openStore,
  type SaharaClient,
  saharaLocal,
} from '@saharakit/sdk'
import { createScriptedWallet, type ScriptedWallet } from '@saharakit/sdk/testing'
import { startAnvil } from '@saharakit/sdk/testing/node'

// Elements never load viem on a page's way to its first paint; a test may.
const { createClient, http, publicActions, testActions, walletActions } = await import('viem')
const { mnemonicToAccount } = await import('viem/accounts')

// Components must not depend on the gateway; their tests stand beside a real one where the workspace has it.
const gatewayEntry = '@saharakit/gateway'
type GatewayModule = {
  createGateway(options: object): { listen(port: number): Promise<string>; close(): Promise<void> }
  openFsStore(folder: string): Promise<object>
}

const mnemonic = 'test test test test test test test test test test test junk'

/** Somebody with a wallet. */
export type Person = Readonly<{ client: SaharaClient; wallet: ScriptedWallet; address: Address }>

/** Starts everything. Stop it when the tests are done. */
export async function startMarket() {
  const anvil = await startAnvil()
  const deployed = await deployContracts({
    rpcUrl: anvil.rpcUrl,
    account: mnemonicToAccount(mnemonic),
    confirmations: 0,
    market: true,
    testDollar: true,
  })
  const { createGateway, openFsStore } = (await import(gatewayEntry)) as GatewayModule
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-seller-'))
  const gateway = createGateway({ store: await openFsStore(folder), grants: 'open', log() {} })
  const origin = await gateway.listen(0)
  const deployment: Deployment = { ...deployed, finality: 1, blockSeconds: 0.2, gateways: [origin] }
  const chain = createClient({
    chain: saharaLocal,
    transport: http(anvil.rpcUrl),
    account: mnemonicToAccount(mnemonic),
    pollingInterval: 50,
  })
    .extend(publicActions)
    .extend(walletActions)
    .extend(testActions({ mode: 'anvil' }))

  function person(index: number): Person {
    const key = mnemonicToAccount(mnemonic, { addressIndex: index }).getHdKey().privateKey
    const privateKey: Hex = `0x${Buffer.from(key as Uint8Array).toString('hex')}`
    const wallet = createScriptedWallet({ privateKey, rpcUrl: anvil.rpcUrl, chainId: 31337 })
    const client = createSaharaClient({
      chain: saharaLocal,
      transport: http(anvil.rpcUrl, { retryCount: 0 }),
      deployment,
      gateway: origin,
      wallet,
      storage: openStore({ name: `person-${index}` }),
    })
    return { client, wallet, address: wallet.address.toLowerCase() as Address }
  }

  return {
    chain,
    deployment,
    registry: `eip155:31337:${deployment.contracts.AssetRegistry?.toLowerCase()}`,
    dollar: (deployed.contracts as { TestDollar?: Address }).TestDollar as Address,
    person,
    async mint(to: Address, amount: bigint) {
      const address = (deployed.contracts as { TestDollar?: Address }).TestDollar as Address
      const hash = await chain.writeContract({
        address,
        abi: testDollarAbi,
        functionName: 'mint',
        args: [to, amount],
      })
      await chain.waitForTransactionReceipt({ hash })
    },
    async travel(seconds: number) {
      await chain.increaseTime({ seconds })
      await chain.mine({ blocks: 1 })
    },
    async stop() {
      await gateway.close()
      rmSync(folder, { recursive: true, force: true })
      await anvil.stop()
    },
  }
}

/** Deploys the contracts to any EVM chain. As a command, see scripts/deploy.ts. */
import {
  type Account,
  type Address,
  type Chain,
  createClient,
  getAddress,
  getContractAddress,
  type Hex,
  http,
  type Transport,
} from 'viem'
import {
  deployContract,
  getBlock,
  getChainId,
  getTransactionCount,
  waitForTransactionReceipt,
} from 'viem/actions'
import { assetLensAbi, assetLensBytecode } from './generated/AssetLens.ts'
import { assetRegistryAbi, assetRegistryBytecode } from './generated/AssetRegistry.ts'
import { campaignsAbi, campaignsBytecode } from './generated/Campaigns.ts'
import { lensAbi, lensBytecode } from './generated/Lens.ts'
import { licensesAbi, licensesBytecode } from './generated/Licenses.ts'
import { marketAbi, marketBytecode } from './generated/Market.ts'
import { revenueVaultAbi, revenueVaultBytecode } from './generated/RevenueVault.ts'
import { testAccountAbi, testAccountBytecode } from './generated/TestAccount.ts'
import { testDollarAbi, testDollarBytecode } from './generated/TestDollar.ts'
import { testTokenAbi, testTokenBytecode } from './generated/TestToken.ts'

/** Parameters of {@link deployContracts}. */
export interface DeployContractsParameters {
  /** JSON-RPC endpoint of the chain, over HTTP. */
  rpcUrl: string
  /** Account that signs and pays, e.g. viem's `privateKeyToAccount(key)`. */
  account: Account
  /** Blocks to wait for on top of each deployment; 1 by default. */
  confirmations?: number
  /** Also deploy the worthless test token that anybody may mint; for tests and demos only. */
  testToken?: { name: string; symbol: string; decimals: number }
  /** Also deploy the contracts of assets and their market. */
  market?: boolean
  /** Also deploy a worthless dollar that can be paid by signature (ERC-2612, ERC-3009); for tests and demos only. */
  testDollar?: boolean
  /** Also deploy what lets an ordinary account send several calls at once (EIP-7702, ERC-7821); for tests and demos only. */
  testAccount?: boolean
  /** Ends the wait. Transactions that were sent stay sent. */
  signal?: AbortSignal
}

/** Where the contracts of one chain are; what `deployments/<chainId>.json` holds. */
export interface Deployment {
  chainId: number
  /** Hash of block 0: two local chains may share a chain id, but never this. */
  genesisHash: Hex
  /** Block of the first contract: nothing of ours is in an earlier one. */
  block: number
  contracts: {
    Campaigns: Address
    Lens: Address
    TestToken?: Address
    TestDollar?: Address
    TestAccount?: Address
  } & Partial<MarketAddresses>
}

/** Where the contracts of assets and their market are. */
export interface MarketAddresses {
  AssetRegistry: Address
  Licenses: Address
  RevenueVault: Address
  Market: Address
  AssetLens: Address
}

/**
 * Deploys `Campaigns`, then `Lens`, then (where asked for) `TestToken`, each after the one before is confirmed; then, where
 * asked for, `AssetRegistry`, `Licenses`, `RevenueVault`, `Market` and `AssetLens`, `TestDollar` and `TestAccount`: a fresh account gets
 * the same addresses on every chain.
 *
 * @returns Addresses, chain id, genesis hash and block, ready to be written as JSON.
 * @throws Error when the node can't be reached, a transaction reverts or the signal is aborted.
 *
 * @example
 * const deployment = await deployContracts({ rpcUrl: 'http://127.0.0.1:8545', account })
 */
export async function deployContracts(parameters: DeployContractsParameters): Promise<Deployment> {
  const {
    rpcUrl,
    account,
    confirmations = 1,
    testToken,
    market,
    testDollar,
    testAccount,
    signal,
  } = parameters
  const client = createClient({ account, transport: http(rpcUrl), pollingInterval: 200 })
  const [chainId, genesis] = await Promise.all([getChainId(client), getBlock(client, { blockNumber: 0n })])
  const send = (contract: Creation) => deployOne(client, contract, confirmations, signal)
  const campaigns = await send({
    name: 'Campaigns',
    abi: campaignsAbi,
    bytecode: campaignsBytecode,
    args: [],
  })
  const lens = await send({ name: 'Lens', abi: lensAbi, bytecode: lensBytecode, args: [campaigns.address] })
  const contracts: Deployment['contracts'] = { Campaigns: campaigns.address, Lens: lens.address }
  if (testToken) {
    const args = [testToken.name, testToken.symbol, testToken.decimals]
    const token = await send({ name: 'TestToken', abi: testTokenAbi, bytecode: testTokenBytecode, args })
    contracts.TestToken = token.address
  }
  if (market) Object.assign(contracts, await deployMarket(client, send))
  if (testDollar) {
    const dollar = await send({
      name: 'TestDollar',
      abi: testDollarAbi,
      bytecode: testDollarBytecode,
      args: [],
    })
    contracts.TestDollar = dollar.address
  }
  if (testAccount) {
    const delegate = await send({
      name: 'TestAccount',
      abi: testAccountAbi,
      bytecode: testAccountBytecode,
      args: [],
    })
    contracts.TestAccount = delegate.address
  }
  return { chainId, genesisHash: genesis.hash, block: Number(campaigns.block), contracts }
}

interface Creation {
  name: string
  abi: readonly unknown[]
  bytecode: Hex
  args: readonly unknown[]
}

type Client = ReturnType<typeof createClient<Transport, Chain | undefined, Account>>
type Send = (contract: Creation) => Promise<{ address: Address }>

/**
 * These contracts know each other for good, so each is told where the others will be: an address follows from the account
 * and its transaction count.
 */
async function deployMarket(client: Client, send: Send): Promise<MarketAddresses> {
  const from = client.account.address
  const count = await getTransactionCount(client, { address: from, blockTag: 'pending' })
  const place = (offset: number) => getContractAddress({ from, nonce: BigInt(count + offset) })
  const at: MarketAddresses = {
    AssetRegistry: place(0),
    Licenses: place(1),
    RevenueVault: place(2),
    Market: place(3),
    AssetLens: place(4),
  }
  const { AssetRegistry, Licenses, RevenueVault, Market } = at
  const creations = [
    [assetRegistryAbi, assetRegistryBytecode, [Licenses, RevenueVault]],
    [licensesAbi, licensesBytecode, [AssetRegistry, Market, RevenueVault]],
    [revenueVaultAbi, revenueVaultBytecode, [AssetRegistry]],
    [marketAbi, marketBytecode, [AssetRegistry, Licenses, RevenueVault]],
    [assetLensAbi, assetLensBytecode, [AssetRegistry, Licenses, Market, RevenueVault]],
  ] as const
  for (const [index, name] of (Object.keys(at) as (keyof MarketAddresses)[]).entries()) {
    const [abi, bytecode, args] = creations[index] ?? creations[0]
    const { address } = await send({ name, abi, bytecode, args })
    if (address !== at[name]) {
      throw new Error(
        `${name} is at ${address}, the others expect it at ${at[name]}: something else was sent from ${from} meanwhile. Deploy again.`,
      )
    }
  }
  return at
}

async function deployOne(
  client: Client,
  { name, abi, bytecode, args }: Creation,
  confirmations: number,
  signal: AbortSignal | undefined,
): Promise<{ address: Address; block: bigint }> {
  signal?.throwIfAborted()
  const hash = await deployContract(client, { abi, bytecode, args, chain: null })
  signal?.throwIfAborted()
  const receipt = await waitForTransactionReceipt(client, { hash, confirmations })
  if (receipt.status !== 'success' || !receipt.contractAddress) {
    throw new Error(
      `${name} could not be deployed: transaction ${hash} reverted. Is the gas limit of the chain too low?`,
    )
  }
  return { address: getAddress(receipt.contractAddress), block: receipt.blockNumber }
}

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
import { campaignRulesAbi, campaignRulesBytecode } from './generated/CampaignRules.ts'
import { campaignsAbi, campaignsBytecode } from './generated/Campaigns.ts'
import { contributionsAbi, contributionsBytecode } from './generated/Contributions.ts'
import { lensAbi, lensBytecode } from './generated/Lens.ts'
import { licensesAbi, licensesBytecode } from './generated/Licenses.ts'
import { marketAbi, marketBytecode } from './generated/Market.ts'
import { revenueVaultAbi, revenueVaultBytecode } from './generated/RevenueVault.ts'
import { settlementJudgeAbi, settlementJudgeBytecode } from './generated/SettlementJudge.ts'
import { settlementsAbi, settlementsBytecode } from './generated/Settlements.ts'
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
    Settlements: Address
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
  Contributions: Address
}

/**
 * Deploys `Campaigns`, `Lens`, and what campaigns are checked and settled by, then (where asked for) `TestToken`, each after the one before is confirmed; then, where
 * asked for, `AssetRegistry`, `Licenses`, `RevenueVault`, `Market`, `AssetLens` and `Contributions`, `TestDollar` and `TestAccount`: a fresh account gets
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
  const {
    block,
    ...contracts
  }: Omit<Deployment, 'chainId' | 'genesisHash' | 'contracts'> & Deployment['contracts'] =
    await deployCampaigns(client, send)
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
  return { chainId, genesisHash: genesis.hash, block, contracts }
}

interface Creation {
  name: string
  abi: readonly unknown[]
  bytecode: Hex
  args: readonly unknown[]
}

type Client = ReturnType<typeof createClient<Transport, Chain | undefined, Account>>
type Send = (contract: Creation) => Promise<{ address: Address; block: bigint }>

/** An address follows from the account and its transaction count, so each can be told where the others will be. */
async function placesOf(client: Client): Promise<(offset: number) => Address> {
  const from = client.account.address
  const count = await getTransactionCount(client, { address: from, blockTag: 'pending' })
  return (offset) => getContractAddress({ from, nonce: BigInt(count + offset) })
}

/** Deploys contracts that know each other for good, in the order of their places. */
async function deployAll(
  at: Readonly<Record<string, Address>>,
  creations: readonly (readonly [readonly unknown[], Hex, readonly unknown[]])[],
  send: Send,
): Promise<bigint> {
  let first: bigint | undefined
  for (const [index, name] of Object.keys(at).entries()) {
    const [abi, bytecode, args] = creations[index] as (typeof creations)[number]
    const { address, block } = await send({ name, abi, bytecode, args })
    first ??= block
    if (address !== at[name]) {
      throw new Error(
        `${name} is at ${address}, the others expect it at ${at[name]}: something else was sent from the same account meanwhile. Deploy again.`,
      )
    }
  }
  return first as bigint
}

async function deployCampaigns(
  client: Client,
  send: Send,
): Promise<Pick<Deployment, 'block'> & Pick<Deployment['contracts'], 'Campaigns' | 'Lens' | 'Settlements'>> {
  const place = await placesOf(client)
  const at = {
    Campaigns: place(0),
    Lens: place(1),
    CampaignRules: place(2),
    SettlementJudge: place(3),
    Settlements: place(4),
  }
  const { Campaigns, Lens, CampaignRules, SettlementJudge, Settlements } = at
  const block = await deployAll(
    at,
    [
      [campaignsAbi, campaignsBytecode, [CampaignRules, Settlements]],
      [lensAbi, lensBytecode, [Campaigns]],
      [campaignRulesAbi, campaignRulesBytecode, []],
      [settlementJudgeAbi, settlementJudgeBytecode, []],
      [settlementsAbi, settlementsBytecode, [Campaigns, SettlementJudge]],
    ],
    send,
  )
  return { block: Number(block), Campaigns, Lens, Settlements }
}

async function deployMarket(client: Client, send: Send): Promise<MarketAddresses> {
  const place = await placesOf(client)
  const at: MarketAddresses = {
    AssetRegistry: place(0),
    Licenses: place(1),
    RevenueVault: place(2),
    Market: place(3),
    AssetLens: place(4),
    Contributions: place(5),
  }
  const { AssetRegistry, Licenses, RevenueVault, Market, Contributions } = at
  const creations = [
    [assetRegistryAbi, assetRegistryBytecode, [Licenses, RevenueVault]],
    [licensesAbi, licensesBytecode, [AssetRegistry, Market, RevenueVault]],
    [revenueVaultAbi, revenueVaultBytecode, [AssetRegistry, Contributions]],
    [marketAbi, marketBytecode, [AssetRegistry, Licenses, RevenueVault]],
    [assetLensAbi, assetLensBytecode, [AssetRegistry, Licenses, Market, RevenueVault]],
    [contributionsAbi, contributionsBytecode, [AssetRegistry, RevenueVault]],
  ] as const
  await deployAll({ ...at }, creations, send)
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

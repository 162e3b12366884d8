/** Deploys the contracts to any EVM chain. As a command, see scripts/deploy.ts. */
import {
  type Account,
  type Address,
  type Chain,
  createClient,
  getAddress,
  type Hex,
  http,
  type Transport,
} from 'viem'
import { deployContract, getBlock, getChainId, waitForTransactionReceipt } from 'viem/actions'
import { campaignsAbi, campaignsBytecode } from './generated/Campaigns.ts'
import { lensAbi, lensBytecode } from './generated/Lens.ts'
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
  contracts: { Campaigns: Address; Lens: Address; TestToken?: Address }
}

/**
 * Deploys `Campaigns`, then `Lens`, then (where asked for) `TestToken`, each after the one before is confirmed, so that
 * a fresh account gets the same addresses on every chain.
 *
 * @returns Addresses, chain id, genesis hash and block, ready to be written as JSON.
 * @throws Error when the node can't be reached, a transaction reverts or the signal is aborted.
 *
 * @example
 * const deployment = await deployContracts({ rpcUrl: 'http://127.0.0.1:8545', account })
 */
export async function deployContracts(parameters: DeployContractsParameters): Promise<Deployment> {
  const { rpcUrl, account, confirmations = 1, testToken, signal } = parameters
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
  return { chainId, genesisHash: genesis.hash, block: Number(campaigns.block), contracts }
}

interface Creation {
  name: string
  abi: readonly unknown[]
  bytecode: Hex
  args: readonly unknown[]
}

async function deployOne(
  client: ReturnType<typeof createClient<Transport, Chain | undefined, Account>>,
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

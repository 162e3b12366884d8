import { campaignsAbi, lensAbi } from '@saharakit/contracts/abi'
import { campaignsBytecode, lensBytecode } from '@saharakit/contracts/bytecode'
import {
  type Abi,
  type Account,
  type Address,
  type Chain,
  type Client,
  createClient,
  getContractAddress,
  type Hex,
  http,
  type Transport,
} from 'viem'
import { deployContract, getBlock, getTransactionCount, waitForTransactionReceipt } from 'viem/actions'

/** Where the contracts are, and which chain this is. */
export type DeployedContracts = Readonly<{
  Campaigns: Address
  Lens: Address
  /** Block of the first deployment. */
  block: number
  genesisHash: Hex
}>

/**
 * Deploys the contracts in the order that the addresses of docs and configuration rely on: `Campaigns`, then `Lens`.
 * Both are sent at once, so they share a block.
 *
 * @throws Error where a deployment fails or lands elsewhere
 */
export async function deployContracts(options: {
  chain: Chain
  rpcUrl: string
  deployer: Account
}): Promise<DeployedContracts> {
  const client = createClient({
    account: options.deployer,
    chain: options.chain,
    transport: http(options.rpcUrl),
    pollingInterval: 50,
  })
  const [nonce, genesis] = await Promise.all([
    getTransactionCount(client, { address: options.deployer.address }),
    getBlock(client, { blockNumber: 0n }),
  ])
  const addressAt = (offset: number): Address =>
    getContractAddress({ from: options.deployer.address, nonce: BigInt(nonce + offset) })
  const Campaigns = addressAt(0)
  const Lens = addressAt(1)
  const receipts = await Promise.all([
    deploy(client, { abi: campaignsAbi, bytecode: campaignsBytecode, nonce }),
    deploy(client, { abi: lensAbi, bytecode: lensBytecode, args: [Campaigns], nonce: nonce + 1 }),
  ])
  const landed = receipts.map(({ contractAddress }) => contractAddress?.toLowerCase())
  if (landed[0] !== Campaigns.toLowerCase() || landed[1] !== Lens.toLowerCase()) {
    throw new Error(`The contracts landed at ${landed.join(' and ')} instead of ${Campaigns} and ${Lens}.`)
  }
  const block = Math.min(...receipts.map(({ blockNumber }) => Number(blockNumber)))
  return { Campaigns, Lens, block, genesisHash: genesis.hash }
}

async function deploy(
  client: Client<Transport, Chain, Account>,
  { abi, bytecode, args = [], nonce }: { abi: Abi; bytecode: Hex; args?: readonly unknown[]; nonce: number },
) {
  // A fixed gas limit saves the estimate, and the second constructor could not be estimated before the first is mined.
  const hash = await deployContract(client, { abi, bytecode, args, nonce, gas: 8_000_000n })
  const receipt = await waitForTransactionReceipt(client, { hash, timeout: 30_000 })
  if (receipt.status !== 'success') throw new Error(`The deployment ${hash} failed. See the chain's log.`)
  return receipt
}

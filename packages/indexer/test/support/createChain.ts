import { campaignsAbi } from '@saharakit/contracts/abi'
import {
  type Address,
  createTestClient,
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  http,
  parseAbi,
  publicActions,
  walletActions,
} from 'viem'
import { foundry } from 'viem/chains'
import { compileEmitter } from './compileEmitter.ts'

const emitterAbi = parseAbi([
  'struct Entry { bytes32[] topics; bytes data; }',
  'function emitLogs(Entry[] entries)',
])
/** First account of anvil. */
const sender: Address = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'

type CampaignsAbi = typeof campaignsAbi
type EventItem = Extract<CampaignsAbi[number], { type: 'event' }>

/** Name of an event of the contract. */
export type EventName = EventItem['name']

/** An event to be emitted: its name and its arguments. */
export type Said = readonly [name: EventName, args: Readonly<Record<string, unknown>>]

/** All events of the contract, by name. */
export const eventNames: readonly EventName[] = campaignsAbi.flatMap((item) =>
  item.type === 'event' ? [item.name] : [],
)

/** A contract on a dev chain that emits any event of Campaigns, as a test tells it. */
export interface Chain {
  readonly address: Address
  /** Block of the deployment. */
  readonly startBlock: bigint
  /** Emits events in one transaction and waits for its block. */
  say(...events: Said[]): Promise<{ block: bigint; tx: Hex; blockHash: Hex }>
  mine(blocks: number): Promise<void>
  /** Replaces the newest blocks with as many empty ones. */
  reorg(depth: number): Promise<void>
  blockNumber(): Promise<bigint>
}

/** Deploys the emitter and gives the verbs that a replay test needs. */
export async function createChain(url: string): Promise<Chain> {
  const client = createTestClient({
    chain: foundry,
    mode: 'anvil',
    transport: http(url),
    pollingInterval: 20,
  })
    .extend(publicActions)
    .extend(walletActions)
  const hash = await client.deployContract({ abi: emitterAbi, bytecode: compileEmitter(), account: sender })
  const { contractAddress, blockNumber } = await client.waitForTransactionReceipt({ hash })
  if (!contractAddress) throw new Error('The emitter was not deployed.')
  return {
    address: contractAddress,
    startBlock: blockNumber,
    async say(...events) {
      const tx = await client.writeContract({
        account: sender,
        address: contractAddress,
        abi: emitterAbi,
        functionName: 'emitLogs',
        args: [events.map(encodeLog)],
      })
      const receipt = await client.waitForTransactionReceipt({ hash: tx })
      return { block: receipt.blockNumber, tx, blockHash: receipt.blockHash }
    },
    mine: (blocks) => client.mine({ blocks }),
    reorg: (depth) =>
      client.request<{ Method: 'anvil_reorg'; Parameters: [number, unknown[]]; ReturnType: null }>({
        method: 'anvil_reorg',
        params: [depth, []],
      }) as Promise<unknown> as Promise<void>,
    blockNumber: () => client.getBlockNumber({ cacheTime: 0 }),
  }
}

function encodeLog([eventName, args]: Said): { topics: Hex[]; data: Hex } {
  const item = campaignsAbi.find(
    (entry): entry is EventItem => entry.type === 'event' && entry.name === eventName,
  )
  if (!item) throw new Error(`The contract has no event ${eventName}.`)
  const topics = encodeEventTopics({ abi: [item], eventName, args } as never) as Hex[]
  const plain = item.inputs.filter(({ indexed }) => !indexed)
  const data = encodeAbiParameters(plain as never, plain.map(({ name }) => args[name]) as never)
  return { topics, data }
}

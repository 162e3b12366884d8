/** Sends transactions from anvil's own accounts and remembers what each cost. */
import {
  type Address,
  createClient,
  encodeFunctionData,
  type Hex,
  http,
  numberToHex,
  parseEventLogs,
} from 'viem'
import { campaignsAbi } from '../abi.ts'

/** Gas of each transaction, by step. */
export type Used = Map<string, number[]>

/** A call of a function of Campaigns. */
export type Call = Parameters<typeof encodeFunctionData<typeof campaignsAbi>>[0]

/** See {@link createLedger}. */
export type Ledger = ReturnType<typeof createLedger>

/**
 * A sender to one Campaigns contract on one local chain.
 *
 * @param rpcUrl Endpoint of an anvil. @param campaigns Address of the contract.
 */
export function createLedger(rpcUrl: string, campaigns: Address) {
  const client = createClient({ transport: http(rpcUrl) })
  const used: Used = new Map()

  /** Sends any data; the gas is only remembered for a named step. */
  const sendRaw = async (step: string | undefined, from: Address, to: Address, data: Hex, value = 0n) => {
    const hash = await client.request({
      method: 'eth_sendTransaction',
      params: [{ from, to, data, value: numberToHex(value), gas: '0x3d0900' }],
    })
    const getReceipt = () => client.request({ method: 'eth_getTransactionReceipt', params: [hash] })
    let receipt = await getReceipt()
    while (!receipt) receipt = await getReceipt()
    if (receipt.status !== '0x1') throw new Error(`${step ?? 'preparation'} failed: ${hash}`)
    if (step) used.set(step, [...(used.get(step) ?? []), Number(receipt.gasUsed)])
    return parseEventLogs({ abi: campaignsAbi, logs: receipt.logs as never })
  }

  return {
    used,
    sendRaw,
    /** Calls a function as a transaction; its name is the step. */
    send: (from: Address, call: Call, value?: bigint) =>
      sendRaw(call.functionName, from, campaigns, encodeFunctionData(call), value),
    /** Whether the call would go through. */
    accepts: (from: Address, call: Call, value: bigint) =>
      client
        .request({
          method: 'eth_call',
          params: [
            { from, to: campaigns, data: encodeFunctionData(call), value: numberToHex(value) },
            'latest',
          ],
        })
        .then(
          () => true,
          () => false,
        ),
    /** Result of a read. */
    read: (to: Address, data: Hex) =>
      client.request({ method: 'eth_call', params: [{ to, data }, 'latest'] }),
    /** Balance in the native coin. */
    balanceOf: (account: Address) =>
      client.request({ method: 'eth_getBalance', params: [account, 'latest'] }),
    /** Accounts that anvil signs for. */
    accounts: () => client.request({ method: 'eth_accounts' }),
    /** Time of the newest block. */
    now: async () =>
      Number(
        (await client.request({ method: 'eth_getBlockByNumber', params: ['latest', false] }))?.timestamp ?? 0,
      ),
    /** Lets time pass: the next block, an empty one, is so much later. */
    wait: async (seconds: number) => {
      const block = await client.request({ method: 'eth_getBlockByNumber', params: ['latest', false] })
      const next = Number(block?.timestamp ?? 0) + seconds
      await client.request({ method: 'evm_setNextBlockTimestamp' as never, params: [next] as never })
      await client.request({ method: 'evm_mine' as never, params: [] as never })
    },
    /** Remembers the chain as it is. */
    keep: () => client.request({ method: 'evm_snapshot' as never }) as Promise<Hex>,
    /** Makes it so again. */
    goBack: (state: Hex) => client.request({ method: 'evm_revert' as never, params: [state] as never }),
    /** Mines empty blocks, a second each. */
    mine: (blocks: number) =>
      client.request({ method: 'anvil_mine' as never, params: [numberToHex(blocks), '0x1'] as never }),
  }
}

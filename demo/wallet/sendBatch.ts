import { testAccountAbi } from '@saharakit/contracts/abi'
import {
  type Account,
  type Address,
  type Chain,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  isAddressEqual,
  type Transport,
  type WalletClient,
} from 'viem'
import { getCode, getTransactionReceipt, signAuthorization } from 'viem/actions'

/** One call of a batch, as EIP-5792 has it. */
export type BatchCall = Readonly<{ to: Address; data?: Hex; value?: Hex }>

type Signer = WalletClient<Transport, Chain, Account & { type: 'local' }>

/** A batch that runs whole or not at all, by ERC-7821. */
const atomicBatch: Hex = `0x01${'00'.repeat(31)}`
const callsType = [
  {
    type: 'tuple[]',
    components: [
      { name: 'to', type: 'address' },
      { name: 'value', type: 'uint256' },
      { name: 'data', type: 'bytes' },
    ],
  },
] as const

/**
 * Sends several calls in one transaction: the account delegates to `delegate` (EIP-7702) the first time, and calls itself.
 *
 * @returns hash of the transaction
 */
export async function sendBatch(
  wallet: Signer,
  delegate: Address,
  calls: readonly BatchCall[],
): Promise<Hex> {
  const { account } = wallet
  const list = calls.map(({ to, data = '0x', value = '0x0' }) => ({ to, data, value: BigInt(value) }))
  const data = encodeFunctionData({
    abi: testAccountAbi,
    functionName: 'execute',
    args: [atomicBatch, encodeAbiParameters(callsType, [list])],
  })
  // 0xef0100 and an address is what a delegation looks like.
  const code = await getCode(wallet, { address: account.address })
  const delegated = code?.startsWith('0xef0100') && isAddressEqual(`0x${code.slice(8)}`, delegate)
  const authorization = delegated
    ? undefined
    : await signAuthorization(wallet, { contractAddress: delegate, executor: 'self' })
  return wallet.sendTransaction({
    to: account.address,
    data,
    ...(authorization && { authorizationList: [authorization] }),
  })
}

/** How far a batch is, as EIP-5792 has it. Its id is the transaction's hash, so that it outlives the page. */
export async function batchStatus(wallet: Signer, hash: Hex): Promise<object> {
  const common = { version: '2.0.0', id: hash, chainId: `0x${wallet.chain.id.toString(16)}`, atomic: true }
  const receipt = await getTransactionReceipt(wallet, { hash }).catch(() => undefined)
  if (!receipt) return { ...common, status: 100 }
  const { logs, blockHash, blockNumber, gasUsed, transactionHash, status } = receipt
  return {
    ...common,
    status: status === 'success' ? 200 : 500,
    receipts: [
      {
        logs: logs.map(({ address, data, topics }) => ({ address, data, topics })),
        status: status === 'success' ? '0x1' : '0x0',
        blockHash,
        blockNumber: `0x${blockNumber.toString(16)}`,
        gasUsed: `0x${gasUsed.toString(16)}`,
        transactionHash,
      },
    ],
  }
}

import {
  type Account,
  type Address,
  type Chain,
  type Client,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  parseAbi,
  parseAbiParameters,
  type Transport,
} from 'viem'
import { getCode, sendTransaction, signAuthorization } from 'viem/actions'

/** One call of a batch, as EIP-5792 has it. */
export type ScriptedCall = Readonly<{ to?: Address; data?: Hex; value?: Hex; gas?: Hex }>

const abi = parseAbi(['function execute(bytes32 mode, bytes executionData)'])
const callsType = parseAbiParameters('(address to, uint256 value, bytes data)[]')
/** A batch that runs whole or not at all, by ERC-7821. */
const atomicBatch: Hex = `0x01${'00'.repeat(31)}`

/**
 * Sends several calls in one transaction: the account delegates to a contract of ERC-7821 the first time (EIP-7702), and
 * calls itself.
 */
export async function sendAtOnce(
  node: Client<Transport, Chain, Account>,
  delegate: Address,
  calls: readonly ScriptedCall[],
): Promise<Hex> {
  const { account } = node
  const list = calls.map(({ to = account.address, data = '0x', value = '0x0' }) => ({
    to,
    data,
    value: BigInt(value),
  }))
  const args = [atomicBatch, encodeAbiParameters(callsType, [list])] as const
  const data = encodeFunctionData({ abi, functionName: 'execute', args })
  // 0xef0100 and an address is what a delegation looks like.
  const code = await getCode(node, { address: account.address })
  const isDelegated = code?.toLowerCase() === `0xef0100${delegate.slice(2).toLowerCase()}`
  const authorization = isDelegated
    ? undefined
    : await signAuthorization(node, { account, contractAddress: delegate, executor: 'self' })
  return sendTransaction(node, {
    to: account.address,
    data,
    ...(authorization ? { authorizationList: [authorization] } : {}),
  })
}

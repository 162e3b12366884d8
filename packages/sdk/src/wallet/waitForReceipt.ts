import { createError } from '../errors/SaharaError.ts'
import { pause } from '../pause.ts'
import { call } from '../rpc/call.ts'
import { request, revertDataOf } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { contractError, outOfGas } from './contractError.ts'

/** A log as a node gives it. */
export type RpcLog = Readonly<{
  address: Address
  topics: readonly Hex[]
  data: Hex
  blockNumber: Hex
  blockHash: Hex
  transactionHash: Hex
  logIndex: Hex
  removed?: boolean
}>

/** A receipt as a node gives it. */
export type RpcReceipt = Readonly<{
  transactionHash: Hex
  blockNumber: Hex
  blockHash: Hex
  status: Hex
  gasUsed: Hex
  logs: readonly RpcLog[]
}>

/** A transaction as a node gives it. */
export type RpcTransaction = Readonly<{
  hash: Hex
  from: Address
  to: Address | null
  input: Hex
  value: Hex
  nonce: Hex
  /** Gas limit. */
  gas: Hex
  blockNumber: Hex | null
}>

/** What of a transaction tells which one took its place. */
export type KnownTransaction = Pick<RpcTransaction, 'hash' | 'from' | 'to' | 'input' | 'value' | 'nonce'>

/** Parameters of {@link waitForReceipt}. */
export type WaitForReceiptParameters = Readonly<{
  hash: Hex
  sender: Address
  signal?: AbortSignal | undefined
  /** The transaction, where an earlier visit has noted it: what took its place is found even if no node knows it now. */
  known?: KnownTransaction | undefined
  /** Unix milliseconds at which it was last known to be on its way. Default now. */
  seenAt?: number | undefined
  /** The wallet sent the same call again with a higher fee. */
  onRepriced?: ((hash: Hex) => void) | undefined
  /** Milliseconds. Default 180,000. */
  deadlineMs?: number
  /** Milliseconds for which nodes may not know the transaction before it counts as lost. Default 15,000. */
  propagationMs?: number
}>

/** Blocks that are searched for a transaction that took the place of ours. */
const SEARCHED_BLOCKS = 64

/**
 * Waits until a transaction is in a block. Ours, not viem's: a host page may bring a viem that calls a reorged
 * transaction final, and a transaction may have been replaced or dropped while the page was closed. Must end.
 *
 * @throws ContractRevertError (it is in a block and failed), TransactionReplacedError, TransactionDroppedError (no node
 *   knows it any more), TransactionPendingError (nodes know it, the time is over), RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError
 */
export async function waitForReceipt(
  client: SaharaClient,
  parameters: WaitForReceiptParameters,
): Promise<RpcReceipt> {
  const { sender, signal, onRepriced, deadlineMs = 180_000, propagationMs = 15_000 } = parameters
  const started = Date.now()
  let { hash, known: transaction, seenAt: lastSeen = started } = parameters
  for (;;) {
    const receipt = await request<RpcReceipt | null>(client, 'eth_getTransactionReceipt', [hash], signal)
    if (receipt) return succeeded(client, receipt, signal)
    const found = await request<RpcTransaction | null>(client, 'eth_getTransactionByHash', [hash], signal)
    if (found) {
      transaction = found
      lastSeen = Date.now()
    } else if (transaction) {
      const other = await findReplacement(client, transaction, signal)
      if (other && isSameCall(other, transaction)) {
        hash = other.hash
        onRepriced?.(hash)
        continue
      }
      if (other) throw replaced(hash, other, sender)
    }
    if (!found && Date.now() - lastSeen > propagationMs) throw dropped(hash)
    // One that nodes still hold may be taken into a block at any time: it is late, not lost.
    if (found && Date.now() - started > deadlineMs) throw pending(hash)
    await pause(pollingInterval(client), signal)
  }
}

/** Milliseconds between two looks at the chain: a quarter of a block, at most 2 s. */
export function pollingInterval({ deployment }: SaharaClient): number {
  return Math.min(2_000, (deployment.blockSeconds ?? 2) * 250)
}

/** The transaction in a block that used the nonce of `transaction`; undefined while the nonce is free. */
export async function findReplacement(
  client: SaharaClient,
  transaction: Readonly<{ hash: Hex; from: Address; nonce: Hex }>,
  signal: AbortSignal | undefined,
): Promise<RpcTransaction | undefined> {
  const { from, nonce } = transaction
  const used = await request<Hex>(client, 'eth_getTransactionCount', [from, 'latest'], signal)
  if (Number(used) <= Number(nonce)) return undefined
  const head = Number(await request<Hex>(client, 'eth_blockNumber', [], signal))
  for (let block = head; block >= 0 && block > head - SEARCHED_BLOCKS; block--) {
    const { transactions } = await request<{ transactions: readonly RpcTransaction[] }>(
      client,
      'eth_getBlockByNumber',
      [`0x${block.toString(16)}`, true],
      signal,
    )
    const other = transactions.find(
      (each) => sameAddress(each.from, from) && Number(each.nonce) === Number(nonce),
    )
    if (other) return other
  }
  return undefined
}

/**
 * The nonce of a transaction, by which what took its place is found. Undefined where no node tells: the transaction is sent
 * all the same.
 */
export async function nonceOf(
  client: SaharaClient,
  hash: Hex,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const asked = request<RpcTransaction | null>(client, 'eth_getTransactionByHash', [hash], signal)
  const transaction = await asked.catch(() => undefined)
  return transaction ? Number(transaction.nonce) : undefined
}

function isSameCall(left: KnownTransaction, right: KnownTransaction): boolean {
  return sameAddress(left.to, right.to) && left.input === right.input && left.value === right.value
}

async function succeeded(
  client: SaharaClient,
  receipt: RpcReceipt,
  signal: AbortSignal | undefined,
): Promise<RpcReceipt> {
  if (receipt.status === '0x1') return receipt
  const { transactionHash, blockNumber, gasUsed } = receipt
  const failed = await request<RpcTransaction | null>(
    client,
    'eth_getTransactionByHash',
    [transactionHash],
    signal,
  )
  if (!failed?.to) throw await contractError('0x')
  // The same call on the block that refused it tells the reason again.
  const { to, from, input: data } = failed
  const again = { to, from, data, value: BigInt(failed.value), block: blockNumber, signal }
  const reason = await call(client, again).then(
    () => undefined,
    (error: unknown) => revertDataOf(error) ?? ('0x' as const),
  )
  // A call keeps back a 64th of its gas when it calls another contract, so that much may be left.
  const spent = BigInt(gasUsed) * 64n >= BigInt(failed.gas) * 63n
  throw await (reason === undefined && spent ? outOfGas(gasUsed) : contractError(reason ?? '0x'))
}

function replaced(hash: Hex, other: RpcTransaction, sender: Address) {
  const canceled = sameAddress(other.to, sender) && other.input === '0x'
  return createError('TransactionReplacedError', {
    shortMessage: canceled
      ? 'You canceled this in your wallet. Nothing was recorded and nothing you entered is lost; try again when you like.'
      : 'Your wallet sent something else in place of this. Nothing you entered is lost; try again.',
    metaMessages: [`${other.hash} used the nonce of ${hash}.`],
    reason: canceled ? 'canceled' : 'replaced',
    hash: other.hash,
    retryable: true,
  })
}

function dropped(hash: Hex) {
  return createError('TransactionDroppedError', {
    shortMessage: 'The network lost this before it was recorded. Nothing you entered is lost; try again.',
    metaMessages: [`No node knows ${hash} any more, and no block has it.`],
    hash,
    retryable: true,
  })
}

function pending(hash: Hex) {
  return createError('TransactionPendingError', {
    shortMessage:
      'The network is slow: this was sent and still waits for its block. Nothing is lost; look again in a few minutes.',
    metaMessages: [`Nodes know ${hash} and no block has it yet. A wallet may speed it up by a higher fee.`],
    hash,
    retryable: true,
  })
}

/** Whether two addresses are the same, however they are spelled. */
export function sameAddress(left: string | null | undefined, right: string | null | undefined): boolean {
  return left?.toLowerCase() === right?.toLowerCase()
}

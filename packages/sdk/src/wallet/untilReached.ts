import { isSaharaError } from '../errors/isSaharaError.ts'
import { createError } from '../errors/SaharaError.ts'
import { pause } from '../pause.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { contractError } from './contractError.ts'
import { readBatch } from './readBatch.ts'
import type { Eip1193Provider } from './Wallet.ts'
import { type KnownTransaction, pollingInterval, type RpcReceipt, waitForReceipt } from './waitForReceipt.ts'

/** Milliseconds for which a sent call is waited for. */
const DEADLINE = 180_000
/**
 * Milliseconds for which no node may know a hash. Wallets of smart accounts answer with the hash of a user operation, which
 * no node ever knows; what it brings about is seen all the same.
 */
const UNKNOWN_DEADLINE = 90_000

/** What the wallet answered, and what it is to bring about. */
export type UntilReachedParameters = CallOptions &
  Readonly<{
    /** Hash of a transaction or of a user operation. */
    hash?: Hex | undefined
    /** Name of a batch, or whatever else a wallet answers with. */
    callId?: string | undefined
    provider: Eip1193Provider
    sender: Address
    /** Whether the chain has what the call was sent for. */
    reached: (signal: AbortSignal) => Promise<boolean>
    /** As in `waitForReceipt`. */
    known?: KnownTransaction | undefined
    seenAt?: number | undefined
    onRepriced?: ((hash: Hex) => void) | undefined
  }>

/** It is there; with the receipt, where what the wallet answered is the hash of a transaction. */
export type Reached = Readonly<{ receipt: RpcReceipt | undefined }>

/**
 * Waits until a call is in a block, by whichever comes first: its receipt, the wallet's word about a batch, or the state of
 * the chain. The chain has the last word: where it has what was wanted, no failure of the call itself is told. Must end.
 *
 * @throws what `waitForReceipt` throws; TransactionPendingError where the time is over
 */
export async function untilReached(
  client: SaharaClient,
  parameters: UntilReachedParameters,
): Promise<Reached> {
  const stop = new AbortController()
  const signal = parameters.signal ? AbortSignal.any([parameters.signal, stop.signal]) : stop.signal
  const ways = [
    untilState(client, parameters, signal),
    ...(parameters.hash ? [untilReceipt(client, parameters, signal)] : []),
    ...(parameters.callId ? [untilBatch(client, parameters, signal)] : []),
  ]
  try {
    return await Promise.race(ways)
  } catch (error) {
    if (parameters.signal?.aborted || !isSaharaError(error)) throw error
    if (await parameters.reached(AbortSignal.timeout(DEADLINE))) return { receipt: undefined }
    throw error
  } finally {
    stop.abort()
    for (const way of ways) way.catch(() => {}) // Those that lost end by the stop.
  }
}

async function untilState(
  client: SaharaClient,
  { hash, callId, reached }: UntilReachedParameters,
  signal: AbortSignal,
): Promise<Reached> {
  for (const started = Date.now(); ; ) {
    if (await reached(signal)) return { receipt: hash && (await readReceipt(client, hash, signal)) }
    if (Date.now() - started > DEADLINE) throw pendingCall(callId ?? hash ?? '')
    await pause(pollingInterval(client), signal)
  }
}

async function untilReceipt(
  client: SaharaClient,
  parameters: UntilReachedParameters,
  signal: AbortSignal,
): Promise<Reached> {
  const { hash = '0x', sender, known, seenAt, onRepriced } = parameters
  const limits = { deadlineMs: DEADLINE, propagationMs: UNKNOWN_DEADLINE }
  const options = { hash, sender, known, seenAt, onRepriced, signal, ...limits }
  return { receipt: await waitForReceipt(client, options) }
}

async function untilBatch(
  client: SaharaClient,
  { callId = '', provider }: UntilReachedParameters,
  signal: AbortSignal,
): Promise<Reached> {
  for (;;) {
    // What the wallet calls done is done once our node has it, which the state tells.
    if ((await readBatch(provider, callId, { signal })) === 'failed') throw await contractError('0x')
    await pause(pollingInterval(client), signal)
  }
}

/** The receipt of what has brought it about. A user operation has none, and a call that came too late was not it. */
async function readReceipt(
  client: SaharaClient,
  hash: Hex,
  signal: AbortSignal,
): Promise<RpcReceipt | undefined> {
  const receipt = await request<RpcReceipt | null>(client, 'eth_getTransactionReceipt', [hash], signal)
  return receipt?.status === '0x1' ? receipt : undefined
}

function pendingCall(hash: string) {
  return createError('TransactionPendingError', {
    shortMessage:
      'The network is slow: this was sent and still waits for its block. Nothing is lost; look again in a few minutes.',
    metaMessages: [`The wallet answered with ${hash}, and the chain does not have it yet.`],
    hash,
    retryable: true,
  })
}

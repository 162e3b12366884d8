import { isSaharaError } from '../errors/isSaharaError.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { untilAborted } from '../untilAborted.ts'
import { rpcInvalid, rpcUnavailable, rpcWrongChain } from './errors.ts'

/** Milliseconds that one read has, all retries of the transport included. */
const READ_DEADLINE = 15_000

// One check for each viem client that reads.
const checked = new WeakMap<object, Promise<void>>()

/**
 * One JSON-RPC request through the client's transport, once it is known that the right chain is behind it. Must end.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, the signal's reason; an error of the call
 *   itself (a revert) passes through, see {@link revertDataOf}
 */
export async function request<Result>(
  client: SaharaClient,
  method: string,
  params: readonly unknown[],
  signal?: AbortSignal,
): Promise<Result> {
  await untilAborted(assertChain(client), signal)
  return untilAborted(ask<Result>(client, method, params), signal)
}

/** Compares chain id and genesis block with the deployment, once. A failed check is made again by the next call. */
function assertChain(client: SaharaClient): Promise<void> {
  let check = checked.get(client.rpc)
  if (!check) {
    check = compareChain(client)
    checked.set(client.rpc, check)
    check.catch(() => checked.delete(client.rpc))
  }
  return check
}

async function compareChain(client: SaharaClient): Promise<void> {
  const { chainId, genesisHash } = client.deployment
  const [actual, genesis] = await Promise.all([
    ask<Hex>(client, 'eth_chainId', []),
    genesisHash ? ask<{ hash: Hex } | null>(client, 'eth_getBlockByNumber', ['0x0', false]) : undefined,
  ])
  if (Number(actual) !== chainId) throw rpcWrongChain(chainId, Number(actual))
  if (genesis && genesis.hash !== genesisHash) throw rpcWrongChain(chainId, chainId)
}

async function ask<Result>(
  client: SaharaClient,
  method: string,
  params: readonly unknown[],
): Promise<Result> {
  const send = client.rpc.request as (args: object, options: object) => Promise<Result>
  const deadline = AbortSignal.timeout(READ_DEADLINE)
  try {
    return await untilAborted(send({ method, params }, { retryCount: 0 }), deadline)
  } catch (error) {
    if (deadline.aborted) throw rpcUnavailable(`${method}: no answer in ${READ_DEADLINE} ms`)
    throw toRpcError(error)
  }
}

/** Our own errors as they are, reverts as they are, the rest by what viem calls it. */
function toRpcError(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause as Error) {
    if (isSaharaError(cause)) return cause
    if (cause.name === 'SyntaxError') return rpcInvalid('no JSON', error)
    if (revertDataOf(cause) !== undefined || /revert|insufficient funds/i.test(cause.message)) return error
  }
  const { name, shortMessage, message } = error as Error & { shortMessage?: string }
  const details = `${name}: ${shortMessage ?? message}`
  return /Http|Timeout|Socket|Fetch/i.test(name) ? rpcUnavailable(details, error) : rpcInvalid(details, error)
}

/** The data of a revert somewhere in a chain of causes; `0x` for a revert without a reason. */
export function revertDataOf(error: unknown): Hex | undefined {
  for (
    let cause = error as { data?: unknown; cause?: unknown } | undefined;
    cause;
    cause = cause.cause as typeof cause
  ) {
    const data =
      typeof cause.data === 'object' && cause.data ? (cause.data as { data?: unknown }).data : cause.data
    if (typeof data === 'string' && /^0x[\da-f]*$/i.test(data)) return data as Hex
  }
  return undefined
}

import { isSaharaError } from '../errors/isSaharaError.ts'
import { hex } from '../indexer/readLogs.ts'
import { pause } from '../pause.ts'
import { call } from '../rpc/call.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { Quote } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { pollingInterval } from '../wallet/waitForReceipt.ts'

/** Milliseconds that a node gets to reach a block that another one has shown. */
const CATCH_UP_DEADLINE = 15_000

/** One block, and reads of the chain as it was then. */
export type Pinned = Readonly<{
  block: Quote['block']
  /** Its number, as JSON-RPC takes it. */
  at: Hex
  /** The answer of a call in whole words; undefined where it reverts, or answers less than `least` words. */
  words(to: Address, data: Hex, least?: number): Promise<readonly Hex[] | undefined>
  /** The same of a contract of ours, which answers. @throws RpcInvalidResponseError */
  ours(to: Address, data: Hex, least: number): Promise<readonly Hex[]>
  /** JSON-RPC methods that take an account and a block. */
  ask<Result>(method: 'eth_getBalance' | 'eth_getCode', account: Address): Promise<Result>
  call(parameters: Readonly<{ to: Address; data: Hex; from?: Address }>): Promise<Hex>
}>

/**
 * Pins the newest block: everything that is read through the result is of that block.
 *
 * @param atLeast A block that is known to be there: a node that is behind it is waited for.
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, or the signal's reason
 */
export async function pinNewest(
  client: SaharaClient,
  { atLeast = 0n, signal }: CallOptions & Readonly<{ atLeast?: bigint }> = {},
): Promise<Pinned> {
  const block = await newestBlock(client, atLeast, signal)
  const at = hex(block.number)
  const answer = async (to: Address, data: Hex, least: number) => {
    const result = await call(client, { to, data, block: at, signal })
    const words = result.slice(2).match(/.{64}/g) ?? []
    return words.length < least ? undefined : words.map((word): Hex => `0x${word}`)
  }
  return {
    block,
    at,
    call: (parameters) => call(client, { ...parameters, block: at, signal }),
    ask: (method, account) => request(client, method, [account, at], signal),
    async words(to, data, least = 1) {
      try {
        return await answer(to, data, least)
      } catch (error) {
        if (isSaharaError(error) || signal?.aborted) throw error
        return undefined // A revert is an answer, too.
      }
    },
    async ours(to, data, least) {
      const words = await answer(to, data, least)
      if (words) return words
      throw rpcInvalid(`no contract of the market at ${to}`)
    },
  }
}

async function newestBlock(
  client: SaharaClient,
  atLeast: bigint,
  signal: AbortSignal | undefined,
): Promise<Quote['block']> {
  for (const started = Date.now(); ; ) {
    const found = await request<Readonly<{ number: Hex; hash: Hex; timestamp: Hex }> | null>(
      client,
      'eth_getBlockByNumber',
      ['latest', false],
      signal,
    )
    if (!found?.hash) throw rpcInvalid('the node has no newest block')
    const block = { number: BigInt(found.number), hash: found.hash, timestamp: Number(found.timestamp) }
    if (block.number >= atLeast) return block
    if (Date.now() - started > CATCH_UP_DEADLINE)
      throw rpcInvalid(`the node is at block ${block.number}, and block ${atLeast} is known`)
    await pause(pollingInterval(client), signal)
  }
}

import { Fault } from '../errors/Fault.ts'
import { askInTurn } from '../rpc/askInTurn.ts'
import { hostOf, post, readAnswer } from '../rpc/post.ts'
import type { Address } from '../types/ids.ts'

/** Where a Lens is read. */
export type LensSource = Readonly<{
  chainId: number
  /** JSON-RPC endpoints of this chain, asked in turn. */
  rpcUrls: readonly string[]
  /** Address of the `Lens` contract. */
  lens: Address
}>

/**
 * Asks for rows of the Lens without viem. Every row names its chain, so a wrong network is noticed at no cost. A node
 * that is down, slow, on another chain, or answers with what can't be decoded is passed over.
 *
 * @param question The call as JSON-RPC, with the id 1.
 * @param decode Reads the result; what it throws makes the answer invalid.
 * @param sent The first node's answer, where it was asked before.
 * @throws a fault: RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError: of the last node
 */
export function callLens<Row extends { chainId: bigint }>(
  { rpcUrls, chainId }: LensSource,
  question: object,
  decode: (result: string) => Row[],
  sent?: Promise<Response>,
): Promise<Row[]> {
  let early = sent
  return askInTurn(rpcUrls, async (url, signal) => {
    const asked = early ?? post(url, question, signal)
    early = undefined
    const answer = (await readAnswer(url, asked)) as { id?: unknown; result?: unknown; error?: Error } | null
    let actual = chainId
    let fault: unknown
    try {
      if (answer?.id !== 1) throw new Error('another id than the question')
      const rows = decode(String(answer.result))
      if (rows.every((row) => (actual = Number(row.chainId)) === chainId)) return rows
    } catch (error) {
      fault = answer?.error?.message ?? (error as Error).message
      // Another chain has other things, or nothing, at this address.
      const chain = await readAnswer(
        url,
        post(url, { ...question, method: 'eth_chainId', params: [] }, signal),
      )
      actual = Number((chain as { result?: unknown } | null)?.result) || chainId
    }
    throw actual === chainId
      ? new Fault('RpcInvalidResponseError', `${hostOf(url)}: ${fault}`)
      : new Fault('RpcWrongChainError', '', { expectedChainId: chainId, actualChainId: actual })
  })
}

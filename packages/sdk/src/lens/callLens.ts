import { askInTurn } from '../rpc/askInTurn.ts'
import { askNode, hostOf } from '../rpc/askNode.ts'
import { rpcInvalid, rpcWrongChain } from '../rpc/errors.ts'
import type { Address, Hex } from '../types/ids.ts'

/** Where a Lens is read. */
export type LensSource = Readonly<{
  chainId: number
  /** JSON-RPC endpoints of this chain, asked in turn. */
  rpcUrls: readonly string[]
  /** Address of the `Lens` contract. */
  lens: Address
}>

/**
 * Calls the Lens without viem. The chain id is asked in the same request, so that a wrong network is noticed at no cost.
 * A node that is down, slow, on another chain, or answers with what can't be decoded is passed over.
 *
 * @param decode Reads the result; what it throws makes the answer invalid.
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError: of the last node
 */
export function callLens<T>(source: LensSource, data: Hex, decode: (result: Hex) => T): Promise<T> {
  const questions = [
    { method: 'eth_chainId', params: [] },
    { method: 'eth_call', params: [{ to: source.lens, data }, 'latest'] },
  ]
  return askInTurn(source.rpcUrls, async (url, signal) => {
    const [chain, call] = await askNode(url, questions, signal)
    if (typeof chain?.result !== 'string') throw rpcInvalid(`${hostOf(url)}: no chain id`)
    const chainId = Number(chain.result)
    if (chainId !== source.chainId) throw rpcWrongChain(source.chainId, chainId)
    if (!/^0x[\da-f]*$/i.test(String(call?.result)))
      throw rpcInvalid(`${hostOf(url)}: ${call?.error?.message}`)
    try {
      return decode(call?.result as Hex)
    } catch (error) {
      throw rpcInvalid(`${hostOf(url)}: ${(error as Error).message}`)
    }
  })
}

import { type CustomTransport, custom } from 'viem'
import { explained } from '../errors/Fault.ts'
import { askInTurn } from './askInTurn.ts'
import { askNode, type RpcQuestion } from './askNode.ts'
import { rpcInvalid, rpcWrongChain } from './errors.ts'
import { hostOf } from './post.ts'

/** Parameters of {@link nodesTransport}. */
export type NodesTransportParameters = Readonly<{
  /** JSON-RPC endpoints of one chain, asked in turn. */
  urls: readonly string[]
  /** Chain that must be behind each of them. */
  chainId: number
  /** Milliseconds that one node has. Default 12,000. */
  deadlineMs?: number
}>

// Errors that are the node's and not the call's: limits, internal errors, a method that it does not serve.
const nodeFaults = new Set([-32005, -32603, -32601])

/**
 * A viem transport over several nodes that trusts none blindly. viem's own `fallback` passes over nodes that fail;
 * this one also passes over a node that answers with another request's id, with half an answer, or for another chain.
 *
 * @example
 * const transport = nodesTransport({ urls: ['https://a.example', 'https://b.example'], chainId: 313313 })
 */
export function nodesTransport({ urls, chainId, deadlineMs }: NodesTransportParameters): CustomTransport {
  const verified = new Set<string>()

  async function ask(url: string, question: RpcQuestion, signal: AbortSignal): Promise<unknown> {
    const questions = verified.has(url) ? [question] : [question, { method: 'eth_chainId', params: [] }]
    const [answer, chain] = await askNode(url, questions, signal)
    if (chain && typeof chain.result !== 'string') throw rpcInvalid(`${hostOf(url)}: no chain id`)
    if (chain && Number(chain.result) !== chainId) throw rpcWrongChain(chainId, Number(chain.result))
    verified.add(url)
    if (!answer?.error) return answer?.result
    if (nodeFaults.has(Number(answer.error.code))) throw rpcInvalid(`${hostOf(url)}: ${answer.error.message}`)
    // The call's own error, such as a revert. It is the answer, so no other node is asked; viem reads code and data.
    throw Object.assign(new Error(answer.error.message), {
      code: answer.error.code,
      data: answer.error.data,
      final: true,
    })
  }

  const request = ({ method, params = [] }: { method: string; params?: unknown }): Promise<unknown> =>
    explained(askInTurn(urls, (url, signal) => ask(url, { method, params }, signal), deadlineMs))

  const transport = custom({ request }, { key: 'sahara', name: 'SaharaKit nodes', retryCount: 0 })
  // The addresses are told, so that each node can be asked by itself (see `verifyRow`).
  return (options) => ({ ...transport(options), value: { urls } })
}

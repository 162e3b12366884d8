import { askNode, type RpcAnswer, type RpcQuestion } from '../rpc/askNode.ts'
import { hostOf } from '../rpc/post.ts'
import type { SaharaClient } from '../types/client.ts'

/** A node that can be asked by itself. */
export type KnownNode = Readonly<{
  /** Host and port, or the name of a transport that has no address. */
  host: string
  ask(questions: readonly RpcQuestion[], signal: AbortSignal): Promise<readonly RpcAnswer[]>
}>

/** Most nodes that are asked: more would not make anything surer, only slower. */
const NODE_LIMIT = 8

/** What viem's transports and ours tell of where they ask. */
type TransportLike = Readonly<{
  name?: string
  url?: string
  urls?: readonly string[]
  transports?: readonly Readonly<{ value?: TransportLike }>[]
}>

/** Every node that a client knows: those of its transport and of its deployment, and some more. */
export function nodesOf(
  { rpc, deployment }: Pick<SaharaClient, 'rpc' | 'deployment'>,
  more: readonly string[] = [],
): readonly KnownNode[] {
  const transport = rpc.transport as TransportLike
  const own = urlsOf(transport)
  const urls = [...new Set([...own, ...(deployment.rpcUrls ?? []), ...more])]
  const named = urls.map((url) => ({
    host: hostOf(url),
    ask: (questions: readonly RpcQuestion[], signal: AbortSignal) => askNode(url, questions, signal),
  }))
  // A wallet or a function of the page: it can be asked, but not told from others by its address.
  const nameless = own.length ? [] : [{ host: transport.name ?? 'transport', ask: askTransport(rpc) }]
  return [...nameless, ...named].slice(0, NODE_LIMIT)
}

function urlsOf({ url, urls = [], transports = [] }: TransportLike): readonly string[] {
  return [...(url ? [url] : []), ...urls, ...transports.flatMap(({ value }) => (value ? urlsOf(value) : []))]
}

function askTransport(rpc: SaharaClient['rpc']): KnownNode['ask'] {
  const send = rpc.request as (question: object, options: object) => Promise<unknown>
  return (questions) =>
    Promise.all(questions.map(async (question) => ({ result: await send(question, { retryCount: 0 }) })))
}

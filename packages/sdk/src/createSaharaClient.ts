import type { CheckRunner } from '@saharakit/workers/host'
import { type Chain, createClient, type Transport } from 'viem'
import { deploymentOf } from './deploymentOf.ts'
import { createError } from './errors/SaharaError.ts'
import { createGraphqlIndexer } from './indexer/createGraphqlIndexer.ts'
import { createRpcIndexer } from './indexer/createRpcIndexer.ts'
import type { Indexer } from './indexer/Indexer.ts'
import { withFallback } from './indexer/withFallback.ts'
import { openStore } from './storage/openStore.ts'
import type { SaharaStore } from './storage/SaharaStore.ts'
import type { SaharaClient } from './types/client.ts'
import type { Deployment } from './types/deployment.ts'
import type { WalletSource } from './wallet/Wallet.ts'

/** Parameters of {@link createSaharaClient}. */
export type CreateSaharaClientParameters = Readonly<{
  /** Chain of the contracts. `chainOf(deployment)` makes one from deployments.json. */
  chain: Chain
  /** How the chain is read: viem's `http()`, or `nodesTransport()` for several nodes that are not trusted blindly. */
  transport: Transport
  /** Where the contracts are. Default: what the chain definition carries. */
  deployment?: Deployment | undefined
  /** Origin of an indexer, or one of your own. The chain itself stands in for it when it fails. Default: the chain alone. */
  indexer?: string | Indexer | undefined
  /** Content gateways, asked in turn. Default: those of the deployment. */
  gateway?: string | readonly string[] | undefined
  /** A wagmi Config, a viem wallet client or an EIP-1193 provider. Reads need none. */
  wallet?: WalletSource | undefined
  /** Default: IndexedDB of this origin, or memory where there is none. */
  storage?: SaharaStore | undefined
  /** Check runner of `@saharakit/workers/host`; only `checkItems` needs it. */
  checks?: CheckRunner | undefined
}>

/**
 * What every action takes first. Nothing is asked, opened or loaded before the first action.
 *
 * @throws ConfigError naming the parameter that is missing or contradicts another
 * @example
 * const client = createSaharaClient({ chain: saharaLocal, transport: http(), gateway: 'http://127.0.0.1:8787' })
 */
export function createSaharaClient(parameters: CreateSaharaClientParameters): SaharaClient {
  const { chain, transport, wallet, checks, storage = openStore() } = parameters
  const deployment = parameters.deployment ?? deploymentOf(chain)
  if (deployment.chainId !== chain.id)
    throw createError('ConfigError', {
      shortMessage: 'This page is not set up correctly. Please tell its owner.',
      metaMessages: [`deployment is for chain ${deployment.chainId}, chain is ${chain.id}.`],
      attribute: 'deployment',
    })
  const rpc = createClient({ chain, transport })
  const base = { chain, rpc, deployment, wallet, checks, store: storage }
  const { gateway = deployment.gateways ?? [], indexer = deployment.indexer } = parameters
  const given = typeof indexer === 'string' ? createGraphqlIndexer({ url: indexer }) : indexer
  const sources = [...(given ? [given] : []), createRpcIndexer(base)]
  return Object.freeze({
    ...base,
    gateways: typeof gateway === 'string' ? [gateway] : gateway,
    indexer: withFallback(sources, { chainId: chain.id }),
  })
}

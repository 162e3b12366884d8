import type { Deployment, SaharaClient, SaharaStore } from '@saharakit/sdk'
import { chainOf, createSaharaClient, nodesTransport, openStore } from '@saharakit/sdk'
import type { SaharaSettings } from '../settings.ts'

/** One a page, whatever its sources are: what was answered under one of them is there under the next. */
let store: SaharaStore | undefined
const clients = new Map<string, SaharaClient>()

/**
 * The client that elements of this page share for one set of sources: one indexer, one set of connections. A page's own
 * client wins.
 */
export function openClient(settings: SaharaSettings, deployment: Deployment): SaharaClient {
  if (settings.client) return settings.client
  const { rpcUrls = [], gateways = [], indexer } = deployment
  const key = JSON.stringify([deployment.chainId, deployment.contracts, rpcUrls, gateways, indexer])
  const known = clients.get(key)
  if (known) return known
  store ??= openStore()
  const client = createSaharaClient({
    chain: chainOf(deployment),
    transport: nodesTransport({ urls: rpcUrls, chainId: deployment.chainId }),
    gateway: gateways,
    deployment,
    storage: store,
    ...(indexer && { indexer }),
  })
  clients.set(key, client)
  return client
}

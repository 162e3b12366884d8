import type { Deployment, SaharaClient } from '@saharakit/sdk'
import { chainOf, createSaharaClient, nodesTransport } from '@saharakit/sdk'
import type { SaharaSettings } from '../settings.ts'

const clients = new Map<string, SaharaClient>()

/**
 * The client that elements of this page share for one chain: one store, one indexer, one set of connections. A page's
 * own client wins.
 */
export function openClient(settings: SaharaSettings, deployment: Deployment): SaharaClient {
  if (settings.client) return settings.client
  const { rpcUrls = [], gateways = [], indexer } = deployment
  const key = JSON.stringify([deployment.contracts, rpcUrls, gateways, indexer])
  const known = clients.get(key)
  if (known) return known
  const client = createSaharaClient({
    chain: chainOf(deployment),
    transport: nodesTransport({ urls: rpcUrls, chainId: deployment.chainId }),
    gateway: gateways,
    deployment,
    ...(indexer && { indexer }),
  })
  clients.set(key, client)
  return client
}

import {
  type Address,
  chainOf,
  createSaharaClient,
  type Deployment,
  nodesTransport,
  openStore,
  type SaharaClient,
} from '@saharakit/sdk'
import { createWalletClient } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { DeliverOptions } from './options.ts'
import { UsageError } from './options.ts'
import { readDeployment } from './readDeployment.ts'
import { readKey } from './readKey.ts'

/** Somebody who delivers, with a client that signs by itself. */
export type Seller = Readonly<{ client: SaharaClient; account: Address; chainName: string }>

/**
 * A client with the seller's key.
 *
 * @throws UsageError for what is missing or wrong; RpcUnavailableError and RpcWrongChainError where the node is
 */
export async function connectSeller(options: DeliverOptions, signal: AbortSignal): Promise<Seller> {
  const account = privateKeyToAccount(readKey(options.keyFile))
  const known = await readDeployment(options.network, options.chain, signal)
  const deployment: Deployment = {
    ...known,
    ...(options.rpc.length > 0 && { rpcUrls: options.rpc }),
    ...(options.gateways.length > 0 && { gateways: options.gateways }),
  }
  const { rpcUrls = [], gateways = [], chainId } = deployment
  if (rpcUrls.length === 0) throw new UsageError(`No node of chain ${chainId} is known. Name one with --rpc.`)
  if (gateways.length === 0)
    throw new UsageError(`No content gateway of chain ${chainId} is known. Name one with --gateway.`)
  const chain = chainOf(deployment)
  const transport = nodesTransport({ urls: rpcUrls, chainId })
  const client = createSaharaClient({
    chain,
    transport,
    deployment,
    gateway: gateways,
    wallet: createWalletClient({ account, chain, transport, pollingInterval: 1_000 }),
    storage: openStore(),
  })
  // A node that is away, or of another chain, is told now and not at the first sale.
  await client.rpc.request({ method: 'eth_blockNumber' })
  return { client, account: account.address, chainName: deployment.name ?? `chain ${chainId}` }
}

import { chainOf, createSaharaClient, type Deployment, type SaharaClient } from '@saharakit/sdk'
import type { CheckRunner } from '@saharakit/workers/host'
import { type Account, createWalletClient, http } from 'viem'

/**
 * A client of the SDK that signs with a key of this process: what a requester's or an annotator's script has. It reads
 * from the chain itself, so it works from the first second, before any indexer is up.
 *
 * @param options.share a client of the same chain whose logs are used instead of reading them again
 */
export function connect(
  deployment: Deployment,
  account: Account,
  options: { checks?: CheckRunner | undefined; share?: SaharaClient | undefined } = {},
): SaharaClient {
  const { indexer: _, ...withoutIndexer } = deployment
  const chain = chainOf(deployment)
  const transport = http(deployment.rpcUrls?.[0])
  return createSaharaClient({
    chain,
    transport,
    deployment: withoutIndexer,
    wallet: createWalletClient({ account, chain, transport, pollingInterval: 250 }),
    checks: options.checks,
    indexer: options.share?.indexer,
  })
}

import { join } from 'node:path'
import { startLocalnet } from '@saharakit/demo/localnet'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { type NetworkAddresses, openNetwork } from './network.ts'

/** A network and the way to end it. */
export type StartedNetwork = Readonly<{ addresses: NetworkAddresses; stop(): Promise<void> }>

/**
 * Starts chain, contracts, gateway and CDN, without the demo's campaigns: every test makes its own.
 *
 * @param options.cdn folder of an earlier build of the CDN files, to save the seconds of another one
 */
export async function startNetwork(
  options: { cdn?: string; onStep?: (line: string) => void } = {},
): Promise<StartedNetwork> {
  const localnet = await startLocalnet({ ...options, campaigns: [] })
  const { chainId, rpcUrl, gatewayUrl, cdnUrl, cdn, deployment, directory, stop } = localnet
  const requesterKey = generatePrivateKey()
  const addresses = {
    chainId,
    rpcUrl,
    gatewayUrl,
    cdn: { origin: cdnUrl, folder: join(directory, 'cdn'), manifest: cdn },
    deployment,
    requesterKey,
  }
  await openNetwork(addresses).fund(privateKeyToAddress(requesterKey), '100000')
  return { addresses, stop }
}

import type { Deployment, Deployments } from '@saharakit/sdk'
import { createError } from '@saharakit/sdk/errors'
import type { SaharaSettings } from './settings.ts'

const files = new Map<string, Promise<Deployments>>()

/** The table of chains: given, or fetched once a page with its hash checked by the browser. */
function readDeployments({ deployments, deploymentsFile }: SaharaSettings): Promise<Deployments> {
  if (deployments || !deploymentsFile) return Promise.resolve(deployments ?? { chains: {} })
  const { url, integrity } = deploymentsFile
  let file = files.get(url)
  if (!file) {
    file = fetch(url, { integrity, credentials: 'omit' }).then(
      (response) => response.json() as Promise<Deployments>,
    )
    files.set(url, file)
    file.catch(() => files.delete(url)) // The next element tries again.
  }
  return file
}

/** What is wrong with the attribute `campaign`, line by line. */
export const campaignFault = (...metaMessages: string[]): Error =>
  createError('ConfigError', {
    shortMessage: 'This task is not set up correctly. Please tell the owner of this page.',
    metaMessages,
    attribute: 'campaign',
  })

const source = 'Known chains come with the script from the CDN, or from <sahara-provider>.deployments.'

/**
 * What is known of a chain, with what the page says in place of it.
 *
 * @throws ConfigError where the chain or the contract is unknown
 */
export async function findDeployment(
  settings: SaharaSettings,
  chainId: number,
  contract: string,
): Promise<Deployment> {
  const { chains } = await readDeployments(settings)
  const known = settings.client?.deployment ?? chains[chainId]
  if (known?.chainId !== chainId)
    throw campaignFault(
      `campaign names chain ${chainId}; known are ${Object.keys(chains).join(', ') || 'none'}.`,
      source,
    )
  if (known.contracts.Campaigns.toLowerCase() !== contract)
    throw campaignFault(
      `campaign names the contract ${contract}; known is ${known.contracts.Campaigns}.`,
      source,
    )
  const { rpc, gateways, indexer } = settings
  return {
    ...known,
    ...(rpc?.length && { rpcUrls: rpc }),
    ...(gateways?.length && { gateways }),
    ...(indexer !== undefined && { indexer }),
  }
}

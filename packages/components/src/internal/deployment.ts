import type { Deployment, Deployments } from '@saharakit/sdk'
import { createError } from '@saharakit/sdk/errors'
import type { PinnedFile, SaharaSettings } from './settings.ts'

const files = new Map<string, Promise<Deployments>>()

/** Milliseconds for the table of chains: a few kilobytes. */
const deadline = 15_000

function unreachable(url: string, details: string): Error {
  return createError('ContentUnavailableError', {
    shortMessage: 'The task’s files can’t be reached right now. Check your connection and try again.',
    metaMessages: [`The table of chains at ${url} did not arrive.`],
    details,
    digest: '',
    retryable: true,
  })
}

/** @throws ContentUnavailableError (try again), ConfigError (something else is at this address) */
async function fetchDeployments({ url, integrity }: PinnedFile): Promise<Deployments> {
  let table: unknown
  try {
    const signal = AbortSignal.timeout(deadline)
    const response = await fetch(url, { integrity, credentials: 'omit', signal })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    table = await response.json()
  } catch (error) {
    throw unreachable(url, String(error))
  }
  const { chains } = (table ?? {}) as Partial<Deployments>
  if (typeof chains === 'object' && chains) return { chains }
  throw createError('ConfigError', {
    shortMessage: 'This task is not set up correctly. Please tell the owner of this page.',
    metaMessages: [`${url} is no table of chains: it has no "chains".`],
    attribute: 'deployments',
  })
}

/** The table of chains: given, or fetched once a page with its hash checked by the browser. */
function readDeployments({ deployments, deploymentsFile }: SaharaSettings): Promise<Deployments> {
  if (deployments || !deploymentsFile) return Promise.resolve(deployments ?? { chains: {} })
  const { url } = deploymentsFile
  let file = files.get(url)
  if (!file) {
    file = fetchDeployments(deploymentsFile)
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

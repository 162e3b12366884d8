import { existsSync, readFileSync } from 'node:fs'
import type { Deployment, Deployments } from '@saharakit/sdk'
import { UsageError } from './options.ts'

/** Milliseconds for an origin to answer. */
const DEADLINE = 15_000

/**
 * The deployment of a chain with a market, from a file or an origin.
 *
 * @throws UsageError saying what the file lacks
 */
export async function readDeployment(
  where: string,
  chain: number | undefined,
  signal: AbortSignal,
): Promise<Deployment> {
  const chains = chainsOf(await textOf(where, signal), where)
  const names = Object.values(chains).map(({ chainId }) => chainId)
  const deployment = chain === undefined ? Object.values(chains)[0] : chains[chain]
  if (chain === undefined && names.length > 1)
    throw new UsageError(`${where} names the chains ${names.join(', ')}. Say which with --chain.`)
  if (!deployment)
    throw new UsageError(
      `${where} does not name chain ${chain ?? 'of any kind'}; it names ${names.join(', ') || 'none'}.`,
    )
  if (!deployment.contracts.Market)
    throw new UsageError(
      `On chain ${deployment.chainId} there is no market: contracts.Market is missing in ${where}.`,
    )
  return deployment
}

function chainsOf(text: string, where: string): Deployments['chains'] {
  try {
    const value = JSON.parse(text) as Partial<Deployments> | Deployment | null
    if (value && 'chains' in value && value.chains) return value.chains
    // One chain alone, as it stands in the file of many.
    if (value && 'chainId' in value && 'contracts' in value) return { [value.chainId]: value }
  } catch {
    // Told below: it is no JSON.
  }
  throw new UsageError(`${where} is no deployments.json: { "chains": { … } } is expected.`)
}

async function textOf(where: string, signal: AbortSignal): Promise<string> {
  if (existsSync(where)) return readFileSync(where, 'utf8')
  if (!URL.canParse(where)) throw new UsageError(`There is no file ${where}, and it is no address.`)
  const url = new URL(where)
  const place = url.pathname.endsWith('.json') ? url : new URL('/deployments.json', url)
  const until = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE)])
  const response = await fetch(place, { signal: until }).catch((error: Error) => {
    signal.throwIfAborted()
    throw new UsageError(`${place} does not answer (${error.message}).`)
  })
  if (!response.ok) throw new UsageError(`${place} answers with HTTP ${response.status}.`)
  return response.text()
}

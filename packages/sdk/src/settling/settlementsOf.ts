import { createError } from '../errors/SaharaError.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'

/**
 * The contract that keeps settlements, which an older chain may lack.
 *
 * @throws ConfigError with `attribute: 'deployment'`
 */
export function settlementsOf({ deployment, chain }: Pick<SaharaClient, 'deployment' | 'chain'>): Address {
  const { Settlements } = deployment.contracts
  if (Settlements) return Settlements
  throw createError('ConfigError', {
    shortMessage: 'Nothing is settled on this network. Please tell the owner of this page.',
    metaMessages: [
      `The deployment on ${chain.name} (${chain.id}) has no Settlements.`,
      'Pass `deployment` with its address: one entry of `chains` in deployments.json.',
    ],
    attribute: 'deployment',
  })
}

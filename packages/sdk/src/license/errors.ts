import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'

/** Nobody has made these terms known on this chain. */
export function unknownTerms(client: SaharaClient, termsId: Hex): SaharaErrorOf<'ConfigError'> {
  return createError('ConfigError', {
    shortMessage: 'These license terms are not known on this network. Register them first, or choose others.',
    metaMessages: [
      `${marketContracts(client).Licenses} on chain ${client.chain.id} has no terms ${termsId}.`,
      'registerTerms(client, { terms }) makes terms known.',
    ],
    attribute: 'terms',
  })
}

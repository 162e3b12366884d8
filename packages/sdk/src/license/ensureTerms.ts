import { registerTerms } from '../actions/registerTerms.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'
import type { WriteOptions } from '../types/options.ts'
import { unknownTerms } from './errors.ts'
import { type NumberedTerms, readTermsAt, readTermsNumber } from './readTerms.ts'

/**
 * Terms that the chain knows. Those that are given whole, and that it does not know yet, are made known by a transaction.
 *
 * @throws ConfigError for an id that nobody has made known; what a transaction may throw
 */
export async function ensureTerms(
  client: SaharaClient,
  terms: LicenseTerms | Hex,
  options: WriteOptions,
): Promise<NumberedTerms> {
  const termsId =
    typeof terms === 'string' ? terms : (await registerTerms(client, { ...options, terms })).termsId
  const number = await readTermsNumber(client, termsId, options.signal)
  const found = number === undefined ? undefined : await readTermsAt(client, number, options.signal)
  if (!found) throw unknownTerms(client, termsId)
  return found
}

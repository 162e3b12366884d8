import { registerTerms } from '../actions/registerTerms.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseTerms, LicenseTermsCore } from '../types/license.ts'
import type { WriteOptions } from '../types/options.ts'
import { unknownTerms } from './errors.ts'
import { readTermsAt, readTermsNumber } from './readTerms.ts'
import { termsIdOf } from './termsIdOf.ts'

/** Terms by their id, and what the chain knows of them. */
export type FoundTerms = Readonly<{
  termsId: Hex
  core: LicenseTermsCore
  /** Undefined where nobody has made them known yet. */
  number: number | undefined
}>

/**
 * Looks terms up.
 *
 * @param terms The terms, or their id.
 * @throws ConfigError for an id that nobody has made known; what a read throws
 */
export async function findTerms(
  client: SaharaClient,
  terms: LicenseTerms | Hex,
  signal: AbortSignal | undefined,
): Promise<FoundTerms> {
  const termsId = typeof terms === 'string' ? terms : termsIdOf(terms)
  const number = await readTermsNumber(client, termsId, signal)
  if (typeof terms !== 'string') return { termsId, core: terms, number }
  const found = number === undefined ? undefined : await readTermsAt(client, number, signal)
  if (!found) throw unknownTerms(client, termsId)
  return found
}

/**
 * The id of terms that the chain knows. Those that are given whole, and that it does not know yet, are made known by a
 * transaction.
 *
 * @throws ConfigError for an id that nobody has made known; what a transaction may throw
 */
export async function ensureTerms(
  client: SaharaClient,
  terms: LicenseTerms | Hex,
  options: WriteOptions,
): Promise<Hex> {
  if (typeof terms === 'string') return (await findTerms(client, terms, options.signal)).termsId
  return (await registerTerms(client, { ...options, terms })).termsId
}

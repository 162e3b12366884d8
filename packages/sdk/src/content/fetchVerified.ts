import { explained } from '../errors/Fault.ts'
import { type FetchVerifiedParameters, fetchBlock } from './fetchBlock.ts'

/**
 * Fetches bytes by their sha-256. Gateways are asked in turn: one that is down, too slow, or answers with other bytes
 * is passed over, and what it did is named in the error if all fail.
 *
 * @throws ContentUnavailableError, ContentHashMismatchError (a gateway answered, none truly), ContentTooLargeError, or
 *   the signal's reason.
 * @example
 * const bytes = await fetchVerified({ gateways: ['https://gateway.example'], digest, limit: 20_000_000 })
 */
export function fetchVerified(parameters: FetchVerifiedParameters): Promise<Uint8Array<ArrayBuffer>> {
  return explained(fetchBlock(parameters))
}

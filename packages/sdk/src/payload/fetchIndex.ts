import { blockLeaves, dataBytes, listLeaves, payloadLimit } from '@saharakit/workers/payload'
import { fetchVerified } from '../content/fetchVerified.ts'
import { findMisfit } from '../content/findMisfit.ts'
import { parseJson } from '../content/parseJson.ts'
import { explained } from '../errors/Fault.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Offer, PayloadIndex } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { payloadInvalid, payloadTooLarge } from './errors.ts'
import { INDEX_LIMIT, payloadIndexShape } from './shape.ts'

/**
 * Fetches the index of an offer's payload and checks its hash, its shape, and that its numbers go together.
 *
 * @throws ContentUnavailableError, ContentHashMismatchError, ContentTooLargeError, ContentInvalidError,
 *   PayloadTooLargeError, or the signal's reason
 */
export async function fetchIndex(
  { gateways }: Pick<SaharaClient, 'gateways'>,
  { salt: digest, cipher }: Pick<Offer, 'salt' | 'cipher'>,
  { signal }: CallOptions = {},
): Promise<PayloadIndex> {
  const bytes = await fetchVerified({ gateways, digest, limit: INDEX_LIMIT, signal })
  const value = await explained((async () => parseJson(bytes, digest))())
  const misfit = findMisfit(value, payloadIndexShape)
  if (misfit) throw payloadInvalid(digest, misfit.path, misfit.expected)
  const index = value as PayloadIndex
  if (index.size > payloadLimit) throw payloadTooLarge(index.size)
  const leaves = Math.ceil(index.size / dataBytes)
  const counts = [
    ['leaves', index.leaves, leaves],
    ['blocks', index.blocks.length, Math.ceil(leaves / blockLeaves)],
    ['plain', index.plain.length, Math.ceil(leaves / listLeaves)],
  ] as const
  for (const [path, actual, expected] of counts)
    if (actual !== expected) throw payloadInvalid(digest, path, `${expected} for ${index.size} bytes`)
  if (index.cipher !== cipher) throw payloadInvalid(digest, 'cipher', `“${cipher}”, as the offer says`)
  return index
}

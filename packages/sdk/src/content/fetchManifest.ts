import { explained } from '../errors/Fault.ts'
import type { Manifest } from '../types/manifest.ts'
import { type ContentSource, fetchBlock } from './fetchBlock.ts'
import { fitsManifest, type ManifestTerms } from './fitsManifest.ts'
import { MANIFEST_LIMIT } from './limits.ts'
import { parseJson } from './parseJson.ts'

/** Parameters of {@link fetchManifest}: the hash, and what else the chain says of the manifest. */
export type FetchManifestParameters = ContentSource &
  Pick<ManifestTerms, 'manifestHash'> &
  Partial<ManifestTerms>

/**
 * Fetches a campaign's manifest, checks its hash, its shape, and that it has as many classes and sealing keys as the
 * campaign, where those are given.
 *
 * @throws ContentUnavailableError, ContentHashMismatchError, ContentTooLargeError, ContentInvalidError
 * @example
 * const { manifestHash, classes, epochs } = campaign
 * const manifest = await fetchManifest({ gateways, manifestHash, classes, epochs })
 */
export function fetchManifest(parameters: FetchManifestParameters): Promise<Manifest> {
  return explained(fetchFitting(parameters))
}

async function fetchFitting(parameters: FetchManifestParameters): Promise<Manifest> {
  const { manifestHash: digest, gateways, signal, deadlineMs, ...terms } = parameters
  const value = parseJson(
    await fetchBlock({ gateways, signal, deadlineMs, digest, limit: MANIFEST_LIMIT }),
    digest,
  )
  if (fitsManifest(value, terms)) return value
  const { refuseManifest } = await import('./refuseManifest.ts')
  return refuseManifest(value, terms, digest)
}

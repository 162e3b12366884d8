import { explained, Fault } from '../errors/Fault.ts'
import type { Manifest } from '../types/manifest.ts'
import { type ContentSource, fetchBlock } from './fetchBlock.ts'
import { findMisfit, findMismatch, type ManifestTerms } from './findMisfit.ts'
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
  const { manifestHash: digest, classes, epochs, ...source } = parameters
  const value = parseJson(await fetchBlock({ ...source, digest, limit: MANIFEST_LIMIT }), digest)
  const misfit = findMisfit(value) ?? findMismatch(value as Manifest, { classes, epochs })
  if (misfit) throw new Fault('ContentInvalidError', misfit.expected, { digest, path: misfit.path })
  return value as Manifest
}

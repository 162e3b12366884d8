import type { Hex } from '../types/ids.ts'
import type { Manifest } from '../types/manifest.ts'
import { contentInvalid } from './errors.ts'
import { type ContentSource, fetchVerified } from './fetchVerified.ts'
import { MANIFEST_LIMIT } from './limits.ts'
import { parseJson } from './parseJson.ts'
import { manifestShape } from './shapes.ts'

/** Parameters of {@link fetchManifest}. */
export type FetchManifestParameters = ContentSource & Readonly<{ manifestHash: Hex }>

/**
 * Fetches a campaign's manifest, checks its hash and its shape.
 *
 * @throws ContentUnavailableError, ContentHashMismatchError, ContentTooLargeError, ContentInvalidError
 * @example
 * const manifest = await fetchManifest({ gateways, manifestHash: campaign.manifestHash })
 */
export async function fetchManifest(parameters: FetchManifestParameters): Promise<Manifest> {
  const { manifestHash, ...source } = parameters
  const bytes = await fetchVerified({ ...source, digest: manifestHash, limit: MANIFEST_LIMIT })
  return readManifest(parseJson(bytes, manifestHash), manifestHash)
}

/** The value as a manifest. @throws ContentInvalidError */
export function readManifest(value: unknown, digest: Hex): Manifest {
  const fault = manifestShape(value, '')
  if (fault) throw contentInvalid(digest, fault.path, fault.expected)
  const manifest = value as Manifest
  const beyond = manifest.examples.findIndex((example) => example.answer >= manifest.classes.length)
  if (beyond >= 0) throw contentInvalid(digest, `examples[${beyond}].answer`, 'one of the classes')
  if (manifest.exam && !manifest.examples.length)
    throw contentInvalid(digest, 'examples', 'at least one example, since there is an exam')
  return manifest
}

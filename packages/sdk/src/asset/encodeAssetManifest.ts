import { canonicalize } from '../content/canonicalize.ts'
import { contentInvalid, contentTooLarge } from '../content/errors.ts'
import { ASSET_MANIFEST_LIMIT } from '../content/limits.ts'
import { matchAssetManifest } from '../content/matchAssetManifest.ts'
import { sha256 } from '../content/sha256.ts'
import type { AssetKind, AssetManifest } from '../types/asset.ts'
import type { ContentBlock } from '../types/build.ts'

/**
 * A manifest as the block that everybody will read: checked, in its one spelling, with its hash.
 *
 * @param kind Kind that the asset is registered with.
 * @throws ContentInvalidError with the place, ContentTooLargeError
 */
export async function encodeAssetManifest(manifest: AssetManifest, kind: AssetKind): Promise<ContentBlock> {
  const bytes = encode(manifest)
  const digest = await sha256(bytes)
  // As others will read it: what JSON leaves out, such as a field that is undefined, is not there for them either.
  matchAssetManifest(JSON.parse(new TextDecoder().decode(bytes)), { manifestHash: digest, kind })
  if (bytes.length > ASSET_MANIFEST_LIMIT) throw contentTooLarge(digest, ASSET_MANIFEST_LIMIT)
  return { digest, bytes }
}

function encode(manifest: AssetManifest): Uint8Array<ArrayBuffer> {
  try {
    return new TextEncoder().encode(canonicalize(manifest))
  } catch (error) {
    throw contentInvalid('0x', '', (error as Error).message)
  }
}

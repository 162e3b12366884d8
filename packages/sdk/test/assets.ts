/** Assets on the test chain, made by our own actions. */
import {
  type AssetManifest,
  type LicenseTerms,
  type ParentDeclaration,
  presetTerms,
  registerAsset,
} from '../src/index.ts'
import type { Person } from './network.ts'

/** A manifest of the tests. */
export function manifestOf(name: string, changes: Partial<AssetManifest> = {}): AssetManifest {
  return {
    version: 1,
    kind: 'dataset',
    name,
    description: 'Made for **tests**.',
    open: false,
    files: [],
    ...changes,
  }
}

let count = 0

/** Registers an asset with a name of its own; under Open Use unless it is said otherwise. @returns its number */
export async function registerTestAsset(
  { client }: Person,
  {
    terms = presetTerms['Open Use'],
    parents = [],
    ...changes
  }: Partial<AssetManifest> & Readonly<{ terms?: LicenseTerms; parents?: readonly ParentDeclaration[] }> = {},
): Promise<bigint> {
  const manifest = manifestOf(`Asset ${++count}`, changes)
  const { assetId } = await registerAsset(client, { manifest, terms, parents })
  return assetId
}

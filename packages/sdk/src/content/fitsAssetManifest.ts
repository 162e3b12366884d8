import { type AssetFile, type AssetKind, type AssetManifest, assetKinds } from '../types/asset.ts'
import type { Hex } from '../types/ids.ts'
import { fits, type Shape } from './fits.ts'
import { ITEM_LIMIT } from './limits.ts'

/** What the chain says of an asset's manifest. */
export type AssetManifestTerms = Readonly<{
  manifestHash: Hex
  /** Kind that the asset was registered with; what a manifest says of itself must not differ. */
  kind?: AssetKind
}>

const type = /^(?=.{3,80}$)[a-z]+\/[a-z0-9.+-]+$/
const hash = /^0x[0-9a-f]{64}$/

/** Shape of an asset's manifest, version 1. */
export const assetManifestShape: Shape = {
  version: new Set([1]),
  kind: /* @__PURE__ */ new Set<unknown>(assetKinds),
  name: /^[^]{1,200}$/,
  description: /^[^]{0,50000}$/,
  open: new Set([true, false]),
  // Only web addresses: the URL becomes a link in somebody's page.
  'author?': { name: /^[^]{1,200}$/, 'url?': /^(?=[^]{8,500}$)https?:\/\// },
  'task?': /^[^]{1,100}$/,
  'languages?': [/^(?=.{2,35}$)[a-z]{2,8}(-[a-z\d]{1,8})*$/i, 0, 100],
  'campaign?': /^eip155:\d{1,20}:0x[\da-f]{40}:\d{1,30}$/,
  files: [
    {
      // It becomes the name of a file on somebody's disk: no path, nothing that can't be seen or turns text around.
      name: /^(?!\.{1,2}$)[^\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069/\\]{1,255}$/u,
      type,
      size: [0, Number.MAX_SAFE_INTEGER],
      sha256: hash,
    },
    0,
    1_000,
  ],
  'preview?': [{ type, digest: hash, size: [0, ITEM_LIMIT], 'caption?': /^[^]{0,500}$/ }, 0, 24],
  'evaluations?': [
    {
      metric: /^[^]{1,100}$/,
      value: [-Number.MAX_VALUE, Number.MAX_VALUE, true],
      'dataset?': /^[^]{1,200}$/,
      'note?': /^[^]{0,1000}$/,
    },
    0,
    50,
  ],
  'usage?': /^[^]{0,20000}$/,
  'cite?': /^[^]{0,5000}$/,
}

/** Whether a value is a manifest, and that of its asset. Why it is none, `findAssetMisfit` tells. */
export function fitsAssetManifest(value: unknown, terms: AssetManifestTerms): value is AssetManifest {
  if (!fits(value, assetManifestShape)) return false
  const manifest = value as AssetManifest
  const { kind, files } = manifest
  return (
    kind === (terms.kind ?? kind) &&
    new Set(files.map(diskName)).size === files.length &&
    files.every((file) => !manifest.open || file.size <= ITEM_LIMIT)
  )
}

/** The name of a file as disks compare it. */
export function diskName({ name }: AssetFile): string {
  return name.normalize().toLowerCase()
}

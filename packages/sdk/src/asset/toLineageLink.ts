import type { LineageRow } from '../lens/assetLayouts.generated.ts'
import { assetKinds, type LineageLink, relations } from '../types/asset.ts'

/** A row of the AssetLens as a link; the first row has no end below. */
export function toLineageLink({ child, asset, relation, kind, ...row }: LineageRow): LineageLink {
  const isFirst = child === 0n
  return {
    ...row,
    child: isFirst ? undefined : child,
    assetId: asset,
    // What a later contract may add restricts and pays like the first of them.
    relation: isFirst ? undefined : (relations[relation] ?? 'TRAINED_ON'),
    kind: assetKinds[kind] ?? 'dataset',
  }
}

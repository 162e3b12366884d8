import type { AssetKind } from '@saharakit/sdk'

/** Kinds in the order of the filter. */
export const kinds: readonly AssetKind[] = ['dataset', 'model', 'agent', 'pipeline', 'evaluation']

/** Settlements as contracts check them: layers of entries, their trees, and what one entry follows from. @module */
export { type EntryProof, entryProof } from './entryProof.ts'
export { type EpochLabels, type EpochLabelsParameters, epochLabels } from './epochLabels.ts'
export { type LayerTree, layerTree, leafOf } from './layerTree.ts'
export {
  type JudgedEpoch,
  type SettlementLayers,
  type SettlementLayersParameters,
  settlementLayers,
} from './settlementLayers.ts'

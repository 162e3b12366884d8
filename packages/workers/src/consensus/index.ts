/**
 * What labels are settled to, by integers that anybody can recompute: the gate, majority vote, Dawid-Skene in five rounds, scores,
 * void gold and pay. Runs in pages, workers and Node, loads nothing. The specification is docs/consensus.md. @module
 */
export { accuracyOf, countVotes, majorityAccuracyOf, noTruth } from './accuracy.ts'
export { abstain, certain, mostClasses, noLabel } from './constants.ts'
export {
  type CountedLabel,
  countsEntry,
  type PosteriorEntry,
  posteriorEntry,
  startEntry,
  type WeighedLabel,
} from './entries.ts'
export { type EpochSettlement, type SettleEpochParameters, settleEpoch, settleEpochSteps } from './epoch.ts'
export {
  DROP_BELOW,
  drops,
  type GateWeights,
  isSoundGate,
  REFUSE_BELOW,
  REFUSE_FROM_SEEN,
  refuses,
  weightsOf,
} from './gate.ts'
export { type Standings, scoreGold, voidGold } from './gold.ts'
export { type LabelSet, type MakeLabelSetParameters, makeLabelSet } from './labelSet.ts'
export { type GoldGap, looksLeaked, type MeasureGapsParameters, measureGaps } from './leak.ts'
export { log2Q12 } from './log2.ts'
export { wantsLabel } from './overlap.ts'
export { type PayParameters, payOf } from './pay.ts'
export { scoreOf, scoreWorkers } from './scores.ts'
export { type Layer, type Settlement, type SettleOptions, settle, settleSteps } from './settle.ts'

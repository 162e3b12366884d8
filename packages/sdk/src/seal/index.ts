/** Sealed labels, and the contract's arithmetic in TypeScript. @module */
export { type DrawBatchParameters, drawBatch } from './drawBatch.ts'
export {
  DROP_BELOW,
  drops,
  type GateWeights,
  isSoundGate,
  log2Q12,
  REFUSE_BELOW,
  REFUSE_FROM_SEEN,
  refuses,
  weightsOf,
} from './gate.ts'
export {
  batchesOf,
  type CampaignSizes,
  epochsOf,
  fundingOf,
  itemsIn,
  payOf,
  referrerShareOf,
} from './money.ts'
export { hasNotes, NOTES_LIMIT, sealNotes, unsealNotes } from './notes.ts'
export { padOf, type SealContext } from './pad.ts'
export { addressOfPoint, publicKeyOf, randomScalar, sharedAddress } from './points.ts'
export {
  packLabels,
  type SealedLabels,
  type SealLabelsParameters,
  sealLabels,
} from './sealLabels.ts'
export { unpackLabels } from './unpackLabels.ts'
export { type UnsealedLabels, type UnsealLabelsParameters, unsealLabels } from './unsealLabels.ts'

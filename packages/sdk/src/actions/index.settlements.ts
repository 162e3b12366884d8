/** Actions about what labels are settled to; a part of `index.ts`. */
export {
  type AppealRefusalErrorType,
  type AppealRefusalParameters,
  type AppealRefusalReturnType,
  appealRefusal,
} from './appealRefusal.ts'
export {
  type ChallengeSettlementErrorType,
  type ChallengeSettlementParameters,
  type ChallengeSettlementReturnType,
  type ChallengeStake,
  challengeSettlement,
} from './challengeSettlement.ts'
export {
  type CountReviewErrorType,
  type CountReviewParameters,
  type CountReviewReturnType,
  countReview,
} from './countReview.ts'
export {
  type ExpireLayerErrorType,
  type ExpireLayerParameters,
  type ExpireLayerReturnType,
  expireLayer,
} from './expireLayer.ts'
export {
  type FinalizeSettlementErrorType,
  type FinalizeSettlementParameters,
  type FinalizeSettlementReturnType,
  finalizeSettlement,
} from './finalizeSettlement.ts'
export {
  type GetBondCreditErrorType,
  type GetBondCreditParameters,
  type GetBondCreditReturnType,
  getBondCredit,
} from './getBondCredit.ts'
export {
  type GetReviewStateErrorType,
  type GetReviewStateParameters,
  type GetReviewStateReturnType,
  getReviewState,
} from './getReviewState.ts'
export {
  type GetSettlementErrorType,
  type GetSettlementParameters,
  type GetSettlementReturnType,
  getSettlement,
} from './getSettlement.ts'
export {
  type KeepSettlementsRightErrorType,
  type KeepSettlementsRightParameters,
  type KeepSettlementsRightReturnType,
  keepSettlementsRight,
} from './keepSettlementsRight.ts'
export {
  type LinkReviewErrorType,
  type LinkReviewParameters,
  type LinkReviewReturnType,
  linkReview,
} from './linkReview.ts'
export {
  type ProposeSettlementErrorType,
  type ProposeSettlementParameters,
  type ProposeSettlementReturnType,
  proposeSettlement,
} from './proposeSettlement.ts'
export {
  type ReclaimSettledErrorType,
  type ReclaimSettledParameters,
  type ReclaimSettledReturnType,
  reclaimSettled,
} from './reclaimSettled.ts'
export {
  type ShowLayerErrorType,
  type ShowLayerParameters,
  type ShowLayerReturnType,
  showLayer,
} from './showLayer.ts'
export {
  type VerifySettlementErrorType,
  type VerifySettlementParameters,
  type VerifySettlementReturnType,
  verifySettlement,
} from './verifySettlement.ts'
export {
  type WithdrawBondErrorType,
  type WithdrawBondParameters,
  type WithdrawBondReturnType,
  withdrawBond,
} from './withdrawBond.ts'

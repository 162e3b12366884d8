// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
import type { Address, Hex } from '../types/ids.ts'

/** `reviewOf(uint256,uint8)` */
export const reviewOfSelector = '0xb99f7efe'

/** One row that `reviewOf` returns. */
export type ReviewOfRow = Readonly<{
  review: bigint
  seats: bigint
  seatsCounted: bigint
  counted: bigint
  nextEpoch: number
  finalAt: bigint
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const reviewOfLayout = 'breview bseats bseatsCounted bcounted unextEpoch bfinalAt'

/** `settlementOf(uint256,uint8)` */
export const settlementOfSelector = '0xd8258bd8'

/** One row that `settlementOf` returns. */
export type SettlementOfRow = Readonly<{
  phase: number
  proposer: Address
  bond: bigint
  rootsHash: Hex
  payRoot: Hex
  until: bigint
  fallen: number
  nextBond: bigint
  askedLayer: number
  answerBy: bigint
  shownLayers: number
  proposedBlock: number
  shownBlock: number
  settleWindow: number
  disputeWindow: number
  arbitrator: Address
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const settlementOfLayout = 'uphase aproposer bbond hrootsHash hpayRoot buntil ufallen bnextBond uaskedLayer banswerBy ushownLayers uproposedBlock ushownBlock usettleWindow udisputeWindow aarbitrator'

/** First topic of `Settlements.AppealDecided` */
export const appealDecidedTopic = '0x57ece3dde177d7209acf60b69c922cf651630248ee789e4cb4425c7cdd8c6a99'

/** First topic of `Settlements.BondCredited` */
export const bondCreditedTopic = '0xf9952df0a62f532ebd491075d1562ba090d63d40f6f280fc28ae53e284db40ea'

/** First topic of `Settlements.BondWithdrawn` */
export const bondWithdrawnTopic = '0x1b6622b92ce16ed648b5b93fe47df1cd4c763fdcafe3281bc1dfd5ff7998a94d'

/** First topic of `Settlements.LayerRequested` */
export const layerRequestedTopic = '0xd6a7ad75e2d13217a617623930ededab7de56b7ade4707937c387eaa1ca92ed8'

/** First topic of `Settlements.LayerShown` */
export const layerShownTopic = '0x48321a605b45a3fbe197eb69d6580260b85cff88ad0fcb6a88da1d1f9f169f84'

/** First topic of `Settlements.RefusalAppealed` */
export const refusalAppealedTopic = '0x3db45a532b6ef51e624c633c2c675ffebeab59271917739f82e5078d3a2cd955'

/** First topic of `Settlements.ReviewCounted` */
export const reviewCountedTopic = '0x126bd0e42a9d9c65380c91bd303a0875856f7995f2b9460bade5b6c27f74509e'

/** First topic of `Settlements.ReviewLinked` */
export const reviewLinkedTopic = '0x3fc60c87b8502ca597f5f80e36306c57828ce6dc15c2a0eb3de25c522140cf17'

/** First topic of `Settlements.SettlementFinalized` */
export const settlementFinalizedTopic = '0xf54db950d73ef686f13d72d2528ad34a60c1c65cf3bef7547e4b4a63809838d8'

/** First topic of `Settlements.SettlementProposed` */
export const settlementProposedTopic = '0xf9a4754023dd1e9b09b7a288d343c4a3d5a99c7b2717b84c2f2a8148e728c0ae'

/** First topic of `Settlements.SettlementRefuted` */
export const settlementRefutedTopic = '0x547ba0edca02819283be6b4e0cbea7d5f134be2ce3102b5a4b3f1d1a1a932396'

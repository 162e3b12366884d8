// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** Selector of `appealRefusal` */
export const appealRefusalSelector = '0x3e43b032'

/** Selector of `askBondOf` */
export const askBondOfSelector = '0x715884a3'

/** Selector of `bondCreditOf` */
export const bondCreditOfSelector = '0x1f91b792'

/** Selector of `burned` */
export const burnedSelector = '0xa7509b83'

/** Selector of `campaignsContract` */
export const campaignsContractSelector = '0x434b4f7c'

/** Selector of `challengeSettlement` */
export const challengeSettlementSelector = '0x888a5f67'

/** Selector of `countReview` */
export const countReviewSelector = '0x886e27d1'

/** Selector of `epochIdOf` */
export const epochIdOfSelector = '0x95614501'

/** Selector of `expireLayer` */
export const expireLayerSelector = '0x258796be'

/** Selector of `finalizeSettlement` */
export const finalizeSettlementSelector = '0x7df429e3'

/** Selector of `gateDecides` */
export const gateDecidesSelector = '0xdd17caa7'

/** Selector of `halvesOf` */
export const halvesOfSelector = '0xa6a9446a'

/** Selector of `judge` */
export const judgeSelector = '0x573255f4'

/** Selector of `linkReview` */
export const linkReviewSelector = '0x6e9829a5'

/** Selector of `payOf` */
export const payOfSelector = '0x1e114a1b'

/** Selector of `proposeSettlement` */
export const proposeSettlementSelector = '0xebd81bd5'

/** Selector of `requestLayer` */
export const requestLayerSelector = '0x5d6e3986'

/** Selector of `reviewOf` */
export const reviewOfSelector = '0xb99f7efe'

/** Selector of `rule` */
export const ruleSelector = '0x311a6c56'

/** Selector of `settlementOf` */
export const settlementOfSelector = '0xd8258bd8'

/** Selector of `showLayer` */
export const showLayerSelector = '0xf1280b69'

/** Selector of `withdrawBond` */
export const withdrawBondSelector = '0x7529d9df'

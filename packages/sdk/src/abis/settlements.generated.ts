// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
export * from './settlementsSelectors.generated.ts'
export * from './settlementsEvents.generated.ts'
export * from './settlementsErrors.generated.ts'

/** `Settlements.appealRefusal` */
export const appealRefusalAbi = {"type":"function","name":"appealRefusal","stateMutability":"payable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"seats","type":"uint32[]"},{"name":"pay","type":"uint256"},{"name":"path","type":"bytes32[]"}],"outputs":[{"name":"disputeId","type":"uint256"}]} as const

/** `Settlements.askBondOf` */
export const askBondOfAbi = {"type":"function","name":"askBondOf","stateMutability":"view","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `Settlements.bondCreditOf` */
export const bondCreditOfAbi = {"type":"function","name":"bondCreditOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"token","type":"address"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `Settlements.burned` */
export const burnedAbi = {"type":"function","name":"burned","stateMutability":"view","inputs":[{"name":"token","type":"address"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `Settlements.campaignsContract` */
export const campaignsContractAbi = {"type":"function","name":"campaignsContract","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"address"}]} as const

/** `Settlements.challengeSettlement` */
export const challengeSettlementAbi = {"type":"function","name":"challengeSettlement","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"roots","type":"bytes32[]"},{"name":"place","type":"tuple","components":[{"name":"layer","type":"uint256"},{"name":"index","type":"uint256"},{"name":"leaf","type":"bytes32"},{"name":"path","type":"bytes32[]"}]},{"name":"seats","type":"uint32[]"},{"name":"inputs","type":"tuple","components":[{"name":"words","type":"uint256[]"},{"name":"proof","type":"bytes32[]"}]}],"outputs":[]} as const

/** `Settlements.countReview` */
export const countReviewAbi = {"type":"function","name":"countReview","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"seats","type":"uint32[]"},{"name":"roots","type":"bytes32[]"},{"name":"words","type":"uint256[]"},{"name":"most","type":"uint256"}],"outputs":[]} as const

/** `Settlements.epochIdOf` */
export const epochIdOfAbi = {"type":"function","name":"epochIdOf","stateMutability":"view","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[{"name":"","type":"bytes32"}]} as const

/** `Settlements.expireLayer` */
export const expireLayerAbi = {"type":"function","name":"expireLayer","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[]} as const

/** `Settlements.finalizeSettlement` */
export const finalizeSettlementAbi = {"type":"function","name":"finalizeSettlement","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[]} as const

/** `Settlements.gateDecides` */
export const gateDecidesAbi = {"type":"function","name":"gateDecides","stateMutability":"view","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[{"name":"","type":"bool"}]} as const

/** `Settlements.halvesOf` */
export const halvesOfAbi = {"type":"function","name":"halvesOf","stateMutability":"view","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"worker","type":"uint256"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `Settlements.judge` */
export const judgeAbi = {"type":"function","name":"judge","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"address"}]} as const

/** `Settlements.linkReview` */
export const linkReviewAbi = {"type":"function","name":"linkReview","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"review","type":"uint256"},{"name":"seats","type":"uint32[]"}],"outputs":[]} as const

/** `Settlements.payOf` */
export const payOfAbi = {"type":"function","name":"payOf","stateMutability":"view","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"worker","type":"uint256"},{"name":"items","type":"uint256"},{"name":"isOwn","type":"bool"},{"name":"pay","type":"uint256"},{"name":"path","type":"bytes32[]"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `Settlements.proposeSettlement` */
export const proposeSettlementAbi = {"type":"function","name":"proposeSettlement","stateMutability":"payable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"roots","type":"bytes32[]"}],"outputs":[]} as const

/** `Settlements.requestLayer` */
export const requestLayerAbi = {"type":"function","name":"requestLayer","stateMutability":"payable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"layer","type":"uint8"}],"outputs":[]} as const

/** `Settlements.reviewOf` */
export const reviewOfAbi = {"type":"function","name":"reviewOf","stateMutability":"view","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"review","type":"uint256"},{"name":"seats","type":"uint256"},{"name":"seatsCounted","type":"uint256"},{"name":"counted","type":"uint256"},{"name":"nextEpoch","type":"uint8"},{"name":"finalAt","type":"uint256"}]}]} as const

/** `Settlements.rule` */
export const ruleAbi = {"type":"function","name":"rule","stateMutability":"nonpayable","inputs":[{"name":"disputeId","type":"uint256"},{"name":"ruling","type":"uint256"}],"outputs":[]} as const

/** `Settlements.settlementOf` */
export const settlementOfAbi = {"type":"function","name":"settlementOf","stateMutability":"view","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[{"name":"row","type":"tuple","components":[{"name":"phase","type":"uint8"},{"name":"proposer","type":"address"},{"name":"bond","type":"uint256"},{"name":"rootsHash","type":"bytes32"},{"name":"payRoot","type":"bytes32"},{"name":"until","type":"uint256"},{"name":"fallen","type":"uint8"},{"name":"nextBond","type":"uint256"},{"name":"askedLayer","type":"uint8"},{"name":"answerBy","type":"uint256"},{"name":"shownLayers","type":"uint32"},{"name":"proposedBlock","type":"uint32"},{"name":"shownBlock","type":"uint32"},{"name":"settleWindow","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"arbitrator","type":"address"}]}]} as const

/** `Settlements.showLayer` */
export const showLayerAbi = {"type":"function","name":"showLayer","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"layer","type":"uint8"},{"name":"roots","type":"bytes32[]"},{"name":"leaves","type":"bytes32[]"}],"outputs":[]} as const

/** `Settlements.withdrawBond` */
export const withdrawBondAbi = {"type":"function","name":"withdrawBond","stateMutability":"nonpayable","inputs":[{"name":"token","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

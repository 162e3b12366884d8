// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** Selector of `attachNotes` */
export const attachNotesSelector = '0x1c83b0c8'

/** Selector of `campaignCount` */
export const campaignCountSelector = '0x7274e30d'

/** Selector of `cancelCampaign` */
export const cancelCampaignSelector = '0x45598b4a'

/** Selector of `claimEarnings` */
export const claimEarningsSelector = '0x8de330ee'

/** Selector of `claimSettled` */
export const claimSettledSelector = '0x8a763a12'

/** Selector of `closeEpoch` */
export const closeEpochSelector = '0xeddd2f1f'

/** Selector of `createCampaign` */
export const createCampaignSelector = '0xa59fbec4'

/** Selector of `drawSeats` */
export const drawSeatsSelector = '0x12c16906'

/** Selector of `expireSeat` */
export const expireSeatSelector = '0x92e4ae3e'

/** Selector of `extsload` */
export const extsloadSelector = '0x35fd631a'

/** Selector of `fundingOf` */
export const fundingOfSelector = '0xe7d4d4d4'

/** Selector of `lapseEpoch` */
export const lapseEpochSelector = '0x52638b48'

/** Selector of `leaveCampaign` */
export const leaveCampaignSelector = '0x28f49ceb'

/** Selector of `multicall` */
export const multicallSelector = '0xac9650d8'

/** Selector of `openEpoch` */
export const openEpochSelector = '0x8f9f860a'

/** Selector of `openSeats` */
export const openSeatsSelector = '0xc17ed416'

/** Selector of `reclaimSeats` */
export const reclaimSeatsSelector = '0xa5b2b306'

/** Selector of `releaseSeat` */
export const releaseSeatSelector = '0x5c5d91a0'

/** Selector of `requestSeat` */
export const requestSeatSelector = '0x45455d07'

/** Selector of `settlements` */
export const settlementsSelector = '0xd3be603b'

/** Selector of `submitContribution` */
export const submitContributionSelector = '0xe743c90f'

/** Selector of `withdrawCredit` */
export const withdrawCreditSelector = '0x6c8cc9d9'

/** Selector of `withdrawRefund` */
export const withdrawRefundSelector = '0x9d153495'

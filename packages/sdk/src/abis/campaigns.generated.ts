// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
export * from './campaignsSelectors.generated.ts'
export * from './campaignsEvents.generated.ts'
export * from './campaignsErrors.generated.ts'

/** `Campaigns.attachNotes` */
export const attachNotesAbi = {"type":"function","name":"attachNotes","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seat","type":"uint32"},{"name":"notes","type":"bytes"}],"outputs":[]} as const

/** `Campaigns.campaignCount` */
export const campaignCountAbi = {"type":"function","name":"campaignCount","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint256"}]} as const

/** `Campaigns.cancelCampaign` */
export const cancelCampaignAbi = {"type":"function","name":"cancelCampaign","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"}],"outputs":[]} as const

/** `Campaigns.claimEarnings` */
export const claimEarningsAbi = {"type":"function","name":"claimEarnings","stateMutability":"nonpayable","inputs":[{"name":"requests","type":"tuple[]","components":[{"name":"campaignId","type":"uint256"},{"name":"seats","type":"uint32[]"}]}],"outputs":[{"name":"paid","type":"uint256"}]} as const

/** `Campaigns.claimSettled` */
export const claimSettledAbi = {"type":"function","name":"claimSettled","stateMutability":"nonpayable","inputs":[{"name":"claims","type":"tuple[]","components":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"account","type":"address"},{"name":"seats","type":"uint32[]"},{"name":"pay","type":"uint256"},{"name":"path","type":"bytes32[]"}]}],"outputs":[{"name":"paid","type":"uint256"}]} as const

/** `Campaigns.closeEpoch` */
export const closeEpochAbi = {"type":"function","name":"closeEpoch","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[]} as const

/** `Campaigns.createCampaign` */
export const createCampaignAbi = {"type":"function","name":"createCampaign","stateMutability":"payable","inputs":[{"name":"spec","type":"tuple","components":[{"name":"classes","type":"uint8"},{"name":"batchSize","type":"uint8"},{"name":"seatsPerBatch","type":"uint8"},{"name":"epochBatches","type":"uint8"},{"name":"itemCount","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"p1Bps","type":"uint16"},{"name":"workWindow","type":"uint32"},{"name":"openWindow","type":"uint32"},{"name":"judgeWindow","type":"uint32"},{"name":"closesAt","type":"uint40"},{"name":"token","type":"address"},{"name":"unitPrice","type":"uint96"},{"name":"stake","type":"uint96"},{"name":"bond","type":"uint96"},{"name":"itemsRoot","type":"bytes32"},{"name":"manifestHash","type":"bytes32"},{"name":"uri","type":"string"},{"name":"settling","type":"tuple","components":[{"name":"settleWindow","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"bond","type":"uint96"},{"name":"arbitrator","type":"address"}]}]},{"name":"epochs","type":"tuple[]","components":[{"name":"key","type":"address"},{"name":"goldRoot","type":"bytes32"}]}],"outputs":[{"name":"campaignId","type":"uint256"}]} as const

/** `Campaigns.drawSeats` */
export const drawSeatsAbi = {"type":"function","name":"drawSeats","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"limit","type":"uint256"}],"outputs":[{"name":"seats","type":"uint32[]"},{"name":"batches","type":"uint32[]"}]} as const

/** `Campaigns.expireSeat` */
export const expireSeatAbi = {"type":"function","name":"expireSeat","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seat","type":"uint32"}],"outputs":[]} as const

/** `Campaigns.extsload` */
export const extsloadAbi = {"type":"function","name":"extsload","stateMutability":"view","inputs":[{"name":"slot","type":"bytes32"},{"name":"count","type":"uint256"}],"outputs":[{"name":"words","type":"bytes32[]"}]} as const

/** `Campaigns.fundingOf` */
export const fundingOfAbi = {"type":"function","name":"fundingOf","stateMutability":"view","inputs":[{"name":"spec","type":"tuple","components":[{"name":"classes","type":"uint8"},{"name":"batchSize","type":"uint8"},{"name":"seatsPerBatch","type":"uint8"},{"name":"epochBatches","type":"uint8"},{"name":"itemCount","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"p1Bps","type":"uint16"},{"name":"workWindow","type":"uint32"},{"name":"openWindow","type":"uint32"},{"name":"judgeWindow","type":"uint32"},{"name":"closesAt","type":"uint40"},{"name":"token","type":"address"},{"name":"unitPrice","type":"uint96"},{"name":"stake","type":"uint96"},{"name":"bond","type":"uint96"},{"name":"itemsRoot","type":"bytes32"},{"name":"manifestHash","type":"bytes32"},{"name":"uri","type":"string"},{"name":"settling","type":"tuple","components":[{"name":"settleWindow","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"bond","type":"uint96"},{"name":"arbitrator","type":"address"}]}]}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** `Campaigns.lapseEpoch` */
export const lapseEpochAbi = {"type":"function","name":"lapseEpoch","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[]} as const

/** `Campaigns.leaveCampaign` */
export const leaveCampaignAbi = {"type":"function","name":"leaveCampaign","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** `Campaigns.multicall` */
export const multicallAbi = {"type":"function","name":"multicall","stateMutability":"nonpayable","inputs":[{"name":"data","type":"bytes[]"}],"outputs":[{"name":"results","type":"bytes[]"}]} as const

/** `Campaigns.openEpoch` */
export const openEpochAbi = {"type":"function","name":"openEpoch","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"scalar","type":"uint256"},{"name":"gold","type":"tuple[]","components":[{"name":"batch","type":"uint32"},{"name":"mask","type":"uint24"},{"name":"answers","type":"uint80"},{"name":"salt","type":"bytes32"}]}],"outputs":[]} as const

/** `Campaigns.openSeats` */
export const openSeatsAbi = {"type":"function","name":"openSeats","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"openings","type":"tuple[]","components":[{"name":"seat","type":"uint32"},{"name":"keyX","type":"bytes32"},{"name":"body","type":"bytes32"}]}],"outputs":[]} as const

/** `Campaigns.reclaimSeats` */
export const reclaimSeatsAbi = {"type":"function","name":"reclaimSeats","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seats","type":"uint32[]"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** `Campaigns.releaseSeat` */
export const releaseSeatAbi = {"type":"function","name":"releaseSeat","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seat","type":"uint32"}],"outputs":[]} as const

/** `Campaigns.requestSeat` */
export const requestSeatAbi = {"type":"function","name":"requestSeat","stateMutability":"payable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"referrer","type":"address"}],"outputs":[{"name":"seat","type":"uint32"}]} as const

/** `Campaigns.settlements` */
export const settlementsAbi = {"type":"function","name":"settlements","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"address"}]} as const

/** `Campaigns.submitContribution` */
export const submitContributionAbi = {"type":"function","name":"submitContribution","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seat","type":"uint32"},{"name":"keyX","type":"bytes32"},{"name":"body","type":"bytes32"},{"name":"next","type":"bool"},{"name":"referrer","type":"address"}],"outputs":[{"name":"nextSeat","type":"uint32"}]} as const

/** `Campaigns.withdrawCredit` */
export const withdrawCreditAbi = {"type":"function","name":"withdrawCredit","stateMutability":"nonpayable","inputs":[{"name":"token","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** `Campaigns.withdrawRefund` */
export const withdrawRefundAbi = {"type":"function","name":"withdrawRefund","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

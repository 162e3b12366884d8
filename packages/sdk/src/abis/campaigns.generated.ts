// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** `Campaigns.attachNotes` */
export const attachNotesAbi = {"type":"function","name":"attachNotes","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seat","type":"uint32"},{"name":"notes","type":"bytes"}],"outputs":[]} as const

/** Selector of `attachNotes` */
export const attachNotesSelector = '0x1c83b0c8'

/** `Campaigns.campaignCount` */
export const campaignCountAbi = {"type":"function","name":"campaignCount","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint256"}]} as const

/** Selector of `campaignCount` */
export const campaignCountSelector = '0x7274e30d'

/** `Campaigns.cancelCampaign` */
export const cancelCampaignAbi = {"type":"function","name":"cancelCampaign","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"}],"outputs":[]} as const

/** Selector of `cancelCampaign` */
export const cancelCampaignSelector = '0x45598b4a'

/** `Campaigns.claimEarnings` */
export const claimEarningsAbi = {"type":"function","name":"claimEarnings","stateMutability":"nonpayable","inputs":[{"name":"requests","type":"tuple[]","components":[{"name":"campaignId","type":"uint256"},{"name":"seats","type":"uint32[]"}]}],"outputs":[{"name":"paid","type":"uint256"}]} as const

/** Selector of `claimEarnings` */
export const claimEarningsSelector = '0x8de330ee'

/** `Campaigns.closeEpoch` */
export const closeEpochAbi = {"type":"function","name":"closeEpoch","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[]} as const

/** Selector of `closeEpoch` */
export const closeEpochSelector = '0xeddd2f1f'

/** `Campaigns.createCampaign` */
export const createCampaignAbi = {"type":"function","name":"createCampaign","stateMutability":"payable","inputs":[{"name":"spec","type":"tuple","components":[{"name":"classes","type":"uint8"},{"name":"batchSize","type":"uint8"},{"name":"seatsPerBatch","type":"uint8"},{"name":"epochBatches","type":"uint8"},{"name":"itemCount","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"p1Bps","type":"uint16"},{"name":"workWindow","type":"uint32"},{"name":"openWindow","type":"uint32"},{"name":"judgeWindow","type":"uint32"},{"name":"closesAt","type":"uint40"},{"name":"token","type":"address"},{"name":"unitPrice","type":"uint96"},{"name":"stake","type":"uint96"},{"name":"bond","type":"uint96"},{"name":"itemsRoot","type":"bytes32"},{"name":"manifestHash","type":"bytes32"},{"name":"uri","type":"string"}]},{"name":"epochs","type":"tuple[]","components":[{"name":"key","type":"address"},{"name":"goldRoot","type":"bytes32"}]}],"outputs":[{"name":"campaignId","type":"uint256"}]} as const

/** Selector of `createCampaign` */
export const createCampaignSelector = '0x20977bf7'

/** `Campaigns.drawSeats` */
export const drawSeatsAbi = {"type":"function","name":"drawSeats","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"limit","type":"uint256"}],"outputs":[{"name":"seats","type":"uint32[]"},{"name":"batches","type":"uint32[]"}]} as const

/** Selector of `drawSeats` */
export const drawSeatsSelector = '0x12c16906'

/** `Campaigns.expireSeat` */
export const expireSeatAbi = {"type":"function","name":"expireSeat","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seat","type":"uint32"}],"outputs":[]} as const

/** Selector of `expireSeat` */
export const expireSeatSelector = '0x92e4ae3e'

/** `Campaigns.extsload` */
export const extsloadAbi = {"type":"function","name":"extsload","stateMutability":"view","inputs":[{"name":"slot","type":"bytes32"},{"name":"count","type":"uint256"}],"outputs":[{"name":"words","type":"bytes32[]"}]} as const

/** Selector of `extsload` */
export const extsloadSelector = '0x35fd631a'

/** `Campaigns.fundingOf` */
export const fundingOfAbi = {"type":"function","name":"fundingOf","stateMutability":"pure","inputs":[{"name":"spec","type":"tuple","components":[{"name":"classes","type":"uint8"},{"name":"batchSize","type":"uint8"},{"name":"seatsPerBatch","type":"uint8"},{"name":"epochBatches","type":"uint8"},{"name":"itemCount","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"p1Bps","type":"uint16"},{"name":"workWindow","type":"uint32"},{"name":"openWindow","type":"uint32"},{"name":"judgeWindow","type":"uint32"},{"name":"closesAt","type":"uint40"},{"name":"token","type":"address"},{"name":"unitPrice","type":"uint96"},{"name":"stake","type":"uint96"},{"name":"bond","type":"uint96"},{"name":"itemsRoot","type":"bytes32"},{"name":"manifestHash","type":"bytes32"},{"name":"uri","type":"string"}]}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `fundingOf` */
export const fundingOfSelector = '0x5d5be767'

/** `Campaigns.lapseEpoch` */
export const lapseEpochAbi = {"type":"function","name":"lapseEpoch","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"}],"outputs":[]} as const

/** Selector of `lapseEpoch` */
export const lapseEpochSelector = '0x52638b48'

/** `Campaigns.leaveCampaign` */
export const leaveCampaignAbi = {"type":"function","name":"leaveCampaign","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `leaveCampaign` */
export const leaveCampaignSelector = '0x28f49ceb'

/** `Campaigns.multicall` */
export const multicallAbi = {"type":"function","name":"multicall","stateMutability":"nonpayable","inputs":[{"name":"data","type":"bytes[]"}],"outputs":[{"name":"results","type":"bytes[]"}]} as const

/** Selector of `multicall` */
export const multicallSelector = '0xac9650d8'

/** `Campaigns.openEpoch` */
export const openEpochAbi = {"type":"function","name":"openEpoch","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"epoch","type":"uint8"},{"name":"scalar","type":"uint256"},{"name":"gold","type":"tuple[]","components":[{"name":"batch","type":"uint32"},{"name":"mask","type":"uint24"},{"name":"answers","type":"uint80"},{"name":"salt","type":"bytes32"}]}],"outputs":[]} as const

/** Selector of `openEpoch` */
export const openEpochSelector = '0x8f9f860a'

/** `Campaigns.openSeats` */
export const openSeatsAbi = {"type":"function","name":"openSeats","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"openings","type":"tuple[]","components":[{"name":"seat","type":"uint32"},{"name":"keyX","type":"bytes32"},{"name":"body","type":"bytes32"}]}],"outputs":[]} as const

/** Selector of `openSeats` */
export const openSeatsSelector = '0xc17ed416'

/** `Campaigns.reclaimSeats` */
export const reclaimSeatsAbi = {"type":"function","name":"reclaimSeats","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seats","type":"uint32[]"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `reclaimSeats` */
export const reclaimSeatsSelector = '0xa5b2b306'

/** `Campaigns.releaseSeat` */
export const releaseSeatAbi = {"type":"function","name":"releaseSeat","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seat","type":"uint32"}],"outputs":[]} as const

/** Selector of `releaseSeat` */
export const releaseSeatSelector = '0x5c5d91a0'

/** `Campaigns.requestSeat` */
export const requestSeatAbi = {"type":"function","name":"requestSeat","stateMutability":"payable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"referrer","type":"address"}],"outputs":[{"name":"seat","type":"uint32"}]} as const

/** Selector of `requestSeat` */
export const requestSeatSelector = '0x45455d07'

/** `Campaigns.submitContribution` */
export const submitContributionAbi = {"type":"function","name":"submitContribution","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"},{"name":"seat","type":"uint32"},{"name":"keyX","type":"bytes32"},{"name":"body","type":"bytes32"},{"name":"next","type":"bool"},{"name":"referrer","type":"address"}],"outputs":[{"name":"nextSeat","type":"uint32"}]} as const

/** Selector of `submitContribution` */
export const submitContributionSelector = '0xe743c90f'

/** `Campaigns.withdrawCredit` */
export const withdrawCreditAbi = {"type":"function","name":"withdrawCredit","stateMutability":"nonpayable","inputs":[{"name":"token","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `withdrawCredit` */
export const withdrawCreditSelector = '0x6c8cc9d9'

/** `Campaigns.withdrawRefund` */
export const withdrawRefundAbi = {"type":"function","name":"withdrawRefund","stateMutability":"nonpayable","inputs":[{"name":"campaignId","type":"uint256"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `withdrawRefund` */
export const withdrawRefundSelector = '0x9d153495'

/** Events of `Campaigns`. */
export const campaignsEvents = [{"type":"event","name":"CampaignCanceled","inputs":[{"name":"campaignId","type":"uint256","indexed":true}]},{"type":"event","name":"CampaignCreated","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"requester","type":"address","indexed":true},{"name":"spec","type":"tuple","indexed":false,"components":[{"name":"classes","type":"uint8"},{"name":"batchSize","type":"uint8"},{"name":"seatsPerBatch","type":"uint8"},{"name":"epochBatches","type":"uint8"},{"name":"itemCount","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"p1Bps","type":"uint16"},{"name":"workWindow","type":"uint32"},{"name":"openWindow","type":"uint32"},{"name":"judgeWindow","type":"uint32"},{"name":"closesAt","type":"uint40"},{"name":"token","type":"address"},{"name":"unitPrice","type":"uint96"},{"name":"stake","type":"uint96"},{"name":"bond","type":"uint96"},{"name":"itemsRoot","type":"bytes32"},{"name":"manifestHash","type":"bytes32"},{"name":"uri","type":"string"}]},{"name":"epochs","type":"tuple[]","indexed":false,"components":[{"name":"key","type":"address"},{"name":"goldRoot","type":"bytes32"}]},{"name":"rightWeight","type":"int32","indexed":false},{"name":"wrongWeight","type":"int32","indexed":false},{"name":"funding","type":"uint256","indexed":false}]},{"type":"event","name":"ContributionSubmitted","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"seat","type":"uint32","indexed":true},{"name":"keyX","type":"bytes32","indexed":false},{"name":"body","type":"bytes32","indexed":false}]},{"type":"event","name":"CreditWithdrawn","inputs":[{"name":"account","type":"address","indexed":true},{"name":"token","type":"address","indexed":true},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"EarningsClaimed","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"account","type":"address","indexed":true},{"name":"seat","type":"uint32","indexed":false},{"name":"amount","type":"uint256","indexed":false},{"name":"referrer","type":"address","indexed":false},{"name":"referrerAmount","type":"uint256","indexed":false}]},{"type":"event","name":"EpochClosed","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"epoch","type":"uint8","indexed":true},{"name":"submitted","type":"uint16","indexed":false},{"name":"openBy","type":"uint40","indexed":false}]},{"type":"event","name":"EpochJudged","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"epoch","type":"uint8","indexed":true}]},{"type":"event","name":"EpochLapsed","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"epoch","type":"uint8","indexed":true},{"name":"bonusPerSeat","type":"uint256","indexed":false}]},{"type":"event","name":"EpochOpened","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"epoch","type":"uint8","indexed":true},{"name":"scalar","type":"uint256","indexed":false},{"name":"gold","type":"tuple[]","indexed":false,"components":[{"name":"batch","type":"uint32"},{"name":"mask","type":"uint24"},{"name":"answers","type":"uint80"},{"name":"salt","type":"bytes32"}]},{"name":"judgedAt","type":"uint40","indexed":false}]},{"type":"event","name":"NotesAttached","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"seat","type":"uint32","indexed":true},{"name":"notes","type":"bytes","indexed":false}]},{"type":"event","name":"RefundWithdrawn","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"requester","type":"address","indexed":true},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"SeatDrawDelayed","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"seat","type":"uint32","indexed":true}]},{"type":"event","name":"SeatDrawn","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"seat","type":"uint32","indexed":true},{"name":"epoch","type":"uint8","indexed":false},{"name":"batch","type":"uint32","indexed":false}]},{"type":"event","name":"SeatOpened","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"seat","type":"uint32","indexed":true},{"name":"labels","type":"uint80","indexed":false},{"name":"goldSeen","type":"uint8","indexed":false},{"name":"goldRight","type":"uint8","indexed":false}]},{"type":"event","name":"SeatReclaimed","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"seat","type":"uint32","indexed":true},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"SeatReopened","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"seat","type":"uint32","indexed":true},{"name":"expired","type":"bool","indexed":false},{"name":"fee","type":"uint256","indexed":false}]},{"type":"event","name":"SeatRequested","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"account","type":"address","indexed":true},{"name":"seat","type":"uint32","indexed":false},{"name":"referrer","type":"address","indexed":false}]},{"type":"event","name":"SeatVoided","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"seat","type":"uint32","indexed":true},{"name":"reason","type":"uint8","indexed":false}]},{"type":"event","name":"StakeLocked","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"account","type":"address","indexed":true},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"StakeReturned","inputs":[{"name":"campaignId","type":"uint256","indexed":true},{"name":"account","type":"address","indexed":true},{"name":"amount","type":"uint256","indexed":false}]}] as const

/** Errors of `Campaigns`. */
export const campaignsErrors = [{"type":"error","name":"AddressEmptyCode","inputs":[{"name":"target","type":"address"}]},{"type":"error","name":"CampaignClosed","inputs":[{"name":"campaignId","type":"uint256"}]},{"type":"error","name":"ContributionAccepted","inputs":[{"name":"seat","type":"uint32"}]},{"type":"error","name":"ContributionRefused","inputs":[{"name":"seat","type":"uint32"},{"name":"score","type":"int256"},{"name":"goldSeen","type":"uint256"}]},{"type":"error","name":"EpochNotFull","inputs":[{"name":"epoch","type":"uint8"},{"name":"held","type":"uint256"}]},{"type":"error","name":"EpochNotJudged","inputs":[{"name":"epoch","type":"uint8"},{"name":"judgedAt","type":"uint256"}]},{"type":"error","name":"FailedCall","inputs":[]},{"type":"error","name":"FalseOpening","inputs":[{"name":"seat","type":"uint32"}]},{"type":"error","name":"InsufficientBalance","inputs":[{"name":"balance","type":"uint256"},{"name":"needed","type":"uint256"}]},{"type":"error","name":"InvalidSpec","inputs":[{"name":"field","type":"string"}]},{"type":"error","name":"LabelOutOfRange","inputs":[{"name":"batch","type":"uint32"},{"name":"item","type":"uint8"}]},{"type":"error","name":"NoBatchLeft","inputs":[{"name":"account","type":"address"}]},{"type":"error","name":"NotRequester","inputs":[{"name":"caller","type":"address"}]},{"type":"error","name":"NotSeatHolder","inputs":[{"name":"seat","type":"uint32"},{"name":"caller","type":"address"}]},{"type":"error","name":"NotesTooLong","inputs":[{"name":"length","type":"uint256"},{"name":"limit","type":"uint256"}]},{"type":"error","name":"NothingToWithdraw","inputs":[]},{"type":"error","name":"OpenWindowOver","inputs":[{"name":"epoch","type":"uint8"},{"name":"openBy","type":"uint256"}]},{"type":"error","name":"OpenWindowRunning","inputs":[{"name":"epoch","type":"uint8"},{"name":"openBy","type":"uint256"}]},{"type":"error","name":"ReentrancyGuardReentrantCall","inputs":[]},{"type":"error","name":"SafeERC20FailedOperation","inputs":[{"name":"token","type":"address"}]},{"type":"error","name":"SeatAlreadyHeld","inputs":[{"name":"seat","type":"uint32"}]},{"type":"error","name":"SeatExpired","inputs":[{"name":"seat","type":"uint32"},{"name":"expiredAt","type":"uint256"}]},{"type":"error","name":"SeatNotDrawn","inputs":[{"name":"seat","type":"uint32"}]},{"type":"error","name":"SeatNotExpired","inputs":[{"name":"seat","type":"uint32"},{"name":"expiresAt","type":"uint256"}]},{"type":"error","name":"UnknownCampaign","inputs":[{"name":"campaignId","type":"uint256"}]},{"type":"error","name":"UnknownEpoch","inputs":[{"name":"epoch","type":"uint8"}]},{"type":"error","name":"WrongBatch","inputs":[{"name":"seat","type":"uint32"},{"name":"drawn","type":"uint32"},{"name":"given","type":"uint32"}]},{"type":"error","name":"WrongEpochKey","inputs":[{"name":"epoch","type":"uint8"},{"name":"expected","type":"address"},{"name":"derived","type":"address"}]},{"type":"error","name":"WrongEpochState","inputs":[{"name":"epoch","type":"uint8"},{"name":"state","type":"uint8"}]},{"type":"error","name":"WrongFunding","inputs":[{"name":"expected","type":"uint256"},{"name":"received","type":"uint256"}]},{"type":"error","name":"WrongGold","inputs":[{"name":"epoch","type":"uint8"}]},{"type":"error","name":"WrongSeatState","inputs":[{"name":"seat","type":"uint32"},{"name":"state","type":"uint8"}]}] as const

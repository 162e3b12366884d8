/** Every action. `saharaActions` derives its decorator from this list. @module */
export {
  buildCampaign,
  type BuildCampaignErrorType,
  type BuildCampaignParameters,
  type BuildCampaignReturnType,
} from './buildCampaign.ts'
export {
  cancelCampaign,
  type CancelCampaignErrorType,
  type CancelCampaignParameters,
  type CancelCampaignReturnType,
} from './cancelCampaign.ts'
export {
  checkItems,
  type CheckItemsErrorType,
  type CheckItemsParameters,
  type CheckItemsReturnType,
  type ItemFinding,
} from './checkItems.ts'
export {
  claimEarnings,
  type ClaimEarningsErrorType,
  type ClaimEarningsParameters,
  type ClaimEarningsReturnType,
} from './claimEarnings.ts'
export {
  closeEpoch,
  type CloseEpochErrorType,
  type CloseEpochParameters,
  type CloseEpochReturnType,
} from './closeEpoch.ts'
export {
  createCampaign,
  type CreateCampaignErrorType,
  type CreateCampaignParameters,
  type CreateCampaignReturnType,
} from './createCampaign.ts'
export {
  drawSeats,
  type DrawSeatsErrorType,
  type DrawSeatsParameters,
  type DrawSeatsReturnType,
} from './drawSeats.ts'
export {
  expireSeat,
  type ExpireSeatErrorType,
  type ExpireSeatParameters,
  type ExpireSeatReturnType,
} from './expireSeat.ts'
export {
  formatItemsReport,
  type FormatItemsReportParameters,
  type FormatItemsReportReturnType,
} from './formatItemsReport.ts'
export {
  getAccount,
  type GetAccountErrorType,
  type GetAccountParameters,
  type GetAccountReturnType,
} from './getAccount.ts'
export {
  getCampaign,
  type GetCampaignErrorType,
  type GetCampaignParameters,
  type GetCampaignReturnType,
} from './getCampaign.ts'
export {
  getContribution,
  type GetContributionErrorType,
  type GetContributionParameters,
  type GetContributionReturnType,
} from './getContribution.ts'
export {
  getEarnings,
  type GetEarningsErrorType,
  type GetEarningsParameters,
  type GetEarningsReturnType,
} from './getEarnings.ts'
export {
  getEpochs,
  type GetEpochsErrorType,
  type GetEpochsParameters,
  type GetEpochsReturnType,
} from './getEpochs.ts'
export { getItem, type GetItemErrorType, type GetItemParameters, type GetItemReturnType } from './getItem.ts'
export {
  getItems,
  type GetItemsErrorType,
  type GetItemsParameters,
  type GetItemsReturnType,
} from './getItems.ts'
export {
  getManifest,
  type GetManifestErrorType,
  type GetManifestParameters,
  type GetManifestReturnType,
} from './getManifest.ts'
export {
  getResults,
  type GetResultsErrorType,
  type GetResultsParameters,
  type GetResultsReturnType,
} from './getResults.ts'
export { getSeat, type GetSeatErrorType, type GetSeatParameters, type GetSeatReturnType } from './getSeat.ts'
export {
  getSeats,
  type GetSeatsErrorType,
  type GetSeatsParameters,
  type GetSeatsReturnType,
} from './getSeats.ts'
export {
  getWorker,
  type GetWorkerErrorType,
  type GetWorkerParameters,
  type GetWorkerReturnType,
} from './getWorker.ts'
export {
  getWorkers,
  type GetWorkersErrorType,
  type GetWorkersParameters,
  type GetWorkersReturnType,
} from './getWorkers.ts'
export {
  lapseEpoch,
  type LapseEpochErrorType,
  type LapseEpochParameters,
  type LapseEpochReturnType,
} from './lapseEpoch.ts'
export {
  leaveCampaign,
  type LeaveCampaignErrorType,
  type LeaveCampaignParameters,
  type LeaveCampaignReturnType,
} from './leaveCampaign.ts'
export {
  listCampaigns,
  type ListCampaignsErrorType,
  type ListCampaignsParameters,
  type ListCampaignsReturnType,
} from './listCampaigns.ts'
export {
  listContributions,
  type ListContributionsErrorType,
  type ListContributionsParameters,
  type ListContributionsReturnType,
} from './listContributions.ts'
export {
  listEarnings,
  type ListEarningsErrorType,
  type ListEarningsParameters,
  type ListEarningsReturnType,
} from './listEarnings.ts'
export {
  openEpoch,
  type OpenEpochErrorType,
  type OpenEpochParameters,
  type OpenEpochReturnType,
} from './openEpoch.ts'
export {
  openSeats,
  type OpenSeatsErrorType,
  type OpenSeatsParameters,
  type OpenSeatsReturnType,
} from './openSeats.ts'
export {
  publishContent,
  type PublishContentErrorType,
  type PublishContentParameters,
  type PublishContentReturnType,
} from './publishContent.ts'
export {
  reclaimSeats,
  type ReclaimSeatsErrorType,
  type ReclaimSeatsParameters,
  type ReclaimSeatsReturnType,
} from './reclaimSeats.ts'
export {
  releaseSeat,
  type ReleaseSeatErrorType,
  type ReleaseSeatParameters,
  type ReleaseSeatReturnType,
} from './releaseSeat.ts'
export {
  requestSeat,
  type RequestSeatErrorType,
  type RequestSeatParameters,
  type RequestSeatReturnType,
} from './requestSeat.ts'
export { resume, type ResumeErrorType, type ResumeParameters, type ResumeReturnType } from './resume.ts'
export {
  submitContribution,
  type SubmitContributionErrorType,
  type SubmitContributionParameters,
  type SubmitContributionReturnType,
} from './submitContribution.ts'
export {
  watchContribution,
  type WatchContributionErrorType,
  type WatchContributionParameters,
  type WatchContributionReturnType,
} from './watchContribution.ts'
export {
  watchSeat,
  type WatchSeatErrorType,
  type WatchSeatParameters,
  type WatchSeatReturnType,
} from './watchSeat.ts'
export {
  withdrawCredit,
  type WithdrawCreditErrorType,
  type WithdrawCreditParameters,
  type WithdrawCreditReturnType,
} from './withdrawCredit.ts'
export {
  withdrawRefund,
  type WithdrawRefundErrorType,
  type WithdrawRefundParameters,
  type WithdrawRefundReturnType,
} from './withdrawRefund.ts'

/** Every action. `saharaActions` derives its decorator from this list. @module */

export {
  type BuildCampaignErrorType,
  type BuildCampaignParameters,
  type BuildCampaignReturnType,
  buildCampaign,
} from './buildCampaign.ts'
export {
  type BuildReviewErrorType,
  type BuildReviewParameters,
  type BuildReviewReturnType,
  buildReview,
  type ReviewGold,
} from './buildReview.ts'
export {
  type CancelCampaignErrorType,
  type CancelCampaignParameters,
  type CancelCampaignReturnType,
  cancelCampaign,
} from './cancelCampaign.ts'
export {
  type CheckItemsErrorType,
  type CheckItemsParameters,
  type CheckItemsReturnType,
  checkItems,
  type ItemFinding,
} from './checkItems.ts'
export {
  type ClaimEarningsErrorType,
  type ClaimEarningsParameters,
  type ClaimEarningsReturnType,
  claimEarnings,
} from './claimEarnings.ts'
export {
  type CloseEpochErrorType,
  type CloseEpochParameters,
  type CloseEpochReturnType,
  closeEpoch,
} from './closeEpoch.ts'
export {
  type CreateCampaignErrorType,
  type CreateCampaignParameters,
  type CreateCampaignReturnType,
  createCampaign,
} from './createCampaign.ts'
export {
  type DrawSeatsErrorType,
  type DrawSeatsParameters,
  type DrawSeatsReturnType,
  drawSeats,
} from './drawSeats.ts'
export {
  type ExpireSeatErrorType,
  type ExpireSeatParameters,
  type ExpireSeatReturnType,
  expireSeat,
} from './expireSeat.ts'
export {
  type ExportResultsErrorType,
  type ExportResultsParameters,
  type ExportResultsReturnType,
  exportResults,
} from './exportResults.ts'
export {
  type ForecastCostErrorType,
  type ForecastCostParameters,
  type ForecastCostReturnType,
  forecastCost,
} from './forecastCost.ts'
export {
  type FormatItemsReportErrorType,
  type FormatItemsReportParameters,
  type FormatItemsReportReturnType,
  formatItemsReport,
} from './formatItemsReport.ts'
export {
  type GetAccountErrorType,
  type GetAccountParameters,
  type GetAccountReturnType,
  getAccount,
} from './getAccount.ts'
export {
  type GetCampaignErrorType,
  type GetCampaignParameters,
  type GetCampaignReturnType,
  getCampaign,
} from './getCampaign.ts'
export {
  type GetContributionErrorType,
  type GetContributionParameters,
  type GetContributionReturnType,
  getContribution,
} from './getContribution.ts'
export {
  type GetEarningsErrorType,
  type GetEarningsParameters,
  type GetEarningsReturnType,
  getEarnings,
} from './getEarnings.ts'
export {
  type GetEpochsErrorType,
  type GetEpochsParameters,
  type GetEpochsReturnType,
  getEpochs,
} from './getEpochs.ts'
export { type GetItemErrorType, type GetItemParameters, type GetItemReturnType, getItem } from './getItem.ts'
export {
  type GetItemsErrorType,
  type GetItemsParameters,
  type GetItemsReturnType,
  getItems,
} from './getItems.ts'
export {
  type GetManifestErrorType,
  type GetManifestParameters,
  type GetManifestReturnType,
  getManifest,
} from './getManifest.ts'
export {
  type GetProducedErrorType,
  type GetProducedParameters,
  type GetProducedReturnType,
  getProduced,
} from './getProduced.ts'
export {
  type GetResultsErrorType,
  type GetResultsParameters,
  type GetResultsReturnType,
  getResults,
} from './getResults.ts'
export {
  type GetReviewErrorType,
  type GetReviewParameters,
  type GetReviewReturnType,
  getReview,
} from './getReview.ts'
export { type GetSeatErrorType, type GetSeatParameters, type GetSeatReturnType, getSeat } from './getSeat.ts'
export {
  type GetSeatsErrorType,
  type GetSeatsParameters,
  type GetSeatsReturnType,
  getSeats,
} from './getSeats.ts'
export {
  type GetTokenErrorType,
  type GetTokenParameters,
  type GetTokenReturnType,
  getToken,
} from './getToken.ts'
export {
  type GetWorkerErrorType,
  type GetWorkerParameters,
  type GetWorkerReturnType,
  getWorker,
} from './getWorker.ts'
export {
  type GetWorkersErrorType,
  type GetWorkersParameters,
  type GetWorkersReturnType,
  getWorkers,
} from './getWorkers.ts'
export * from './index.assets.ts'
export * from './index.market.ts'
export * from './index.settlements.ts'
export {
  type LapseEpochErrorType,
  type LapseEpochParameters,
  type LapseEpochReturnType,
  lapseEpoch,
} from './lapseEpoch.ts'
export {
  type LeaveCampaignErrorType,
  type LeaveCampaignParameters,
  type LeaveCampaignReturnType,
  leaveCampaign,
} from './leaveCampaign.ts'
export {
  type ListCampaignsErrorType,
  type ListCampaignsParameters,
  type ListCampaignsReturnType,
  listCampaigns,
} from './listCampaigns.ts'
export {
  type ListContributionsErrorType,
  type ListContributionsParameters,
  type ListContributionsReturnType,
  listContributions,
} from './listContributions.ts'
export {
  type ListEarningsErrorType,
  type ListEarningsParameters,
  type ListEarningsReturnType,
  listEarnings,
} from './listEarnings.ts'
export {
  type ListProducedErrorType,
  type ListProducedParameters,
  type ListProducedReturnType,
  listProduced,
} from './listProduced.ts'
export {
  type OpenEpochErrorType,
  type OpenEpochParameters,
  type OpenEpochReturnType,
  openEpoch,
} from './openEpoch.ts'
export {
  type OpenSeatsErrorType,
  type OpenSeatsParameters,
  type OpenSeatsReturnType,
  openSeats,
} from './openSeats.ts'
export {
  type PublishContentErrorType,
  type PublishContentParameters,
  type PublishContentReturnType,
  publishContent,
} from './publishContent.ts'
export {
  type ReclaimSeatsErrorType,
  type ReclaimSeatsParameters,
  type ReclaimSeatsReturnType,
  reclaimSeats,
} from './reclaimSeats.ts'
export {
  type ReleaseSeatErrorType,
  type ReleaseSeatParameters,
  type ReleaseSeatReturnType,
  releaseSeat,
} from './releaseSeat.ts'
export {
  type RequestSeatErrorType,
  type RequestSeatParameters,
  type RequestSeatReturnType,
  requestSeat,
} from './requestSeat.ts'
export { type ResumeErrorType, type ResumeParameters, type ResumeReturnType, resume } from './resume.ts'
export {
  type SealContentsErrorType,
  type SealContentsParameters,
  type SealContentsReturnType,
  sealContents,
} from './sealContents.ts'
export {
  type SimulateCampaignErrorType,
  type SimulateCampaignParameters,
  type SimulateCampaignReturnType,
  simulateCampaign,
} from './simulateCampaign.ts'
export {
  type SubmitContributionErrorType,
  type SubmitContributionParameters,
  type SubmitContributionReturnType,
  submitContribution,
} from './submitContribution.ts'
export {
  type SuggestGateErrorType,
  type SuggestGateParameters,
  type SuggestGateReturnType,
  suggestGate,
} from './suggestGate.ts'
export {
  type WatchContributionErrorType,
  type WatchContributionParameters,
  type WatchContributionReturnType,
  watchContribution,
} from './watchContribution.ts'
export {
  type WatchSeatErrorType,
  type WatchSeatParameters,
  type WatchSeatReturnType,
  watchSeat,
} from './watchSeat.ts'
export {
  type WithdrawCreditErrorType,
  type WithdrawCreditParameters,
  type WithdrawCreditReturnType,
  withdrawCredit,
} from './withdrawCredit.ts'
export {
  type WithdrawRefundErrorType,
  type WithdrawRefundParameters,
  type WithdrawRefundReturnType,
  withdrawRefund,
} from './withdrawRefund.ts'

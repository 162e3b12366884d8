/** Every action. `saharaActions` derives its decorator from this list. @module */
export {
  type BuildCampaignErrorType,
  type BuildCampaignParameters,
  type BuildCampaignReturnType,
  buildCampaign,
} from './buildCampaign.ts'
export {
  type CancelCampaignErrorType,
  type CancelCampaignParameters,
  type CancelCampaignReturnType,
  cancelCampaign,
} from './cancelCampaign.ts'
export {
  type CancelOfferErrorType,
  type CancelOfferParameters,
  type CancelOfferReturnType,
  cancelOffer,
} from './cancelOffer.ts'
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
  type ClaimOrderErrorType,
  type ClaimOrderParameters,
  type ClaimOrderReturnType,
  claimOrder,
} from './claimOrder.ts'
export {
  type CloseEpochErrorType,
  type CloseEpochParameters,
  type CloseEpochReturnType,
  closeEpoch,
} from './closeEpoch.ts'
export {
  type ConfirmOrderErrorType,
  type ConfirmOrderParameters,
  type ConfirmOrderReturnType,
  confirmOrder,
} from './confirmOrder.ts'
export {
  type CreateCampaignErrorType,
  type CreateCampaignParameters,
  type CreateCampaignReturnType,
  createCampaign,
} from './createCampaign.ts'
export {
  type DeliverKeyErrorType,
  type DeliverKeyParameters,
  type DeliverKeyReturnType,
  deliverKey,
} from './deliverKey.ts'
export {
  type DisputeChunkErrorType,
  type DisputeChunkParameters,
  type DisputeChunkReturnType,
  disputeChunk,
} from './disputeChunk.ts'
export {
  type DisputeKeyErrorType,
  type DisputeKeyParameters,
  type DisputeKeyReturnType,
  disputeKey,
} from './disputeKey.ts'
export {
  type DownloadAssetErrorType,
  type DownloadAssetParameters,
  type DownloadAssetReturnType,
  type DownloadedFile,
  downloadAsset,
} from './downloadAsset.ts'
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
  type GetOfferErrorType,
  type GetOfferParameters,
  type GetOfferReturnType,
  getOffer,
} from './getOffer.ts'
export {
  type GetOrderErrorType,
  type GetOrderParameters,
  type GetOrderReturnType,
  getOrder,
} from './getOrder.ts'
export {
  type GetQuoteErrorType,
  type GetQuoteParameters,
  type GetQuoteReturnType,
  getQuote,
  type QuotedOffer,
} from './getQuote.ts'
export {
  type GetResultsErrorType,
  type GetResultsParameters,
  type GetResultsReturnType,
  getResults,
} from './getResults.ts'
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
export {
  type IncrementCounterErrorType,
  type IncrementCounterParameters,
  type IncrementCounterReturnType,
  incrementCounter,
} from './incrementCounter.ts'
export {
  type KeepDeliveringErrorType,
  type KeepDeliveringParameters,
  type KeepDeliveringReturnType,
  keepDelivering,
} from './keepDelivering.ts'
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
  type ListOrdersErrorType,
  type ListOrdersParameters,
  type ListOrdersReturnType,
  listOrders,
} from './listOrders.ts'
export {
  type OpenDeliveryErrorType,
  type OpenDeliveryParameters,
  type OpenDeliveryReturnType,
  openDelivery,
} from './openDelivery.ts'
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
  type OpenUploadErrorType,
  type OpenUploadParameters,
  type OpenUploadReturnType,
  openUpload,
} from './openUpload.ts'
export {
  type PublishContentErrorType,
  type PublishContentParameters,
  type PublishContentReturnType,
  publishContent,
} from './publishContent.ts'
export {
  type PublishOfferErrorType,
  type PublishOfferParameters,
  type PublishOfferReturnType,
  publishOffer,
} from './publishOffer.ts'
export {
  type ReclaimSeatsErrorType,
  type ReclaimSeatsParameters,
  type ReclaimSeatsReturnType,
  reclaimSeats,
} from './reclaimSeats.ts'
export {
  type RefundOrderErrorType,
  type RefundOrderParameters,
  type RefundOrderReturnType,
  refundOrder,
} from './refundOrder.ts'
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
  type SealAssetErrorType,
  type SealAssetParameters,
  type SealAssetReturnType,
  sealAsset,
} from './sealAsset.ts'
export {
  type SetDelivererErrorType,
  type SetDelivererParameters,
  type SetDelivererReturnType,
  setDeliverer,
} from './setDeliverer.ts'
export {
  type SignOfferErrorType,
  type SignOfferParameters,
  type SignOfferReturnType,
  signOffer,
} from './signOffer.ts'
export {
  type SubmitContributionErrorType,
  type SubmitContributionParameters,
  type SubmitContributionReturnType,
  submitContribution,
} from './submitContribution.ts'
export {
  type WatchContributionErrorType,
  type WatchContributionParameters,
  type WatchContributionReturnType,
  watchContribution,
} from './watchContribution.ts'
export {
  type WatchOrderErrorType,
  type WatchOrderParameters,
  type WatchOrderReturnType,
  watchOrder,
} from './watchOrder.ts'
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

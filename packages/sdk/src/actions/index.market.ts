/** Actions about offers, orders and what is bought; a part of `index.ts`. */
export {
  type AnswerOpeningsErrorType,
  type AnswerOpeningsParameters,
  type AnswerOpeningsReturnType,
  answerOpenings,
} from './answerOpenings.ts'
export {
  type BuyLicenseErrorType,
  type BuyLicenseParameters,
  type BuyLicenseReturnType,
  buyLicense,
} from './buyLicense.ts'
export {
  type CancelOfferErrorType,
  type CancelOfferParameters,
  type CancelOfferReturnType,
  cancelOffer,
} from './cancelOffer.ts'
export {
  type CheckPayloadErrorType,
  type CheckPayloadParameters,
  type CheckPayloadReturnType,
  checkPayload,
} from './checkPayload.ts'
export {
  type ClaimOrderErrorType,
  type ClaimOrderParameters,
  type ClaimOrderReturnType,
  claimOrder,
} from './claimOrder.ts'
export {
  type ConfirmOrderErrorType,
  type ConfirmOrderParameters,
  type ConfirmOrderReturnType,
  confirmOrder,
} from './confirmOrder.ts'
export {
  type CreateReceiptErrorType,
  type CreateReceiptParameters,
  type CreateReceiptReturnType,
  createReceipt,
} from './createReceipt.ts'
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
  type DrawOpeningsErrorType,
  type DrawOpeningsParameters,
  type DrawOpeningsReturnType,
  drawOpenings,
} from './drawOpenings.ts'
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
  type OpenUploadErrorType,
  type OpenUploadParameters,
  type OpenUploadReturnType,
  openUpload,
} from './openUpload.ts'
export {
  type PublishOfferErrorType,
  type PublishOfferParameters,
  type PublishOfferReturnType,
  publishOffer,
} from './publishOffer.ts'
export {
  type RefundOrderErrorType,
  type RefundOrderParameters,
  type RefundOrderReturnType,
  refundOrder,
} from './refundOrder.ts'
export {
  type RequestOpeningsErrorType,
  type RequestOpeningsParameters,
  type RequestOpeningsReturnType,
  requestOpenings,
} from './requestOpenings.ts'
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
  type DrawnLeaf,
  type VerifyOpeningsErrorType,
  type VerifyOpeningsParameters,
  type VerifyOpeningsReturnType,
  verifyOpenings,
} from './verifyOpenings.ts'
export {
  type VerifyReceiptErrorType,
  type VerifyReceiptParameters,
  type VerifyReceiptReturnType,
  verifyReceipt,
} from './verifyReceipt.ts'
export {
  type WatchOrderErrorType,
  type WatchOrderParameters,
  type WatchOrderReturnType,
  watchOrder,
} from './watchOrder.ts'

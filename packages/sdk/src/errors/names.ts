/** What each error carries besides the common fields. Values are JSON, so that nothing is lost on the way. */
export type SaharaErrorFields = {
  // Wallet
  WalletNotFoundError: object
  WalletRejectedError: object
  WalletTimeoutError: object
  WalletBusyError: object
  WrongChainError: { expectedChainId: number; actualChainId: number }
  InsufficientFundsError: object
  // Contract and transaction
  ContractRevertError: { errorName: string; args: Readonly<Record<string, string>> }
  TransactionReplacedError: { reason: 'canceled' | 'replaced'; hash: string }
  TransactionDroppedError: { hash: string }
  TransactionPendingError: { hash: string }
  LabelOutOfRangeError: { item: number; label: number }
  CampaignUnfinishedError: { campaignId: string }
  // Market
  OfferUnavailableError: { offerHash: string; status: string }
  QuoteChangedError: { field: string; before: string; now: string }
  OrderNotFoundError: { orderId: string }
  KeyMismatchError: { orderId: string }
  PayloadMismatchError: { leaf: number }
  PayloadTooLargeError: { size: number; limit: number }
  // RPC
  RpcUnavailableError: object
  RpcInvalidResponseError: object
  RpcWrongChainError: { expectedChainId: number; actualChainId: number }
  // Indexer
  IndexerUnavailableError: object
  IndexerInvalidResponseError: object
  IndexerLaggingError: { indexedBlock: string; wantedBlock: string }
  IndexerMismatchError: { indexer: string; table: string; field: string }
  // Content
  ContentUnavailableError: { digest: string }
  ContentHashMismatchError: { digest: string }
  ContentInvalidError: { digest: string; path: string }
  ContentTooLargeError: { digest: string; limit: number }
  GatewayBusyError: { gateway: string }
  UploadRefusedError: { gateway: string; status: number; reason: string }
  // Check
  WorkerUnavailableError: object
  WorkerCrashedError: object
  WorkerDisposedError: object
  CheckTimeoutError: object
  CheckFailedError: object
  // Storage
  StorageUnavailableError: object
  StorageQuotaError: object
  StorageUpgradeBlockedError: object
  // Config
  ConfigError: { attribute: string }
}

/** Name of an error. Branch on it: `instanceof` lies where two copies of the SDK share a page. */
export type SaharaErrorName = keyof SaharaErrorFields

/** The family of each error, by who can do something about it. */
export type SaharaErrorFamily =
  | 'Wallet'
  | 'Contract'
  | 'Market'
  | 'Rpc'
  | 'Indexer'
  | 'Content'
  | 'Check'
  | 'Storage'
  | 'Config'

import type { SaharaErrorOf } from './SaharaError.ts'

/** What every read of the chain may throw. */
export type ReadErrorType = SaharaErrorOf<
  'RpcUnavailableError' | 'RpcInvalidResponseError' | 'RpcWrongChainError'
>

/** What every fetch of content may throw. */
export type ContentErrorType = SaharaErrorOf<
  'ContentUnavailableError' | 'ContentHashMismatchError' | 'ContentInvalidError' | 'ContentTooLargeError'
>

/** What every list may throw. */
export type ListErrorType =
  | ReadErrorType
  | SaharaErrorOf<'IndexerUnavailableError' | 'IndexerInvalidResponseError' | 'IndexerLaggingError'>

/** What looking up the account may throw. */
export type AccountErrorType = SaharaErrorOf<
  'WalletNotFoundError' | 'WalletRejectedError' | 'WalletTimeoutError' | 'WalletBusyError'
>

/** What every transaction may throw. */
export type WriteErrorType =
  | ReadErrorType
  | AccountErrorType
  | SaharaErrorOf<
      | 'WrongChainError'
      | 'InsufficientFundsError'
      | 'ContractRevertError'
      | 'TransactionReplacedError'
      | 'TransactionDroppedError'
      | 'TransactionPendingError'
    >

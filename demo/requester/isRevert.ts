import { isSaharaError } from '@saharakit/sdk'

/** Whether the contract refused a call for one of these reasons. */
export function isRevert(error: unknown, ...reasons: readonly string[]): boolean {
  return isSaharaError(error, 'ContractRevertError') && reasons.includes(error.errorName)
}

import { createError } from '../errors/SaharaError.ts'
import type { StorageWarning } from './SaharaStore.ts'

/** The warning for each reason to leave IndexedDB. */
export function storageWarning(reason: StorageWarning['reason'], cause: unknown): StorageWarning {
  const details = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  const metaMessages = ['The store works in memory from here on; nothing else changes for the caller.']
  if (reason === 'full')
    return {
      reason,
      error: createError('StorageQuotaError', {
        shortMessage: 'This device is out of space. Keep this page open until your work is sent.',
        metaMessages,
        details,
      }),
    }
  if (reason === 'upgrade')
    return {
      reason,
      error: createError('StorageUpgradeBlockedError', {
        shortMessage:
          'Another tab runs another version of this task. Close the other tab and reload this page.',
        metaMessages,
        details,
        retryable: true,
      }),
    }
  return {
    reason,
    error: createError('StorageUnavailableError', {
      shortMessage:
        'This browser does not let the page save your work. Keep this page open until it is sent.',
      metaMessages,
      details,
    }),
  }
}

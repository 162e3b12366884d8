import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'

/** What a row of an indexer says is not what the chain says. */
export function indexerMismatch(
  indexer: string,
  table: string,
  field: string,
): SaharaErrorOf<'IndexerMismatchError'> {
  return createError('IndexerMismatchError', {
    shortMessage:
      'This entry of a list is not what the network says, so it is not shown. Load the list again in a moment.',
    metaMessages: [
      `${indexer}: \`${field}\` in a row of \`${table}\` does not follow from the logs that the row names.`,
      'A block that was just replaced looks the same: read the row again before you call its indexer false.',
    ],
    indexer,
    table,
    field,
    retryable: true,
  })
}

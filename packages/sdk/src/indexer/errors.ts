import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'

/** The indexer can't be asked. */
export function indexerUnavailable(details: string): SaharaErrorOf<'IndexerUnavailableError'> {
  return createError('IndexerUnavailableError', {
    shortMessage:
      'The list can’t be loaded right now. Nothing is lost, the chain has all of it; try again in a moment.',
    metaMessages: ['The indexer gave no answer. `withFallback` goes on with the chain itself.'],
    details,
    retryable: true,
  })
}

/** The indexer reads campaigns alone. */
export function indexerWithoutMarket(name: string): SaharaErrorOf<'IndexerUnavailableError'> {
  return indexerUnavailable(`${name} does not read the market (docs/indexer.md#settings)`)
}

/** The indexer answered, and not with what was asked for. */
export function indexerInvalid(details: string): SaharaErrorOf<'IndexerInvalidResponseError'> {
  return createError('IndexerInvalidResponseError', {
    shortMessage: 'The list that was loaded makes no sense, so it is not shown. Try again in a moment.',
    metaMessages: ['The answer of the indexer does not fit its schema, or is larger than 1 MB.'],
    details,
    retryable: true,
  })
}

/** The indexer has not seen a block yet that it should have. */
export function indexerLagging(indexed: bigint, wanted: bigint): SaharaErrorOf<'IndexerLaggingError'> {
  return createError('IndexerLaggingError', {
    shortMessage: 'The list is not up to date yet. Wait a moment and load it again.',
    metaMessages: [`The indexer stands at block ${indexed}; block ${wanted} is wanted.`],
    indexedBlock: String(indexed),
    wantedBlock: String(wanted),
    retryable: true,
  })
}

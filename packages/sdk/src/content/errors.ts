import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { Hex } from '../types/ids.ts'

/** No gateway had it, or none answered. */
export function contentUnavailable(digest: Hex, details: string): SaharaErrorOf<'ContentUnavailableError'> {
  return createError('ContentUnavailableError', {
    shortMessage: 'This content can’t be reached right now. Check your connection and try again.',
    metaMessages: [`No gateway delivered the block with sha-256 ${digest}.`],
    details,
    digest,
    retryable: true,
  })
}

/** Somebody on the way changed the bytes. */
export function contentHashMismatch(digest: Hex, details: string): SaharaErrorOf<'ContentHashMismatchError'> {
  return createError('ContentHashMismatchError', {
    shortMessage: 'This content is not what was published, so it is not shown. You can report it and go on.',
    metaMessages: [`The bytes do not hash to ${digest}.`],
    details,
    digest,
    retryable: true,
  })
}

/** The bytes are the published ones, and they break the format. */
export function contentInvalid(
  digest: Hex,
  path: string,
  expected: string,
): SaharaErrorOf<'ContentInvalidError'> {
  return createError('ContentInvalidError', {
    shortMessage: 'What was published here can’t be shown. You can report it and go on.',
    metaMessages: [`At ${path || 'the top'}: expected ${expected}.`],
    digest,
    path,
  })
}

/** More bytes than are allowed at this place. */
export function contentTooLarge(digest: Hex, limit: number): SaharaErrorOf<'ContentTooLargeError'> {
  return createError('ContentTooLargeError', {
    shortMessage: 'This content is too large to be shown. You can report it and go on.',
    metaMessages: [`The limit here is ${limit} bytes.`],
    digest,
    limit,
  })
}

import { payloadLimit } from '@saharakit/workers/payload'
import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AssetFile } from '../types/asset.ts'
import type { Hex } from '../types/ids.ts'

/** More data than a payload can have. */
export function payloadTooLarge(size: number): SaharaErrorOf<'PayloadTooLargeError'> {
  return createError('PayloadTooLargeError', {
    shortMessage: 'These files are larger than what can be opened here, 4 GB in all. Ask for them in parts.',
    metaMessages: [`The payload has ${size} bytes; the limit is ${payloadLimit}.`],
    size,
    limit: payloadLimit,
  })
}

/** What a seller published about a payload contradicts itself, or the offer. */
export function payloadInvalid(
  digest: Hex,
  path: string,
  expected: string,
): SaharaErrorOf<'ContentInvalidError'> {
  return createError('ContentInvalidError', {
    shortMessage:
      'What the seller published about these files does not hold together, so they can’t be opened. Don’t pay for them.',
    metaMessages: [`At ${path || 'the top'} of ${digest}: expected ${expected}.`],
    digest,
    path,
  })
}

/** A file that was opened has another hash than the manifest says; what it was opened from is what was registered. */
export function fileMismatch(
  { name, sha256 }: Pick<AssetFile, 'name' | 'sha256'>,
  actual: Hex | undefined,
): SaharaErrorOf<'ContentHashMismatchError'> {
  return createError('ContentHashMismatchError', {
    shortMessage: `The file “${name}” is not the one that its description names. Don’t confirm; ask the seller for your money back.`,
    metaMessages: [`The manifest says sha-256 ${sha256}; the file has ${actual ?? 'none'}.`],
    digest: sha256,
  })
}

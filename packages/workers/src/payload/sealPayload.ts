import { createLocalEngine } from './localEngine.ts'
import { type SealedPayload, type SealPayloadParameters, sealWith } from './sealWith.ts'

/**
 * Encrypts files as a payload of the market, block by block: of a file of gigabytes only some megabytes are in memory. The
 * same files and keys give the same bytes again.
 *
 * @throws PayloadTooLargeError and PayloadInputError (no data, a key that is none) before anything is read;
 *   PayloadInputError when a file can't be read any more; what `onBlock` rejects with; the signal's reason
 * @example
 * const sealed = await sealPayload({ files, cipher: 'aes-256-ctr', key, saltKey, onBlock: ({ bytes }) => upload(bytes) })
 */
export function sealPayload(parameters: SealPayloadParameters): Promise<SealedPayload> {
  return sealWith(createLocalEngine(), parameters)
}

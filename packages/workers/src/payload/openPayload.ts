import { createLocalEngine } from './localEngine.ts'
import { type OpenedPayload, type OpenPayloadParameters, openWith } from './openWith.ts'

/**
 * Decrypts a payload block by block and checks all of it: each block against its name, each leaf against `plainRoot` before
 * its data is handed on, and the encrypted leaves against `cipherRoot`.
 *
 * @throws PayloadFault when the payload is not what was promised. For a wrong leaf of `aes-256-ctr` the other blocks are still
 *   fetched, and its `proof` wins the dispute; PayloadInputError for a key that is none; what `fetchBlock` and `onBytes`
 *   reject with; the signal's reason
 * @example
 * await openPayload({ ...index, key, plainRoot, cipherRoot, plainHashes, fetchBlock, onBytes: (bytes) => file.write(bytes) })
 */
export function openPayload(parameters: OpenPayloadParameters): Promise<OpenedPayload> {
  return openWith(createLocalEngine(), parameters)
}

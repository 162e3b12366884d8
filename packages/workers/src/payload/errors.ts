import { CheckError } from '../checkError.ts'
import { dataBytes, payloadLimit } from './format.ts'

const docsPath = '/assets-and-market'

/** There is more data than a payload may have. Nothing was read. */
export function payloadTooLarge(size: number): CheckError {
  return new CheckError({
    name: 'PayloadTooLargeError',
    shortMessage:
      'These files are too large to be sold as one asset. Leave some out, or make several assets.',
    metaMessages: [`A payload has at most ${payloadLimit} bytes of data (4 GiB); these are ${size}.`],
    docsPath,
    retryable: false,
  })
}

/** There is nothing to encrypt. */
export function payloadEmpty(): CheckError {
  return new CheckError({
    name: 'PayloadInputError',
    shortMessage: 'These files are empty. Choose files that hold something.',
    metaMessages: [`A payload has at least one byte of data; a leaf takes ${dataBytes}.`],
    docsPath,
    retryable: false,
  })
}

/** A key is none. */
export function payloadKeyInvalid(name: string, length: number): CheckError {
  return new CheckError({
    name: 'PayloadInputError',
    shortMessage: 'The files could not be encrypted or opened, because the key is not one.',
    metaMessages: [`\`${name}\` is 32 bytes, not ${length}.`],
    docsPath,
    retryable: false,
  })
}

/** The browser can't read the files: moved, changed or deleted since they were chosen. */
export function payloadUnreadable(cause: unknown): CheckError {
  return new CheckError({
    name: 'PayloadInputError',
    shortMessage: 'The files can’t be read any more: they were moved, changed or deleted. Choose them again.',
    metaMessages: [],
    details: String(cause),
    docsPath,
    retryable: false,
  })
}

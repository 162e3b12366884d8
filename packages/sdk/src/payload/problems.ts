import { isSaharaError } from '../errors/isSaharaError.ts'
import type { SaharaErrorName } from '../errors/names.ts'

/**
 * Why a payload should not be paid for. `unavailable`: a part of it can't be had. `invalid`: what is published about it
 * contradicts itself or the offer. `size`: it is not as large as the manifest says. `lists`: the list of leaf hashes is not
 * the registered one. `cipher`: the encrypted payload is not the promised one.
 */
export type PayloadProblem = Readonly<{
  code: 'unavailable' | 'invalid' | 'size' | 'lists' | 'cipher'
  /** For the person who is about to pay. */
  text: string
}>

const texts: Readonly<Record<PayloadProblem['code'], string>> = {
  unavailable:
    'A part of the files can’t be reached at the moment, so nobody knows whether it would come. Look again later.',
  invalid: 'What the seller published about the files does not hold together. Don’t pay for them.',
  size: 'The files have another size than their description says. Don’t pay for them.',
  lists: 'The files are not the ones that were registered. Don’t pay for them.',
  cipher: 'The encrypted files are not the ones that the offer promises. Don’t pay for them.',
}

const codes: Readonly<Partial<Record<SaharaErrorName, PayloadProblem['code']>>> = {
  ContentUnavailableError: 'unavailable',
  ContentHashMismatchError: 'unavailable',
  GatewayBusyError: 'unavailable',
  ContentInvalidError: 'invalid',
  ContentTooLargeError: 'invalid',
  PayloadTooLargeError: 'invalid',
}

/** A problem by its code. */
export function problemOf(code: PayloadProblem['code']): PayloadProblem {
  return { code, text: texts[code] }
}

/** What went wrong as a problem of the payload; thrown again where it is none. */
export function toProblem(error: unknown): PayloadProblem {
  const code = isSaharaError(error) ? codes[error.name] : undefined
  if (!code) throw error
  return problemOf(code)
}

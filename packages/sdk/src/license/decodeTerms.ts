import { fromHex } from '../content/sha256.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'

/** Words of the struct before the text of its address. */
const HEAD_WORDS = 8
/** Where the struct starts, and where the text does, counted from there. */
const STRUCT_AT = 0x20
const TEXT_AT = 0x100

/**
 * The answer of `termsOf`, without the ABI decoder: pages read terms before they load one.
 *
 * @throws Error if it is not exactly that
 */
export function decodeTerms(result: Hex): LicenseTerms {
  const words = (result.slice(2).match(/.{64}/g) ?? []).map((word) => `0x${word}` as const)
  const [start, ...struct] = words
  const [rights, duties, revenueShareBps, expirySeconds, transferable, seats, legalTextHash, textAt, size] =
    struct
  const length = Number(size)
  if (
    Number(start) !== STRUCT_AT ||
    Number(textAt) !== TEXT_AT ||
    !legalTextHash ||
    result.length !== 2 + 64 * (HEAD_WORDS + 2 + Math.ceil(length / 32))
  )
    throw new Error('no terms')
  const text = `0x${struct
    .slice(HEAD_WORDS + 1)
    .map((word) => word.slice(2))
    .join('')}` as const
  return {
    rights: Number(rights),
    duties: Number(duties),
    revenueShareBps: Number(revenueShareBps),
    expirySeconds: Number(expirySeconds),
    transferable: Number(transferable) === 1,
    seats: Number(seats),
    legalTextHash,
    // Anybody may register terms, also with an address that is no text.
    uri: new TextDecoder().decode(fromHex(text).subarray(0, length)),
  }
}

import { fetchVerified } from '../content/fetchVerified.ts'
import { isSaharaError } from '../errors/isSaharaError.ts'
import { pause } from '../pause.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'

/** Milliseconds for one answer of one gateway: a block takes 16 s on a line of 0.5 MBit/s. */
const ANSWER_DEADLINE = 60_000
/** Milliseconds before a block that could not be had is asked for again. */
const WAITS = [1_000, 3_000, 9_000]

/** Parameters of {@link fetchPatiently}. */
export type FetchPatientlyParameters = CallOptions &
  Readonly<{
    digest: Hex
    limit: number
    /** Whether a block that can't be had is asked for again. Default true. */
    patient?: boolean | undefined
  }>

/**
 * Fetches a block of a payload. A long download is not given up because of one bad moment of the line: each block is asked
 * for four times.
 *
 * @throws ContentUnavailableError, ContentHashMismatchError, ContentTooLargeError, or the signal's reason
 */
export async function fetchPatiently(
  { gateways }: Pick<SaharaClient, 'gateways'>,
  { digest, limit, patient = true, signal }: FetchPatientlyParameters,
): Promise<Uint8Array<ArrayBuffer>> {
  const get = () => fetchVerified({ gateways, digest, limit, signal, deadlineMs: ANSWER_DEADLINE })
  for (const wait of patient ? WAITS : []) {
    try {
      return await get()
    } catch (error) {
      signal?.throwIfAborted()
      if (!isSaharaError(error, 'ContentUnavailableError')) throw error
      await pause(wait, signal)
    }
  }
  return get()
}

import { Fault } from '../errors/Fault.ts'
import type { Hex } from '../types/ids.ts'
import { sha256 } from './sha256.ts'
import { toCid } from './toCid.ts'

/** Where content is fetched from, and until when. */
export type ContentSource = Readonly<{
  /** Base URLs of gateways, asked in turn. */
  gateways: readonly string[]
  signal?: AbortSignal | undefined
  /** Milliseconds for one answer of one gateway. Default 15,000. */
  deadlineMs?: number | undefined
}>

/** Parameters of {@link fetchVerified}. */
export type FetchVerifiedParameters = ContentSource &
  Readonly<{
    /** sha-256 of the bytes. */
    digest: Hex
    /** Largest size in bytes; a longer answer is cut off before it is held in memory. */
    limit: number
  }>

/**
 * Fetches bytes by their sha-256; gateways are asked in turn.
 *
 * @throws a fault, see {@link fetchVerified}; or the signal's reason
 */
export async function fetchBlock(parameters: FetchVerifiedParameters): Promise<Uint8Array<ArrayBuffer>> {
  const { gateways, digest, limit, signal, deadlineMs = 15_000 } = parameters
  const seen: string[] = []
  let mismatch: Fault | undefined
  for (const gateway of gateways) {
    signal?.throwIfAborted()
    const deadline = AbortSignal.timeout(deadlineMs)
    try {
      const response = await fetch(`${gateway.replace(/\/$/, '')}/ipfs/${toCid(digest)}?format=raw`, {
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
        // The name is a hash: neither cookies nor the page's address are anybody's business.
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      })
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      const bytes = await readUpTo(response, limit)
      if (!bytes) throw new Fault('ContentTooLargeError', '', { digest, limit })
      const actual = await sha256(bytes)
      if (actual === digest.toLowerCase()) return bytes
      mismatch = new Fault(
        'ContentHashMismatchError',
        `${gateway} answered with bytes that hash to ${actual}.`,
        {
          digest,
        },
      )
      seen.push(mismatch.message)
    } catch (error) {
      signal?.throwIfAborted()
      seen.push(`${gateway}: ${error instanceof Error ? error.message : String(error)}`)
      // Another gateway can't make the block smaller, but this one may have lied about it.
      if ((error as Error).name === 'ContentTooLargeError') mismatch ??= error as Fault
    }
  }
  throw (
    mismatch ??
    new Fault('ContentUnavailableError', seen.join('\n') || 'No gateway is configured.', { digest })
  )
}

/** The body, or undefined if it is longer than `limit`. */
async function readUpTo(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    length += chunk.value.length
    if (length > limit) return void reader?.cancel()
    chunks.push(chunk.value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

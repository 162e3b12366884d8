import { askGateway } from '../campaign/askGateway.ts'
import { toCid } from '../content/toCid.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'

/** Milliseconds that one gateway has, busy times included. */
const DEADLINE = 10_000

/** Whether some gateway has a block, without fetching it. */
export async function isThere(
  { gateways }: Pick<SaharaClient, 'gateways'>,
  digest: Hex,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const path = `/ipfs/${toCid(digest)}?format=raw`
  for (const gateway of gateways) {
    const question = { gateway, path, method: 'HEAD', digest, deadlineMs: DEADLINE, signal } as const
    try {
      if ((await askGateway(question)).ok) return true
    } catch {
      signal?.throwIfAborted() // Else the next one may have it.
    }
  }
  return false
}

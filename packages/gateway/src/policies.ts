import type { Hex, UploadGrant } from './grant.ts'

/**
 * Decides whether a grant whose signature, chain and time are in order may store content here. Throwing means that there
 * is no answer just now; the uploader is asked to come back.
 */
export type Authorize = (grant: UploadGrant, options: { signal: AbortSignal }) => boolean | Promise<boolean>

/** Accepts grants that one of these addresses signed. */
export function allowlist(addresses: readonly Hex[]): Authorize {
  const allowed = new Set(addresses.map((address) => address.toLowerCase()))
  return (grant) => allowed.has(grant.uploader.toLowerCase())
}

/**
 * Accepts grants for the content of a campaign, signed by its requester.
 *
 * @param requestersOf who created campaigns with this manifest hash; asks a chain or an indexer, which the gateway itself
 * knows nothing of
 */
export function requester(
  requestersOf: (
    manifestHash: Hex,
    options: { chainId: number; signal: AbortSignal },
  ) => Promise<readonly Hex[]>,
): Authorize {
  return async (grant, { signal }) => {
    const requesters = await requestersOf(grant.root, { chainId: grant.chainId, signal })
    return requesters.some((address) => address.toLowerCase() === grant.uploader.toLowerCase())
  }
}

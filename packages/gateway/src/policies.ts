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

/** A seat that somebody holds in a campaign of a producing kind. */
export type ProducingSeat = Readonly<{
  /** Names the seat, its campaign and contract; two seats never share it. */
  id: string
  /** Bytes that may be stored for it in all: what its batch may have at most, and some more for what is made anew. */
  maxBytes: bigint
}>

/** Seats that the policy remembers. The oldest ones are forgotten: they were sent or ran out long ago. */
const SEATS = 50_000

/**
 * Accepts grants of contributors who hold a seat of a producing campaign, up to the bytes of the seat. All grants of one
 * account are counted together on its seats; the same grant counts once, however often it is sent. In memory: a restart
 * forgets it, so that a seat may then store its bytes once more.
 *
 * @param seatsOf seats that the account holds just now, drawn and not sent; asks a chain or an indexer, which the gateway
 * itself knows nothing of
 */
export function producer(
  seatsOf: (
    account: Hex,
    options: { chainId: number; signal: AbortSignal },
  ) => Promise<readonly ProducingSeat[]>,
): Authorize {
  const granted = new Map<string, Map<Hex, bigint>>()
  return async ({ uploader, chainId, nonce, maxBytes }, { signal }) => {
    const seats = await seatsOf(uploader.toLowerCase() as Hex, { chainId, signal })
    for (const seat of seats) {
      const key = `${chainId} ${seat.id}`
      const grants = granted.get(key) ?? new Map<Hex, bigint>()
      const others = [...grants].reduce((sum, [other, bytes]) => (other === nonce ? sum : sum + bytes), 0n)
      if (others + maxBytes > seat.maxBytes) continue
      granted.delete(key)
      granted.set(key, grants.set(nonce, maxBytes))
      const [oldest] = granted.keys()
      if (granted.size > SEATS && oldest !== undefined) granted.delete(oldest)
      return true
    }
    return false
  }
}

/** Accepts what one of several policies accepts; they are asked in turn. */
export function anyOf(...policies: readonly Authorize[]): Authorize {
  return async (grant, options) => {
    for (const policy of policies) if (await policy(grant, options)) return true
    return false
  }
}

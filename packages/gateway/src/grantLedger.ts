import type { UploadGrant } from './grant.ts'

/** `ok`, or why the grant doesn't pay for these blocks. `full`: the ledger can't remember another grant just now. */
export type ChargeResult = 'ok' | 'replayed' | 'exceeded' | 'full'

/**
 * Remembers what each grant has paid for, so that a replay stores nothing new beyond `maxBytes`. A grant pays for a block
 * once: sending the same upload again after a lost answer is free.
 */
export type GrantLedger = {
  /**
   * @param grant a verified grant
   * @param blocks digest and size in bytes of every block of the upload
   */
  charge(grant: UploadGrant, blocks: ReadonlyMap<string, number>): ChargeResult | Promise<ChargeResult>
}

type Account = { terms: string; validUntil: bigint; bytes: bigint; digests: Set<string> }

/**
 * A ledger in memory, enough for one gateway process: grants are short-lived, and a restart forgets them.
 *
 * @param options.entries how many blocks are remembered over all grants; 200,000 unless told
 * @param options.now Unix time in seconds
 */
export function memoryLedger(options: { entries?: number; now?: () => number } = {}): GrantLedger {
  const { entries = 200_000, now = () => Date.now() / 1000 } = options
  const accounts = new Map<string, Account>()
  let remembered = 0

  function forgetExpired(): void {
    for (const [key, account] of accounts) {
      if (account.validUntil >= now()) continue
      remembered -= account.digests.size + 1
      accounts.delete(key)
    }
  }

  return {
    charge(grant, blocks) {
      const key = `${grant.chainId} ${grant.uploader} ${grant.nonce}`.toLowerCase()
      const terms = `${grant.root} ${grant.maxBytes} ${grant.validUntil}`.toLowerCase()
      const known = accounts.get(key)
      // One nonce, one grant: a second one with other terms would let a leaked signature grow.
      if (known && known.terms !== terms) return 'replayed'
      const account = known ?? { terms, validUntil: grant.validUntil, bytes: 0n, digests: new Set<string>() }
      const added = [...blocks].filter(([digest]) => !account.digests.has(digest))
      const bytes = added.reduce((sum, [, size]) => sum + BigInt(size), account.bytes)
      if (bytes > grant.maxBytes) return 'exceeded'
      const room = added.length + (known ? 0 : 1)
      if (remembered + room > entries) forgetExpired()
      if (remembered + room > entries) return 'full'
      remembered += room
      account.bytes = bytes
      for (const [digest] of added) account.digests.add(digest)
      accounts.set(key, account)
      return 'ok'
    },
  }
}

import { db, publicClients } from 'ponder:api'
import { sql } from 'ponder'

/** How far this database has followed the chain. */
export interface Head {
  readonly indexedBlock: bigint
  /** No block up to here can be replaced, by the configured finality. */
  readonly finalizedBlock: bigint
  /** False while the first synchronization runs: rows may be missing. */
  readonly ready: boolean
}

/** Offset and end of the block number in Ponder's checkpoints: 10 digits of time and 16 of chain come before it. */
const blockDigits = [26, 42] as const

/**
 * Makes the function that reads the head from Ponder's own two tables, the ones behind its /ready and `_meta`.
 * Ponder is ready when the finalized blocks are in and takes the newer ones as live, so right after its /ready up to 30
 * blocks are still missing. Ours waits for those as well.
 */
export function createHeadReader(finality: number): () => Promise<Head> {
  const depth = BigInt(finality)
  let goal: Promise<bigint> | undefined
  let caughtUp = false
  return async () => {
    const { rows } = await db.execute<{ checkpoint: string | null; ready: boolean | null }>(
      sql`SELECT (SELECT latest_checkpoint FROM _ponder_checkpoint LIMIT 1) AS checkpoint,
        (SELECT value->>'is_ready' = '1' FROM _ponder_meta WHERE key = 'app') AS ready`,
    )
    const { checkpoint, ready } = rows[0] ?? { checkpoint: null, ready: null }
    const indexedBlock = checkpoint ? BigInt(checkpoint.slice(...blockDigits)) : 0n
    // A replica may serve while its node is down: what is indexed then is all there is.
    if (ready && !caughtUp)
      goal ??= publicClients.sahara.getBlockNumber({ cacheTime: 0 }).catch(() => indexedBlock)
    // Stays so: a reorg may take the head back below the goal for a moment.
    caughtUp ||= goal !== undefined && indexedBlock >= (await goal)
    return {
      indexedBlock,
      finalizedBlock: indexedBlock > depth ? indexedBlock - depth : 0n,
      ready: ready === true && caughtUp,
    }
  }
}

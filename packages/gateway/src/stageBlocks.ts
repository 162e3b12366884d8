import { randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { VerifiedBlock } from './blockStore.ts'

/** A block of an unfinished upload: safe on disk, visible to nobody. */
export type StagedBlock = { digest: string; path: string; size: number; root: boolean }

/** Writes that may be on their way to the disk while the next blocks arrive: enough to share one journal commit. */
const WRITES_AT_ONCE = 8

/**
 * Writes the blocks of one upload into a folder of their own, each synced to the disk, and hands them to `commit` once
 * all have arrived. The folder is gone afterwards, whatever happened.
 *
 * @param directory where the folder is made
 * @param blocks the upload; when it throws, `commit` is never called
 * @param commit makes the blocks visible
 */
export async function stageBlocks(
  directory: string,
  blocks: AsyncIterable<VerifiedBlock>,
  commit: (staged: StagedBlock[]) => Promise<void>,
): Promise<void> {
  const folder = join(directory, randomUUID())
  await mkdir(folder, { recursive: true })
  const writes = new Set<Promise<void>>()
  try {
    const staged = new Map<string, StagedBlock>()
    for await (const { id, bytes, root } of blocks) {
      const known = staged.get(id.digest)
      if (known) {
        known.root ||= root
        continue
      }
      const path = join(folder, id.digest)
      staged.set(id.digest, { digest: id.digest, path, size: bytes.length, root })
      const write = writeSynced(path, bytes)
      writes.add(write)
      // A failure stays in the set and is thrown by the race below or by the wait at the end.
      write.then(
        () => writes.delete(write),
        () => undefined,
      )
      if (writes.size >= WRITES_AT_ONCE) await Promise.race(writes)
    }
    await Promise.all(writes)
    await commit([...staged.values()])
  } finally {
    // Nothing may still write into the folder while it is being removed.
    await Promise.allSettled(writes)
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

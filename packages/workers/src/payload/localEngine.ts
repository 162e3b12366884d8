import type { PayloadEngine } from './engine.ts'
import { wholeBytes } from './fileHashes.ts'
import { createOpener } from './opener.ts'
import { createSealer } from './sealer.ts'
import { treeOf } from './tree.ts'

/** Works on the thread that calls it, in steps of some milliseconds, with all blocks in order. */
export function createLocalEngine(): PayloadEngine {
  const options = { inWorker: false, whole: wholeBytes }
  return {
    plan: (blocks) => ({ lanes: 1, stretch: blocks }),
    seal: (job, { stretch }) => createSealer(job, { ...options, stretch }),
    open: (job) => createOpener(job, options),
    treeOf: (hashes) => treeOf(hashes),
  }
}

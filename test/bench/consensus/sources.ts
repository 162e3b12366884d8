import { fileURLToPath } from 'node:url'
import { digestSources } from '../sources.ts'

/** A file of this folder. */
export const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** sha-256 of the code that consensus/results.json speaks of; see `digestSources`. */
export const digestConsensusBench = (): Promise<string> =>
  digestSources(
    [
      'consensus/ours.ts',
      'consensus/sets.ts',
      '../../packages/workers/src/consensus/typescriptPasses.ts',
      '../../packages/workers/src/consensus/wasmPasses.ts',
      'rounds.ts',
    ],
    ['consensus/run.ts', 'consensus/settle.c'],
  )

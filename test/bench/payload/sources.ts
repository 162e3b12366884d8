import { fileURLToPath } from 'node:url'
import { digestSources } from '../sources.ts'

/** A file of this folder. */
export const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** sha-256 of the code that payload/results.json speaks of; see `digestSources`. */
export const digestPayloadBench = (): Promise<string> =>
  digestSources(
    ['payload/page.ts', 'payload/alone.ts', '../../packages/workers/src/host/worker.ts', 'rounds.ts'],
    ['payload/run.ts'],
  )

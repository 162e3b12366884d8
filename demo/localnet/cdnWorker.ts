import { parentPort, workerData } from 'node:worker_threads'
import { buildCdn } from '../../scripts/build/cdn.ts'
import type { CdnManifest } from './cdnManifest.ts'

const manifest: CdnManifest = await buildCdn(workerData as Parameters<typeof buildCdn>[0])
parentPort?.postMessage(manifest)

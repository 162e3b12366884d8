import { parentPort, workerData } from 'node:worker_threads'
import { buildCdn } from '../../scripts/build/cdn.ts'

parentPort?.postMessage(await buildCdn(workerData as Parameters<typeof buildCdn>[0]))

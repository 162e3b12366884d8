import { parentPort } from 'node:worker_threads'
import { seedAssets } from './seedAssets.ts'

parentPort?.postMessage(seedAssets())

import { parentPort } from 'node:worker_threads'
import { seedBirds } from './birds.ts'
import { seedMails } from './mails.ts'
import { seedPairs } from './pairs.ts'

for (const seed of [seedBirds, seedMails, seedPairs]) parentPort?.postMessage(seed())

import { parentPort, workerData } from 'node:worker_threads'
import { seedBirds } from './birds.ts'
import { seedMails } from './mails.ts'
import { seedPairs } from './pairs.ts'
import type { Slug } from './types.ts'

const makers = { birds: seedBirds, mails: seedMails, pairs: seedPairs }
for (const slug of workerData as readonly Slug[]) parentPort?.postMessage(makers[slug]())

import { Worker } from 'node:worker_threads'
import type { CampaignSeed, Slug } from './types.ts'

/** The demo's campaigns by slug, each settling as soon as it is drawn. */
export type Seeds = Readonly<Record<Slug, Promise<CampaignSeed>>>

/**
 * Draws and decodes the three campaigns on another thread, because compressing hundreds of pictures would hold up
 * everything else that starts at the same time.
 */
export function loadSeeds(): Seeds {
  const worker = new Worker(new URL('./seedWorker.ts', import.meta.url))
  const waitFor = (slug: Slug): Promise<CampaignSeed> =>
    new Promise((resolve, reject) => {
      worker.on('message', (seed: CampaignSeed) => {
        if (seed.slug === slug) resolve(seed)
      })
      worker.once('error', reject)
      worker.once('exit', () =>
        reject(new Error(`The campaign "${slug}" was not made. Run npm ci and try again.`)),
      )
    })
  const seeds = { birds: waitFor('birds'), mails: waitFor('mails'), pairs: waitFor('pairs') }
  // Each promise is awaited by somebody later; a failure must not count as unhandled until then.
  for (const seed of Object.values(seeds)) seed.catch(() => {})
  return seeds
}

import { Worker } from 'node:worker_threads'
import type { CampaignSeed, Slug } from './types.ts'

/** The demo's campaigns, in the order in which they are created. */
export const slugs: readonly Slug[] = ['birds', 'mails', 'pairs']

/** Campaigns by name, each settling as soon as it is drawn. */
export type Seeds = ReadonlyMap<Slug, Promise<CampaignSeed>>

/**
 * Draws and decodes campaigns on another thread, because compressing hundreds of pictures would hold up everything else
 * that starts at the same time.
 *
 * @param wanted the campaigns to make; all unless told
 */
export function loadSeeds(wanted: readonly Slug[] = slugs): Seeds {
  if (wanted.length === 0) return new Map()
  const worker = new Worker(new URL('./seedWorker.ts', import.meta.url), { workerData: wanted })
  worker.setMaxListeners(0)
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
  const seeds = new Map(wanted.map((slug) => [slug, waitFor(slug)]))
  // Each promise is awaited by somebody later; a failure must not count as unhandled until then.
  for (const seed of seeds.values()) seed.catch(() => {})
  return seeds
}

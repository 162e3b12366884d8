import type { CampaignSeed } from './types.ts'

/** Numbers of a campaign that may be made smaller. */
export type Shape = Partial<Pick<CampaignSeed, 'batchSize' | 'goldPerBatch' | 'epochBatches' | 'epochs'>>

/**
 * The same campaign with fewer or smaller batches, for tests that should not label twenty items each.
 *
 * @throws RangeError where the seed has too few items or too little gold for the shape
 */
export function resize(seed: CampaignSeed, shape: Shape): CampaignSeed {
  const resized = { ...seed, ...shape }
  const batches = resized.epochs * resized.epochBatches
  const gold = batches * resized.goldPerBatch
  const items = batches * (resized.batchSize - resized.goldPerBatch)
  if (gold > seed.gold.length || items > seed.items.length || items < 0) {
    throw new RangeError(
      `The campaign "${seed.slug}" has ${seed.items.length} items and ${seed.gold.length} gold items; ` +
        `${batches} batches of ${resized.batchSize} with ${resized.goldPerBatch} gold need ${items} and ${gold}.`,
    )
  }
  return { ...resized, items: seed.items.slice(0, items), gold: seed.gold.slice(0, gold) }
}

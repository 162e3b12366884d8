import type { GoldLeaf } from '../types/campaign.ts'

/** Right class of each gold item of a leaf, by its place in the batch. */
export function goldAnswers({
  mask,
  answers,
}: Pick<GoldLeaf, 'mask' | 'answers'>): ReadonlyMap<number, number> {
  const right = new Map<number, number>()
  for (let place = 0; mask >> place; place++)
    if ((mask >> place) & 1) right.set(place, Number((answers >> BigInt(4 * place)) & 15n))
  return right
}

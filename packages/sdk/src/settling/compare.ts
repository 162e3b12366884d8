import type { Hex } from '../types/ids.ts'

const run = 11
const [voids, scores, pays] = [22, 23, 24]
const lastPosteriors = 10

/** The first layer in which a proposal differs; undefined where all are alike. */
export function firstDifference(own: readonly Hex[], proposed: readonly Hex[]): number | undefined {
  const layer = own.findIndex((root, index) => root !== proposed[index])
  return layer < 0 ? undefined : layer
}

/** Layers that a layer's entries follow from. */
function sourcesOf(layer: number): readonly number[] {
  if (layer === voids) return [lastPosteriors, run + lastPosteriors]
  if (layer === scores) return [run + lastPosteriors]
  if (layer === pays) return [voids, scores]
  return layer % run === 0 ? [] : [layer - 1]
}

/**
 * Layers whose wrong entries can be shown, lowest first: those that differ and follow from layers that don't. The proofs of
 * all others would lead to roots that were not proposed.
 */
export function refutableLayers(own: readonly Hex[], proposed: readonly Hex[]): readonly number[] {
  const differs = (layer: number) => own[layer] !== proposed[layer]
  return [...own.keys()].filter((layer) => differs(layer) && !sourcesOf(layer).some(differs))
}

/** Whether a layer has an entry a worker, not one an item. */
export const isOfWorkers = (layer: number): boolean =>
  layer < voids ? (layer % run) % 2 === 1 : layer > voids

/** Void gold follows from no seats. */
export const isOfGold = (layer: number): boolean => layer === voids

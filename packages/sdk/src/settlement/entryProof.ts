import { abstain, noLabel } from '@saharakit/workers/consensus'
import type { Hex } from '../types/ids.ts'
import type { SettlementLayers } from './settlementLayers.ts'
import { factWord } from './words.ts'

/** Layers by number, as the judge has them. */
const run = 11
const lastPosteriors = 10
const [voids, scores, pays] = [22, 23, 24]

/** What an entry follows from, as the judge takes it. */
export type EntryProof = Readonly<{
  /** What whoever keeps the labels knows. */
  facts: readonly bigint[]
  /** Entries of layers before, with the siblings that lead them to their roots. */
  inputs: Readonly<{ words: readonly bigint[]; proof: readonly Hex[] }>
}>

/**
 * What one entry of a settlement follows from: the facts about its item or worker, and the entries of layers before.
 *
 * @param layers yours: those before the entry's must be the proposed ones
 *
 * @example
 * const { facts, inputs } = entryProof(layers, 12, 0)
 */
export function entryProof(layers: SettlementLayers, layer: number, index: number): EntryProof {
  if (layer === voids) return voidProof(layers, index)
  if (layer === scores) {
    const rows = rowsOfWorker(layers, index)
    return { facts: factsOf(layers, rows, 'item'), inputs: shown(layers, run + lastPosteriors, rows, 'item') }
  }
  if (layer === pays) return payProof(layers, index)
  const isOfWorker = (layer % run) % 2 === 1
  const rows = isOfWorker ? rowsOfWorker(layers, index) : rowsOfItem(layers, index)
  const [by, other] = isOfWorker ? (['worker', 'item'] as const) : (['item', 'worker'] as const)
  const counting = layer % run === 0 ? [] : rows.filter((row) => counts(layers, layer, row))
  const facts = factsOf(layers, rows, by === 'worker' ? 'item' : 'worker')
  return { facts, inputs: shown(layers, layer - 1, counting, other) }
}

type Column = 'item' | 'worker'

const rowsOfItem = ({ set }: SettlementLayers, item: number): number[] =>
  [...set.item.keys()].filter((row) => set.item[row] === item)

const rowsOfWorker = ({ set }: SettlementLayers, worker: number): number[] =>
  [...set.worker.keys()]
    .filter((row) => set.worker[row] === worker)
    .sort((one, other) => (set.item[one] as number) - (set.item[other] as number))

/** Whether a label counts in the run that a layer belongs to. */
const counts = ({ set, dropped }: SettlementLayers, layer: number, row: number): boolean =>
  set.label[row] !== abstain && (layer < run || !dropped[set.worker[row] as number])

function factsOf(
  { set, gold, places, dropped }: SettlementLayers,
  rows: readonly number[],
  column: Column,
): bigint[] {
  return rows.map((row) =>
    factWord({
      label: set.label[row] as number,
      gold: gold[set.item[row] as number] as number,
      place: places[row] as number,
      isDropped: dropped[set.worker[row] as number] === 1,
      number: set[column][row] as number,
    }),
  )
}

/** Entries of a layer that labels belong to, in ascending order. */
function shown(
  { set, entries, trees }: SettlementLayers,
  layer: number,
  rows: readonly number[],
  column: Column,
): EntryProof['inputs'] {
  const indexes = rows.map((row) => set[column][row] as number).sort((one, other) => one - other)
  return {
    words: indexes.flatMap((index) => entries[layer]?.[index] ?? []),
    proof: trees[layer]?.proofOf(indexes) ?? [],
  }
}

function voidProof({ gold, entries, trees }: SettlementLayers, item: number): EntryProof {
  const claimed = gold[item] as number
  const facts = [factWord({ label: abstain, gold: claimed, place: 0, isDropped: false, number: item })]
  const from = claimed === noLabel ? [] : [lastPosteriors, run + lastPosteriors]
  return {
    facts,
    inputs: {
      words: from.flatMap((layer) => entries[layer]?.[item] ?? []),
      proof: from.flatMap((layer) => trees[layer]?.pathOf(item) ?? []),
    },
  }
}

function payProof(layers: SettlementLayers, worker: number): EntryProof {
  const { set, gold, entries, trees } = layers
  const rows = rowsOfWorker(layers, worker)
  const golden = rows.filter((row) => gold[set.item[row] as number] !== noLabel)
  const { words, proof } = shown(layers, voids, golden, 'item')
  return {
    facts: factsOf(layers, rows, 'item'),
    inputs: {
      words: [...(entries[scores]?.[worker] ?? []), ...words],
      proof: [...(trees[scores]?.pathOf(worker) ?? []), ...proof],
    },
  }
}

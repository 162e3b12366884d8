import {
  type EpochSettlement,
  type LabelSet,
  type Layer,
  payOf,
  type Settlement,
  settle,
  settleEpoch,
  weightsOf,
} from '@saharakit/workers/consensus'
import { hexToBytes } from 'viem'
import type { Hex } from '../types/ids.ts'
import { type LayerTree, leafBytes, treeOf } from './layerTree.ts'
import { countsWords, lastWord, posteriorWord } from './words.ts'

/** What {@link settlementLayers} needs. */
export type SettlementLayersParameters = Readonly<{
  /** What the leaves are bound to, 32 bytes: another one for each epoch. */
  id: Hex
  /** Labels in the order of their seats: the places of an item's labels follow from it. At most 15 classes. */
  set: LabelSet
  /** For each item the class that the requester claims, or `noLabel` (255) where it is no gold. */
  gold: Uint8Array
  /** Accuracy that the campaign expects, in 1/10,000. */
  p1Bps: number
  /** For one item, in the smallest unit of the token. */
  unitPrice: bigint
}>

/** What the judge is told of an epoch. */
export type JudgedEpoch = Readonly<{
  id: Hex
  classes: bigint
  items: bigint
  workers: bigint
  unitPrice: bigint
  rightWeight: bigint
  wrongWeight: bigint
}>

/** A settlement as it is proposed: 25 layers of entries. */
export type SettlementLayers = Readonly<{
  epoch: JudgedEpoch
  set: LabelSet
  gold: Uint8Array
  /** For each worker, 1 where its labels don't count. */
  dropped: Uint8Array
  /** For each label of the set, its place among those of its item. */
  places: Uint8Array
  /** Words of each entry of each layer. */
  entries: readonly (readonly (readonly bigint[])[])[]
  trees: readonly LayerTree[]
  roots: readonly Hex[]
}>

/**
 * Settles an epoch and writes down every layer as a contract checks it: 0 to 10 with everybody's labels and 11 to 21 without those
 * of dropped workers, of each start, then five times counts and posteriors; 22 void gold, 23 scores, 24 pay.
 *
 * @throws ConsensusInputError where the set contradicts itself or is too large, the gold does not fit it, or the gate is none
 *
 * @example
 * const { roots } = settlementLayers({ id, set, gold, p1Bps: 8_500, unitPrice: 1_000n })
 */
export function settlementLayers(parameters: SettlementLayersParameters): SettlementLayers {
  const { set, gold, p1Bps } = parameters
  const steps = settlementLayersSteps(parameters, settleEpoch({ set, gold, p1Bps }))
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * {@link settlementLayers} in steps of some milliseconds, from what the epoch was settled to.
 *
 * @yields the share of the work that is done, 0 to 1
 */
export function* settlementLayersSteps(
  parameters: SettlementLayersParameters,
  { dropped, voided, refused, scores }: EpochSettlement,
): Generator<number, SettlementLayers, void> {
  const { id, set, gold, p1Bps, unitPrice } = parameters
  const weights = weightsOf(set.classes, p1Bps)
  const places = placesOf(set)
  const labeled = new Uint32Array(set.workers)
  for (const worker of set.worker) (labeled[worker] as number)++
  const pays = Array.from(scores, (score, worker) =>
    payOf({ unitPrice, items: labeled[worker] as number, refused: refused[worker] === 1, score }),
  )
  // The rule is the kernel's; both runs are made once more for what their rounds come to.
  const plans: LayerPlan[] = []
  for (const run of [undefined, dropped]) {
    plans.push(...planRun(set, places, run))
    yield 0
  }
  plans.push(single(voided), single(scores), single(pays))

  const idBytes = hexToBytes(id)
  const total = plans.reduce((sum, { size }) => sum + size, 0)
  const entries: (readonly bigint[])[][] = []
  const trees: LayerTree[] = []
  let made = 0
  for (const [layer, { size, entryAt }] of plans.entries()) {
    const own: (readonly bigint[])[] = []
    const leaves: Uint8Array[] = []
    for (let index = 0; index < size; index++) {
      const entry = entryAt(index)
      own.push(entry)
      leaves.push(leafBytes(idBytes, layer, index, entry))
      if (++made % ENTRIES_OF_STEP === 0) yield made / total
    }
    entries.push(own)
    trees.push(treeOf(leaves))
    yield made / total
  }
  return {
    epoch: {
      id,
      classes: BigInt(set.classes),
      items: BigInt(set.items),
      workers: BigInt(set.workers),
      unitPrice,
      rightWeight: BigInt(weights.right),
      wrongWeight: BigInt(weights.wrong),
    },
    set,
    gold,
    dropped,
    places,
    entries,
    trees,
    roots: trees.map(({ root }) => root),
  }
}

/** Entries that are written and hashed between two steps. */
const ENTRIES_OF_STEP = 100

/** How a layer's entries are written, one by one. */
type LayerPlan = Readonly<{ size: number; entryAt: (index: number) => readonly bigint[] }>

const single = (values: ArrayLike<number | bigint>): LayerPlan => ({
  size: values.length,
  entryAt: (index) => [BigInt(values[index] as number | bigint)],
})

function placesOf({ item, items }: LabelSet): Uint8Array {
  const next = new Uint8Array(items)
  return Uint8Array.from(item, (of) => (next[of] as number)++)
}

/** The eleven layers of one run. */
function planRun(set: LabelSet, places: Uint8Array, dropped: Uint8Array | undefined): readonly LayerPlan[] {
  const kept: Layer[] = []
  const settlement = settle(set, { dropped, onLayer: (layer) => kept.push(layer) })
  const others = othersOf(set, places, settlement)
  const { classes, items, workers } = set
  const part = (values: Uint16Array | Uint32Array, index: number, size: number) =>
    values.subarray(index * size, (index + 1) * size)
  return kept.flatMap(({ counts, posteriors }, round) => {
    const isLast = round === kept.length - 1
    const weighed: LayerPlan = {
      size: items,
      entryAt(item) {
        const posterior = part(posteriors, item, classes)
        return isLast
          ? [lastWord(posterior, settlement.labels[item] as number, others[item] ?? [])]
          : [posteriorWord(posterior)]
      },
    }
    const counted: LayerPlan = {
      size: workers,
      entryAt: (worker) => countsWords(part(counts, worker, classes * classes), classes),
    }
    return round === 0 ? [weighed] : [counted, weighed]
  })
}

/** For each item what the others of its labels say, by place. */
function othersOf({ item, items }: LabelSet, places: Uint8Array, { others }: Settlement): number[][] {
  const ofItems = Array.from({ length: items }, (): number[] => [])
  for (let i = 0; i < item.length; i++) {
    const own = ofItems[item[i] as number]
    if (own) own[places[i] as number] = others[i] as number
  }
  return ofItems
}

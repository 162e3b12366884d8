import { abstain, type LabelSet, noLabel } from '@saharakit/workers/consensus'
import { goldAnswers } from '../campaign/goldAnswers.ts'
import type { GoldRow } from '../indexer/Indexer.ts'
import { type CampaignSizes, itemsIn } from '../seal/money.ts'
import { unpackLabels } from '../seal/unpackLabels.ts'
import type { Seat } from '../types/seat.ts'

/** What {@link epochLabels} needs. */
export type EpochLabelsParameters = Readonly<{
  campaign: CampaignSizes & Readonly<{ classes: number }>
  /** Number of the epoch, from 0. */
  epoch: number
  /** Seats of the campaign; those of other epochs and those that are not opened are left out. */
  seats: readonly (Pick<Seat, 'seat' | 'worker' | 'batch' | 'labels'> &
    Partial<Pick<Seat, 'number' | 'place'>>)[]
  /** Published gold of the campaign. */
  gold: readonly Pick<GoldRow, 'batch' | 'mask' | 'answers'>[]
}>

/** An epoch as `settlementLayers` and the kernel take it. */
export type EpochLabels = Readonly<{
  /** In the order of the seats, and of the items in each. */
  set: LabelSet
  /** For each item of the set the class that the requester claims, or `noLabel` (255) where it is no gold. */
  gold: Uint8Array
  /** Batch of the set's item 0; its items are those of this batch, then those of the next one. */
  firstBatch: number
  /** For each worker of the set its index in the campaign (`Seat.worker`), by its number in the epoch; ascending where it has none. */
  workers: readonly number[]
}>

/**
 * The labels of an epoch as they are settled, from what is on chain: items numbered batch after batch; workers by their number in the
 * epoch and labels by the place of their seat, as contracts have them (`Seat.number`, `Seat.place`), or where the campaign settles
 * nothing, by index and seat, which comes to the same result. A label that is no class is an abstention.
 *
 * @example
 * const { set, gold } = epochLabels({ campaign, epoch: 0, seats, gold: rows })
 */
export function epochLabels({ campaign, epoch, seats, gold: rows }: EpochLabelsParameters): EpochLabels {
  const { classes, batchSize, epochBatches, itemCount } = campaign
  const firstBatch = epoch * epochBatches
  const firstItem = firstBatch * batchSize
  const items = Math.min(epochBatches * batchSize, itemCount - firstItem)
  const isOfEpoch = (batch: number | undefined): batch is number =>
    batch !== undefined && Math.floor(batch / epochBatches) === epoch
  const gold = new Uint8Array(items).fill(noLabel)
  for (const leaf of rows) {
    if (!isOfEpoch(leaf.batch)) continue
    for (const [place, right] of goldAnswers(leaf)) gold[leaf.batch * batchSize + place - firstItem] = right
  }
  const opened = seats
    .flatMap(({ batch, labels, ...seat }) =>
      isOfEpoch(batch) && labels !== undefined ? [{ ...seat, batch, labels }] : [],
    )
    .sort(
      (one, other) =>
        one.batch - other.batch || (one.place ?? 0) - (other.place ?? 0) || one.seat - other.seat,
    )
  const numberOf = new Map(opened.map(({ worker, number }) => [worker, number]))
  const workers = [...numberOf.keys()].sort(
    (one, other) => (numberOf.get(one) ?? 0) - (numberOf.get(other) ?? 0) || one - other,
  )
  const numbers = new Map(workers.map((worker, number) => [worker, number]))
  const rowsOf = opened.flatMap(({ worker, batch, labels }) =>
    unpackLabels(labels, itemsIn(campaign, batch)).map((label, place) => ({
      item: batch * batchSize + place - firstItem,
      worker: numbers.get(worker) ?? 0,
      label: label < classes ? label : abstain,
    })),
  )
  const set = {
    classes,
    items,
    workers: workers.length,
    item: Uint32Array.from(rowsOf, ({ item }) => item),
    worker: Uint32Array.from(rowsOf, ({ worker }) => worker),
    label: Uint8Array.from(rowsOf, ({ label }) => label),
  }
  return { set, gold, firstBatch, workers }
}

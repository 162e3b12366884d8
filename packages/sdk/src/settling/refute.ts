import { encodeFunctionData } from 'viem'
import { challengeSettlementAbi } from '../abis/settlements.generated.ts'
import { entryProof } from '../settlement/entryProof.ts'
import { layerTree } from '../settlement/layerTree.ts'
import type { SettlementLayers } from '../settlement/settlementLayers.ts'
import type { Hex } from '../types/ids.ts'
import type { Seat } from '../types/seat.ts'
import { isOfGold, isOfWorkers } from './compare.ts'
import type { ComputedEpoch } from './computeEpoch.ts'

/** Number of the first leaf that is not ours. */
export function findWrongLeaf(layers: SettlementLayers, layer: number, leaves: readonly Hex[]): number {
  return leaves.findIndex((leaf, index) => leaf !== layers.trees[layer]?.leafAt(index))
}

/** The call that shows a wrong leaf of a layer, whose leaves are all known. */
export function refutationOf(
  { record, layers }: ComputedEpoch,
  proposal: Readonly<{ roots: readonly Hex[]; layer: number; index: number; leaves: readonly Hex[] }>,
): Hex {
  const { roots, layer, index, leaves } = proposal
  const place = {
    layer: BigInt(layer),
    index: BigInt(index),
    leaf: leaves[index] as Hex,
    path: layerTree(leaves).pathOf(index),
  }
  const { campaign, epoch } = record
  const { inputs } = entryProof(layers, layer, index)
  const seats = seatsOf(record, layer, index).map(({ seat }) => seat)
  return encodeFunctionData({
    abi: [challengeSettlementAbi],
    args: [campaign.campaignId, epoch.epoch, roots, place, seats, inputs],
  })
}

/** Seats that an entry follows from, in the order that the contract wants. */
function seatsOf(
  { campaign, epoch, seats }: ComputedEpoch['record'],
  layer: number,
  index: number,
): readonly Seat[] {
  if (isOfGold(layer)) return []
  if (isOfWorkers(layer)) return seats.filter(({ number }) => number === index + 1)
  const batch = epoch.epoch * campaign.epochBatches + Math.floor(index / campaign.batchSize)
  return seats.filter((seat) => seat.batch === batch)
}

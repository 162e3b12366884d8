import { getSettlement } from '../actions/getSettlement.ts'
import { createRpcIndexer } from '../indexer/createRpcIndexer.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Settlement } from '../types/settlement.ts'
import { firstDifference } from './compare.ts'
import { type ComputedEpoch, type ComputeOptions, computeEpoch } from './computeEpoch.ts'

/** A settlement, and what this device has instead; undefined while that can't be computed. */
export type Compared = Readonly<{ settlement: Settlement; computed: ComputedEpoch | undefined }>

/**
 * What is proposed and what this device computes. Where they differ, what was computed is from the chain's own logs: an indexer
 * that makes gold up must not make anybody accuse somebody.
 */
export async function compareSettlement(
  client: SaharaClient,
  parameters: ComputeOptions & Readonly<{ campaignId: bigint; epoch: number }>,
): Promise<Compared> {
  const settlement = await getSettlement(client, parameters)
  if (settlement.phase === 'None' || settlement.byReview) return { settlement, computed: undefined }
  const computed = await computeEpoch(client, parameters)
  const { roots } = settlement
  const isSame = !computed || !roots || firstDifference(computed.layers.roots, roots) === undefined
  if (isSame || computed.sure) return { settlement, computed }
  return {
    settlement,
    computed: await computeEpoch(client, { ...parameters, source: createRpcIndexer(client) }),
  }
}

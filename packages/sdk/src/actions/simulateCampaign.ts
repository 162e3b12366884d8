import type { Simulation, SimulationParameters } from '@saharakit/workers/simulation'
import { runSteps } from '../runSteps.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link simulateCampaign}. */
export type SimulateCampaignParameters = CallOptions &
  SimulationParameters &
  Readonly<{
    /** Told now and then, with the share of the work that is done, 0 to 1. */
    onProgress?: ((share: number) => void) | undefined
  }>
/** What to expect, as means over the campaigns that were played. */
export type SimulateCampaignReturnType = Simulation
/** It throws a ConsensusInputError of `@saharakit/workers`, which says which number can't be, and nothing of the SDK's own. */
export type SimulateCampaignErrorType = never

/**
 * Plays a campaign before anything is paid for it: people of some skill, attackers of some kind, and the real settlement. The same
 * parameters and seed give the same numbers on every machine. Rests now and then, so that a page goes on drawing. Needs no client and
 * no network.
 *
 * @throws ConsensusInputError where a number is none of those that it may be, or there are more than a million labels
 *
 * @example
 * const { result, majority, honestRefused, labelCost } = await simulateCampaign({
 *   classes: 2, people: 20, batches: 20, batchSize: 20, seatsPerBatch: 5, goldPerBatch: 5, p1Bps: 8_300,
 *   attackers: [{ kind: 'prior', share: 0.2 }], campaigns: 2,
 * })
 */
export async function simulateCampaign({
  signal,
  onProgress,
  ...parameters
}: SimulateCampaignParameters): Promise<SimulateCampaignReturnType> {
  signal?.throwIfAborted()
  const { simulateSteps } = await import('@saharakit/workers/simulation')
  return runSteps(simulateSteps(parameters), { signal, onProgress })
}

import { type EpochSettlement, settleEpochSteps } from '@saharakit/workers/consensus'
import type { ConsensusRunner } from '@saharakit/workers/host'
import { type EpochRecord, type ReadEpochParameters, readEpoch } from '../campaign/readEpoch.ts'
import { singleFlight } from '../contribution/singleFlight.ts'
import { type SettlementLayers, settlementLayersSteps } from '../settlement/settlementLayers.ts'
import type { SaharaClient } from '../types/client.ts'
import type { SettlementOutcome } from '../types/settlement.ts'
import { inSlices, type SliceOptions } from './inSlices.ts'
import { outcomeOf } from './outcomeOf.ts'

/** How an epoch is computed. */
export type ComputeOptions = SliceOptions &
  Readonly<{
    /**
     * Settles in a worker, where the page's policy allows one. Hashing, most of the work, is done here in slices, so that a page
     * goes on either way.
     */
    runner?: Pick<ConsensusRunner, 'settleEpoch'> | undefined
  }>

/** An epoch and everything that its settlement comes to. */
export type ComputedEpoch = Readonly<{
  record: EpochRecord
  layers: SettlementLayers
  outcome: SettlementOutcome
  /** Whether it follows from the chain's own logs, not from what an indexer said. */
  sure: boolean
}>

/** Epochs that are kept: what they come to never changes, and a large one takes some megabytes. */
const KEPT = 4

const kept = new WeakMap<object, Map<string, ComputedEpoch>>()

/**
 * Reads an epoch and settles it on this device, once.
 *
 * @returns undefined while seats of it are not opened
 * @throws what a list throws; with a runner, what that throws
 */
export async function computeEpoch(
  client: SaharaClient,
  { runner, onProgress, ...parameters }: ReadEpochParameters & ComputeOptions,
): Promise<ComputedEpoch | undefined> {
  const { source, signal } = parameters
  const key = `settle/${client.deployment.contracts.Campaigns}/${parameters.campaignId}/${parameters.epoch}`
  const known = kept.get(client.rpc) ?? new Map<string, ComputedEpoch>()
  kept.set(client.rpc, known)
  const before = source ? undefined : known.get(key)
  if (before) return before
  const compute = async (options: Pick<ReadEpochParameters, 'signal'>) => {
    const record = await readEpoch(client, { ...parameters, ...options })
    return record && settleRecord(record, { ...options, runner, onProgress })
  }
  const found = source
    ? await compute({ signal })
    : await singleFlight(client, key, { signal }, ({ signal: shared }) => compute({ signal: shared }))
  if (!found) return undefined
  const computed = { ...found, sure: (source ?? client.indexer).name === 'rpc' }
  known.set(key, computed)
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest)
  return computed
}

/** Share of the work that is settling; the rest is writing and hashing of entries. */
const SETTLING = 0.05

async function settle(
  { set, gold, p1Bps }: EpochRecord['parameters'],
  { runner, signal }: ComputeOptions,
): Promise<EpochSettlement> {
  try {
    if (runner) return await runner.settleEpoch({ set, gold, p1Bps }, signal ? { signal } : {})
  } catch (error) {
    if ((error as Error).name !== 'WorkerUnavailableError') throw error
  }
  return inSlices(settleEpochSteps({ set, gold, p1Bps }), { signal })
}

async function settleRecord(
  record: EpochRecord,
  { runner, signal, onProgress }: ComputeOptions,
): Promise<Omit<ComputedEpoch, 'sure'>> {
  const { parameters } = record
  const settled = await settle(parameters, { runner, signal })
  onProgress?.(SETTLING)
  const layers = await inSlices(settlementLayersSteps(parameters, settled), {
    signal,
    onProgress: onProgress && ((share) => onProgress(SETTLING + (1 - SETTLING) * share)),
  })
  return { record, layers, outcome: outcomeOf(record, layers, settled) }
}

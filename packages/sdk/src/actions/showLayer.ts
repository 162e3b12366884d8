import { encodeFunctionData } from 'viem'
import { showLayerAbi } from '../abis/settlements.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { compareSettlement } from '../settling/compareSettlement.ts'
import type { ComputeOptions } from '../settling/computeEpoch.ts'
import { sendToSettlements } from '../settling/sendToSettlements.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import type { VerifySettlementErrorType } from './verifySettlement.ts'

/** Parameters of {@link showLayer}. */
export type ShowLayerParameters = WriteOptions &
  ComputeOptions &
  Readonly<{
    campaignId: bigint
    epoch: number
    /** Hashes of all entries of the layer, where another machine has them. Default: this device computes them. */
    leaves?: readonly Hex[] | undefined
  }>
/** The transaction and the layer that it showed. */
export type ShowLayerReturnType = Readonly<{ hash: Hex; layer: number }>
/** What {@link showLayer} may throw. */
export type ShowLayerErrorType = WriteErrorType | VerifySettlementErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Shows the leaves of the layer that somebody asked for. Whoever shows them gets the asker's bond, and a right proposal whose
 * layer nobody shows in time falls.
 *
 * @example
 * const { layer } = await showLayer(client, { campaignId: 1n, epoch: 0 })
 */
export async function showLayer(
  client: SaharaClient,
  { leaves: given, runner, onProgress, ...parameters }: ShowLayerParameters,
): Promise<ShowLayerReturnType> {
  const { campaignId, epoch, ...options } = parameters
  const compare = { campaignId, epoch, runner, onProgress, signal: options.signal }
  const { settlement, computed } = await compareSettlement(client, compare)
  const { askedLayer: layer, roots = [] } = settlement
  if (layer === undefined) throw await refusal('LayerNotRequested', [0])
  const tree = computed?.layers.trees[layer]
  if (!given && tree?.root !== roots[layer]) throw await refusal('WrongLeaves', [layer])
  const size = computed?.layers.entries[layer]?.length ?? 0
  const leaves = given ?? Array.from({ length: size }, (_, index) => tree?.leafAt(index) as Hex)
  const args = [campaignId, epoch, layer, roots, leaves] as const
  const data = encodeFunctionData({ abi: [showLayerAbi], args })
  const { hash } = await sendToSettlements(client, { ...options, data })
  return { hash, layer }
}

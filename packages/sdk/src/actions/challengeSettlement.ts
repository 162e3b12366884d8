import { encodeFunctionData, zeroAddress } from 'viem'
import { expireLayerAbi, requestLayerAbi, settlementsEvents } from '../abis/settlements.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { chainTime } from '../order/chainTime.ts'
import { refutableLayers } from '../settling/compare.ts'
import { compareSettlement } from '../settling/compareSettlement.ts'
import type { ComputedEpoch, ComputeOptions } from '../settling/computeEpoch.ts'
import { costOf, type NetworkCost } from '../settling/costOf.ts'
import { readLeaves } from '../settling/readEvents.ts'
import { findWrongLeaf, refutationOf } from '../settling/refute.ts'
import { sendToSettlements } from '../settling/sendToSettlements.ts'
import { settlementsOf } from '../settling/settlementsOf.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import type { Settlement } from '../types/settlement.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { expireLayer } from './expireLayer.ts'
import type { VerifySettlementErrorType } from './verifySettlement.ts'

/** Parameters of {@link challengeSettlement}. */
export type ChallengeSettlementParameters = WriteOptions &
  ComputeOptions &
  Readonly<{
    campaignId: bigint
    epoch: number
    /** Told right before the wallet is asked. */
    onAsk?: ((stake: ChallengeStake) => void) | undefined
  }>
/** What one step of a challenge costs and may bring, in the campaign token's smallest unit. */
export type ChallengeStake = NetworkCost &
  Readonly<{
    step: 'request-layer' | 'expire-layer' | 'refute'
    /** Comes back when the proposal falls; goes to whoever shows the layer if it doesn't. */
    bond: bigint
    /** Half of the proposer's bond. Of `expire-layer` it goes to whoever asked for the layer. */
    reward: bigint
  }>
/**
 * Which step was done, and what remains. `nothing`: there is no proposal, or it is right. `waiting`: a layer is asked for;
 * look again when it is shown, and after `answerBy` at the latest. `layer-requested`: the same from now on. `layer-expired` and
 * `refuted`: the proposal fell, and `reward` waits for its winner (`withdrawBond`).
 */
export type ChallengeSettlementReturnType =
  | Readonly<{ step: 'nothing' }>
  | Readonly<{ step: 'waiting'; layer: number; answerBy: number }>
  | Readonly<{ step: 'layer-requested'; hash: Hex; layer: number; bond: bigint; answerBy: number }>
  | Readonly<{ step: 'layer-expired'; hash: Hex; layer: number; reward: bigint }>
  | Readonly<{ step: 'refuted'; hash: Hex; layer: number; index: number; reward: bigint }>
/** What {@link challengeSettlement} may throw. */
export type ChallengeSettlementErrorType =
  | WriteErrorType
  | VerifySettlementErrorType
  | SaharaErrorOf<'ConfigError'>

/**
 * Does the next step against a proposal that this device computes otherwise: asks for the leaves of the first layer that differs,
 * or, where they are shown, shows the wrong one with its proof. Nothing is sent where the proposal is right.
 *
 * @example
 * const challenged = await challengeSettlement(client, { campaignId: 1n, epoch: 0 })
 * if (challenged.step === 'refuted') console.log(challenged.reward)
 */
export async function challengeSettlement(
  client: SaharaClient,
  parameters: ChallengeSettlementParameters,
): Promise<ChallengeSettlementReturnType> {
  const { campaignId, epoch, runner, onProgress, onAsk, ...options } = parameters
  const { signal } = options
  const compare = { campaignId, epoch, runner, onProgress, signal }
  const { settlement, computed } = await compareSettlement(client, compare)
  if (settlement.phase !== 'Proposed' || !computed) return { step: 'nothing' }
  const { roots = [], shownLayers, askedLayer, answerBy = 0 } = settlement
  const layers = refutableLayers(computed.layers.roots, roots)
  const [first] = layers
  if (first === undefined) return { step: 'nothing' }
  const step = { settlement, computed, options, onAsk }
  const shown = layers.find((layer) => shownLayers.includes(layer))
  if (shown !== undefined) return refute(client, { ...step, layer: shown })
  if (askedLayer === undefined) return requestLayer(client, { ...step, layer: first })
  if ((await chainTime(client, signal)) <= answerBy) return { step: 'waiting', layer: askedLayer, answerBy }
  if (onAsk) {
    const data = encodeFunctionData({ abi: [expireLayerAbi], args: [campaignId, epoch] })
    const cost = await costOf(client, { data, signal })
    onAsk({ step: 'expire-layer', bond: 0n, reward: settlement.bond / 2n, ...cost })
  }
  const { hash, reward } = await expireLayer(client, { campaignId, epoch, ...options })
  return { step: 'layer-expired', hash, layer: askedLayer, reward }
}

type Step = Readonly<{
  settlement: Settlement
  computed: ComputedEpoch
  layer: number
  options: WriteOptions
  onAsk: ChallengeSettlementParameters['onAsk']
}>

async function refute(
  client: SaharaClient,
  { settlement, computed, layer, options, onAsk }: Step,
): Promise<ChallengeSettlementReturnType> {
  const leaves = (await readLeaves(client, { ...settlement, layer, signal: options.signal })) ?? []
  const index = findWrongLeaf(computed.layers, layer, leaves)
  // A node without the event: the next look may find one that has it.
  if (index < 0) return { step: 'waiting', layer, answerBy: settlement.until ?? 0 }
  const { roots = [], bond } = settlement
  const data = refutationOf(computed, { roots, layer, index, leaves })
  if (onAsk) {
    const cost = await costOf(client, { data, signal: options.signal })
    onAsk({ step: 'refute', bond: 0n, reward: bond / 2n, ...cost })
  }
  const { hash, receipt } = await sendToSettlements(client, { ...options, data })
  const [fell] = eventsOf(receipt, settlementsOf(client), settlementsEvents, 'SettlementRefuted')
  return { step: 'refuted', hash, layer, index, reward: fell?.reward ?? 0n }
}

async function requestLayer(
  client: SaharaClient,
  { settlement, computed, layer, options, onAsk }: Step,
): Promise<ChallengeSettlementReturnType> {
  const { campaignId, epoch, askBond, bond } = settlement
  const data = encodeFunctionData({ abi: [requestLayerAbi], args: [campaignId, epoch, layer] })
  const { token } = computed.record.campaign
  if (onAsk) {
    const value = token === zeroAddress ? askBond : 0n
    const cost = await costOf(client, { data, value, signal: options.signal })
    onAsk({ step: 'request-layer', bond: askBond, reward: bond / 2n, ...cost })
  }
  const call = { ...options, data, bond: { token, amount: askBond } }
  const { hash, receipt } = await sendToSettlements(client, call)
  const [asked] = eventsOf(receipt, settlementsOf(client), settlementsEvents, 'LayerRequested')
  return { step: 'layer-requested', hash, layer, bond: askBond, answerBy: Number(asked?.answerBy ?? 0) }
}

import { encodeFunctionData } from 'viem'
import { proposeSettlementAbi } from '../abis/settlements.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { type ComputeOptions, computeEpoch } from '../settling/computeEpoch.ts'
import { readSettlement } from '../settling/readSettlement.ts'
import { sendToSettlements } from '../settling/sendToSettlements.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import { getCampaign } from './getCampaign.ts'
import { getEpochs } from './getEpochs.ts'
import type { VerifySettlementErrorType } from './verifySettlement.ts'

/** Parameters of {@link proposeSettlement}. */
export type ProposeSettlementParameters = WriteOptions &
  ComputeOptions &
  Readonly<{
    campaignId: bigint
    epoch: number
    /** Roots of the 25 layers, where another machine computed them. Default: this device computes them. */
    roots?: readonly Hex[] | undefined
  }>
/** The transaction, what was proposed and what it put at stake. */
export type ProposeSettlementReturnType = Readonly<{ hash: Hex; roots: readonly Hex[]; bond: bigint }>
/** What {@link proposeSettlement} may throw. */
export type ProposeSettlementErrorType =
  | WriteErrorType
  | VerifySettlementErrorType
  | SaharaErrorOf<'ConfigError'>

/**
 * Settles an opened epoch on this device and proposes the outcome. The bond comes back when nobody refuted it in time; open all
 * seats before.
 *
 * @example
 * const { bond } = await proposeSettlement(client, { campaignId: 1n, epoch: 0 })
 */
export async function proposeSettlement(
  client: SaharaClient,
  { roots: given, runner, onProgress, ...parameters }: ProposeSettlementParameters,
): Promise<ProposeSettlementReturnType> {
  const { campaignId, epoch, ...options } = parameters
  const { signal } = options
  const roots =
    given ??
    (await computeEpoch(client, { campaignId, epoch, runner, onProgress, signal }))?.layers.roots ??
    (await refuseUnopened(client, parameters))
  const [{ nextBond }, { token }] = await Promise.all([
    readSettlement(client, parameters),
    getCampaign(client, { campaignId, signal }),
  ])
  const data = encodeFunctionData({ abi: [proposeSettlementAbi], args: [campaignId, epoch, roots] })
  const bond = { token, amount: nextBond }
  const { hash } = await sendToSettlements(client, { ...options, data, bond })
  return { hash, roots, bond: nextBond }
}

/** What the contract would say of an epoch that can't be settled yet. */
async function refuseUnopened(
  client: SaharaClient,
  { campaignId, epoch, signal }: ProposeSettlementParameters,
): Promise<never> {
  const row = (await getEpochs(client, { campaignId, signal }))[epoch]
  if (row?.state !== 'Opened') throw await refusal('WrongPhase', [campaignId, epoch, 0])
  throw await refusal('SeatsNotOpened', [epoch, row.submitted - row.opened])
}

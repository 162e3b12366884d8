import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { contributorsOfAbi } from '../abis/registry.generated.ts'
import type { EpochSettler } from '../campaign/settleOpened.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { matchCampaignReference } from '../matchCampaignReference.ts'
import { sharesTree } from '../revenue/sharesTree.ts'
import { call } from '../rpc/call.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { Contributor } from '../types/revenue.ts'
import { type GetAssetManifestErrorType, getAssetManifest } from './getAssetManifest.ts'
import { type GetContributorsErrorType, getContributors } from './getContributors.ts'

/** Parameters of {@link verifyContributors}. */
export type VerifyContributorsParameters = CallOptions &
  Readonly<{
    assetId: bigint
    /** Default the first. */
    version?: number | undefined
    runner?: EpochSettler | undefined
  }>
/** Whether those who made a dataset own their shares of it. */
export type VerifyContributorsReturnType = Readonly<{
  /**
   * `matches`: everybody has the shares that the campaign's labels come to; `differs`: somebody has not; `no-campaign`: the
   * manifest names none of this deployment; `no-contributors`: nobody but the owner shares in the version.
   */
  state: 'matches' | 'differs' | 'no-campaign' | 'no-contributors'
  campaignId: bigint | undefined
  /** As they follow from the campaign; empty where it names none. */
  contributors: readonly Contributor[]
}>
/** What {@link verifyContributors} may throw. */
export type VerifyContributorsErrorType = GetAssetManifestErrorType | GetContributorsErrorType

/**
 * Recomputes from a campaign's labels who has to share in its dataset, and compares it with the root that the dataset has on
 * chain.
 *
 * @example
 * const { state } = await verifyContributors(client, { assetId: 1n })
 */
export async function verifyContributors(
  client: SaharaClient,
  { assetId, version = 1, runner, signal }: VerifyContributorsParameters,
): Promise<VerifyContributorsReturnType> {
  const { AssetRegistry: to } = marketContracts(client)
  const { campaign } = await getAssetManifest(client, { assetId, version, signal })
  const reference = campaign ? matchCampaignReference(campaign) : undefined
  const { chainId, contracts } = client.deployment
  const isHere = reference?.chainId === chainId && reference.contract === contracts.Campaigns.toLowerCase()
  if (!reference || !isHere) return { state: 'no-campaign', campaignId: undefined, contributors: [] }
  const { campaignId } = reference
  const contributors = await getContributors(client, { campaignId, runner, signal })
  const data = encodeFunctionData({ abi: [contributorsOfAbi], args: [assetId, version] })
  const [sharesRoot, totalShares] = decodeFunctionResult({
    abi: [contributorsOfAbi],
    data: await call(client, { to, data, signal }),
  })
  if (totalShares === 0n) return { state: 'no-contributors', campaignId, contributors }
  const isSame = contributors.length > 0 && sharesTree(contributors).sharesRoot === sharesRoot
  return { state: isSame ? 'matches' : 'differs', campaignId, contributors }
}

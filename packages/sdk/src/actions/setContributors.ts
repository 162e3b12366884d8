import { encodeFunctionData } from 'viem'
import { setContributorsAbi } from '../abis/registry.generated.ts'
import { requireOwner } from '../asset/requireOwner.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { sharesTree } from '../revenue/sharesTree.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import type { Contributor } from '../types/revenue.ts'
import { transact } from '../wallet/transact.ts'

/** Parameters of {@link setContributors}. */
export type SetContributorsParameters = WriteOptions &
  Readonly<{
    assetId: bigint
    version: number
    /** Everybody, once. Keep the list: the chain has its root only, and to claim one needs all of it. */
    contributors: readonly Contributor[]
    /** Part that is theirs of what the version keeps after its parents, in 1/10,000; at most 10,000. */
    contributorsBps: number
  }>
/** What the chain has of them now. */
export type SetContributorsReturnType = Readonly<{ hash: Hex; sharesRoot: Hex; totalShares: bigint }>
/** What {@link setContributors} may throw. */
export type SetContributorsErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Fixes who shares in the revenue of a version. Once, for good; only the owner can.
 *
 * @example
 * await setContributors(client, { assetId: 1n, version: 1, contributors, contributorsBps: 6_000 })
 */
export async function setContributors(
  client: SaharaClient,
  { assetId, version, contributors, contributorsBps, ...options }: SetContributorsParameters,
): Promise<SetContributorsReturnType> {
  const { AssetRegistry: to } = marketContracts(client)
  const { sharesRoot, totalShares } = sharesTree(contributors)
  await requireOwner(client, assetId, options.signal)
  const args = [assetId, version, sharesRoot, totalShares, contributorsBps] as const
  const data = encodeFunctionData({ abi: [setContributorsAbi], args })
  const { hash } = await transact(client, { ...options, to, data })
  return { hash, sharesRoot, totalShares }
}

import { encodeFunctionData } from 'viem'
import { claimAbi, settleAbi } from '../abis/vault.generated.ts'
import { groupBy } from '../groupBy.ts'
import type { LineageLink } from '../types/asset.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { SharesProof } from './sharesTree.ts'

/** Calls of `RevenueVault` that move a sale up its lineage, and those that turn shares into credit afterward. */
export type ClaimPlan = Readonly<{ settles: readonly Hex[]; claims: readonly Hex[] }>

/**
 * Settles every version that money of the first one can reach. Parents are registered before their children, so by falling
 * numbers each comes after everything that pays into it.
 *
 * @param lineage The sold asset in its sold version first.
 */
export function planClaim(
  lineage: readonly LineageLink[],
  shares: readonly (Readonly<{ assetId: bigint; version: number }> & Pick<SharesProof, 'shares' | 'proof'>)[],
  token: Address,
  account: Address,
): ClaimPlan {
  const settles = reachedBy(lineage)
    .toSorted((one, other) => Number(other.assetId - one.assetId))
    .map(({ assetId, version }) => encodeFunctionData({ abi: [settleAbi], args: [assetId, version, token] }))
  const claims = shares.map(({ assetId, version, shares: count, proof }) =>
    encodeFunctionData({ abi: [claimAbi], args: [assetId, version, token, account, count, proof] }),
  )
  return { settles, claims }
}

/** Versions that the first one passes money on to, by links with a share; each once. */
function reachedBy(lineage: readonly LineageLink[]): readonly LineageLink[] {
  const links = groupBy(lineage.slice(1), ({ child }) => child)
  const reached = new Map<string, LineageLink>()
  const queue = lineage.slice(0, 1)
  for (const link of queue) {
    const key = `${link.assetId}/${link.version}`
    if (reached.has(key)) continue
    reached.set(key, link)
    queue.push(...(links.get(link.assetId) ?? []).filter(({ shareBps }) => shareBps > 0))
  }
  return [...reached.values()]
}

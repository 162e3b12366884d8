import { decodeFunctionResult } from 'viem'
import { assetOfAbi, assetOfSelector } from '../abis/registry.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { readLicenses } from '../license/readLicenses.ts'
import { readTermsAt } from '../license/readTerms.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { call } from '../rpc/call.ts'
import type { ParentDeclaration } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import { duties } from '../types/license.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { type HeldLicense, neededFor, type ParentFacts } from './inherit.ts'

/**
 * Completes declared parents by what the chain has of them: the latest version where none is named, and where the caller does
 * not own a parent and names no license, the best one that it holds.
 *
 * @throws what a read throws
 */
export async function readParents(
  client: SaharaClient,
  parents: readonly ParentDeclaration[],
  account: Address,
  signal: AbortSignal | undefined,
): Promise<readonly ParentFacts[]> {
  const [assets, held] = await Promise.all([
    Promise.all(parents.map(({ assetId }) => readAssetOf(client, assetId, signal))),
    readHeld(client, parents, account, signal),
  ])
  return Promise.all(
    parents.map(async (parent, place): Promise<ParentFacts> => {
      const { assetId: id, relation, shareBps } = parent
      const { owner, versions, depth, rights, bound, terms } = assets[place] ?? nothing
      const isOwned = sameAddress(owner, account)
      const license = chooseLicense(held, parent, isOwned)
      return {
        id,
        relation,
        shareBps,
        version: parent.version ?? versions,
        licenseTokenId: parent.licenseTokenId ?? license?.tokenId ?? 0n,
        versions,
        depth,
        rights,
        boundTerms: bound ? await readTermsAt(client, terms, signal) : undefined,
        isOwned,
        license,
      }
    }),
  )
}

const nothing = { owner: undefined, versions: 0, depth: 0, rights: 0, bound: false, terms: 0 }

async function readAssetOf(client: SaharaClient, assetId: bigint, signal: AbortSignal | undefined) {
  const { AssetRegistry: to } = marketContracts(client)
  const data = await call(client, { to, data: encodeWords(assetOfSelector, assetId), signal })
  return decodeFunctionResult({ abi: [assetOfAbi], data })
}

/** Every license on a parent that the caller holds and that has not ended. */
async function readHeld(
  client: SaharaClient,
  parents: readonly ParentDeclaration[],
  account: Address,
  signal: AbortSignal | undefined,
): Promise<readonly HeldLicense[]> {
  const ids = parents.map(({ assetId }) => assetId)
  const licenses = await readLicenses(client, account, ids, signal)
  const held = await Promise.all(
    licenses
      .filter(({ live }) => live)
      .map(async ({ tokenId }) => {
        const terms = await readTermsAt(client, Number(tokenId & 0xffff_ffffn), signal)
        return terms ? [{ tokenId, terms }] : []
      }),
  )
  return held.flat()
}

/** The named license; else, for who is not the owner, the one that suits the link best. */
function chooseLicense(
  held: readonly HeldLicense[],
  { assetId, licenseTokenId, relation, shareBps }: ParentDeclaration,
  isOwned: boolean,
): HeldLicense | undefined {
  if (licenseTokenId) return held.find(({ tokenId }) => tokenId === licenseTokenId)
  if (isOwned) return undefined
  const needed = neededFor(relation)
  // One that allows the link, then one that binds the child to nothing, then the one that leaves it most.
  const worthOf = ({ terms: { core } }: HeldLicense) => {
    const allows = !(needed & ~core.rights) && shareBps >= core.revenueShareBps
    const free = !(core.duties & duties.SHARE_ALIKE)
    return (allows ? 200 : 0) + (free ? 100 : 0) + core.rights.toString(2).replaceAll('0', '').length
  }
  return held
    .filter(({ tokenId }) => tokenId >> 32n === assetId)
    .toSorted((one, other) => worthOf(other) - worthOf(one))[0]
}

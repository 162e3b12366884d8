import { assetRegistryAbi } from '@saharakit/contracts/abi'
import { type Address, formatAssetReference, getAsset } from '@saharakit/sdk'
import { toCid } from '@saharakit/sdk/content'
import { zeroHash } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { writeContract } from 'viem/actions'
import type { Network } from '../../../test/harness/network.ts'
import { openShop } from '../../../test/harness/shop.ts'

/** What pages of the market show while they are measured. */
export type Stock = Readonly<{
  /** The registry, as the `registry` attribute has it. */
  registry: string
  /** Name of each asset: they share a description. */
  name: string
  /** References of all assets. The first is for sale. */
  references: readonly string[]
}>

/** Registers assets: one that is sold, and others that only lie there. */
export async function fillMarket(network: Network, count: number): Promise<Stock> {
  const shop = await openShop(network)
  const sale = await shop.sell()
  const { manifestHash } = await getAsset(shop.client, { assetId: sale.assetId })
  const { chainId, contracts } = network.deployment
  const registry = contracts.AssetRegistry as Address
  const account = privateKeyToAccount(network.requesterKey)
  await network.mineAtOnce()
  for (let made = 1; made < count; made++)
    await writeContract(network.client, {
      account,
      chain: null,
      address: registry,
      abi: assetRegistryAbi,
      functionName: 'register',
      args: [0, `ipfs://${toCid(manifestHash)}`, manifestHash, zeroHash, zeroHash, []],
    })
  const references = Array.from({ length: count }, (_, place) =>
    formatAssetReference({ chainId, registry, assetId: sale.assetId + BigInt(place) }),
  )
  return { registry: shop.registry, name: sale.name, references }
}

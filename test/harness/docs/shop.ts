import { testDollarAbi } from '@saharakit/contracts/abi'
import { presetTerms, publishOffer, registerAsset, sealAsset } from '@saharakit/sdk'
import { type Account, type Address, createClient, http, parseUnits } from 'viem'
import { waitForTransactionReceipt, writeContract } from 'viem/actions'
import type { Person } from './stage.ts'

/** What is for sale on the stage of the pages. */
export type Shop = Readonly<{
  seller: Person
  /** A dataset of one file, with an offer that anybody can buy. */
  assetId: bigint
  file: Blob
  /** A dollar for tests. */
  dollar: Address
  /** What a license costs, in the dollar's smallest unit. */
  price: bigint
  giveDollars(to: Address): Promise<void>
}>

/**
 * Opens a shop with one asset.
 *
 * @param minter somebody who pays for transactions; dollars are for everybody
 */
export async function openShop(
  seller: Person,
  { rpcUrl, dollar, minter }: Readonly<{ rpcUrl: string; dollar: Address; minter: Account }>,
): Promise<Shop> {
  const file = new Blob(['{"mm":3}\n'.repeat(2_000)], { type: 'application/jsonl' })
  const terms = presetTerms['Commercial Remix']
  const price = parseUnits('25', 6)
  const { client } = seller
  const { files, payload } = await sealAsset(client, { files: [{ name: 'rain.jsonl', data: file }] })
  const { assetId } = await registerAsset(client, {
    manifest: {
      version: 1,
      kind: 'dataset',
      name: 'Rain',
      description: 'How much fell.',
      open: false,
      files,
    },
    contentRoot: payload.plainRoot,
    terms,
  })
  const validUntil = Math.floor(Date.now() / 1_000) + 30 * 86_400
  await publishOffer(client, { assetId, terms, token: dollar, price, payload, validUntil })
  const node = createClient({ account: minter, transport: http(rpcUrl), pollingInterval: 50 })
  return {
    seller,
    assetId,
    file,
    dollar,
    price,
    async giveDollars(to) {
      const args = [to, parseUnits('1000', 6)] as const
      const call = { address: dollar, abi: testDollarAbi, functionName: 'mint', args, chain: null } as const
      await waitForTransactionReceipt(node, { hash: await writeContract(node, call) })
    },
  }
}

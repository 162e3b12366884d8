import { connect, type SellFilesParameters, type SoldFiles, sellFiles } from '@saharakit/demo/localnet'
import {
  cancelOffer,
  deliverKey,
  listOrders,
  type OrderStatus,
  publishOffer,
  type SaharaClient,
} from '@saharakit/sdk'
import { type Account, parseEther } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import type { Network } from './network.ts'

/** An asset that is for sale, and what its buyer should get. */
export type Sale = SoldFiles & Readonly<{ name: string; text: string }>

/** Somebody who sells: a script with the SDK. */
export type Shop = Readonly<{
  account: Account
  client: SaharaClient
  /** The market, as the `registry` attribute has it. */
  registry: string
  /** Puts one file up for sale, for 2 coins unless told otherwise. */
  sell(options?: Partial<SellFilesParameters>): Promise<Sale>
  /** Publishes the same offer for another price. */
  reprice(sale: Sale, price: bigint): Promise<void>
  cancel(sale: Sale): Promise<void>
  /** Delivers the keys of all orders of an asset that wait for one. */
  deliver(sale: Sale): Promise<void>
  /** Every order of an asset, newest first, as the chain has it. */
  ordersOf(sale: Pick<Sale, 'assetId'>): Promise<readonly OrderStatus[]>
}>

/** Opens a shop of a fresh account. */
export async function openShop(network: Network): Promise<Shop> {
  const { deployment } = network
  const account = privateKeyToAccount(generatePrivateKey())
  await network.fund(account.address, '1000')
  const client = connect(deployment, account)
  let sold = 0
  /** What a seller does is not what is tested: it need not wait for blocks. */
  async function atOnce<Result>(run: () => Promise<Result>): Promise<Result> {
    await network.mineAtOnce()
    try {
      return await run()
    } finally {
      await network.releaseBlocks()
    }
  }
  const ordersOf = async ({ assetId }: Pick<Sale, 'assetId'>) => (await listOrders(client, { assetId })).rows
  return {
    account,
    client,
    registry: `eip155:${deployment.chainId}:${deployment.contracts.AssetRegistry?.toLowerCase()}`,
    ordersOf,
    sell: (options = {}) =>
      atOnce(async () => {
        const number = ++sold
        const name = options.name ?? `Marsh sounds, volume ${number}`
        const text = `bittern,reed warbler,snipe\n${number},2,3\n`
        const data = new Blob([text], { type: 'text/csv' })
        const asset = await sellFiles(client, {
          name,
          description: 'Who sang where, and **when**.',
          files: [{ name: 'sounds.csv', data }],
          price: parseEther('2'),
          deliverWithin: 3_600,
          validUntil: Math.floor(Date.now() / 1_000) + 86_400,
          ...options,
        })
        return { ...asset, name, text }
      }),
    reprice: (sale, price) =>
      atOnce(async () => void (await publishOffer(client, { offer: { ...sale.offer, price } }))),
    cancel: (sale) => atOnce(async () => void (await cancelOffer(client, { offer: sale.offer }))),
    async deliver(sale) {
      const open = (await ordersOf(sale)).filter(({ state }) => state === 'Open')
      await deliverKey(client, { orders: open })
    },
  }
}

import {
  type Address,
  getAsset,
  getMarketCredit,
  getRevenue,
  listAssets,
  type OrderStatus,
  type Revenue,
  type SaharaClient,
} from '@saharakit/sdk'
import type { Earning } from '../states.ts'

const BPS = 10_000n
/** Own assets whose revenue is looked at, newest first. */
const LOOKED_AT = 50

/** Revenue of a version of an own asset, and what of it is the owner's. */
export type Pot = Pick<Revenue, 'assetId' | 'version' | 'token' | 'pending'> & Readonly<{ own: bigint }>

/** What of an amount stays with the owner. Rounded down once, where the chain rounds each part: never more than there is. */
const ownPart = (amount: bigint, parentsBps: number, contributorsBps: number): bigint =>
  (((amount * (BPS - BigInt(parentsBps))) / BPS) * (BPS - BigInt(contributorsBps))) / BPS

/** What waits for the assets of an account. The indexer says where to look; the amounts come from the chain. */
export async function findPots(
  client: SaharaClient,
  account: Address,
  signal: AbortSignal,
): Promise<readonly Pot[]> {
  const { rows: assets } = await listAssets(client, { owner: account, limit: LOOKED_AT, signal })
  const pots = assets.map(async ({ assetId }): Promise<readonly Pot[]> => {
    const { rows } = await client.indexer.listRevenues({ assetId, limit: 100, signal })
    if (rows.length === 0) return []
    const { parentsBps } = await getAsset(client, { assetId, signal })
    return Promise.all(
      rows.map(async ({ version, token }) => {
        const revenue = await getRevenue(client, { assetId, version, token, signal })
        const { contributorsBps, pending, totalShares } = revenue
        const own = ownPart(pending, parentsBps, totalShares > 0n ? contributorsBps : 0)
        return { assetId, version, token, pending, own }
      }),
    )
  })
  return (await Promise.all(pots)).flat()
}

/** What of an order that is not settled will be the seller's, before what its sources have. */
const setAside = ({ order }: OrderStatus): bigint => {
  const { price, referrerBps } = order.offer
  const toPage = BigInt(order.referrer) === 0n ? 0n : (price * BigInt(referrerBps)) / BPS
  return price - toPage
}

/** What an account can take, and what is set aside for it, in each token that it sells for. */
export async function readEarnings(
  client: SaharaClient,
  account: Address,
  orders: readonly OrderStatus[],
  signal: AbortSignal,
): Promise<readonly Earning[]> {
  const pots = await findPots(client, account, signal)
  const tokens = [
    ...new Set([...orders.map(({ order }) => order.offer.token), ...pots.map(({ token }) => token)]),
  ]
  if (tokens.length === 0) return []
  const credits = await getMarketCredit(client, { account, tokens, signal })
  return tokens
    .map((token, place): Earning => {
      const credit = credits[place]?.earnings ?? 0n
      const own = pots.filter((pot) => pot.token === token).reduce((sum, pot) => sum + pot.own, 0n)
      const open = orders.filter(
        ({ state, order }) => order.offer.token === token && (state === 'Open' || state === 'Delivered'),
      )
      return {
        token,
        ready: credit + own,
        waiting: open.reduce((sum, order) => sum + setAside(order), 0n),
      }
    })
    .filter(({ ready, waiting }) => ready > 0n || waiting > 0n)
}

import { groupBy } from '../groupBy.ts'
import type { LineageLink } from '../types/asset.ts'
import type { Address } from '../types/ids.ts'
import type { SharePart } from '../types/offer.ts'

const BPS = 10_000n

/** Money that waits for one version of an asset. */
type Pot = { link: LineageLink; waits: bigint }

/**
 * Where each part of a price goes, to the last unit, once everything is settled from the sold asset upward: the sum is the
 * price. Computed as the contracts compute it; other money that waits for an ancestor can only move the rounding by a unit.
 *
 * @param price In the token's smallest unit.
 * @param referrerBps Of the offer, in 1/10,000.
 * @param lineage From `getLineage`; the first row is the sold asset, in the version that is sold.
 * @param referrer Page that brings the buyer. Without one, its share goes where the rest goes.
 * @returns the referrer's part, then each asset's owner and contributors in the order of the lineage; nothing that is 0
 * @throws RangeError where the lineage was cut off at an asset that passes money on
 * @example
 * const lineage = await getLineage(client, { assetId: 3n })
 * splitPrice(25_000_000n, 500, lineage) // [{ role: 'owner', assetId: 3n, account: '0x…', amount: 22500000n }, …]
 */
export function splitPrice(
  price: bigint,
  referrerBps: number,
  lineage: readonly LineageLink[],
  referrer?: Address,
): readonly SharePart[] {
  const [sold] = lineage
  if (!sold) throw new RangeError('The lineage is empty: read it with getLineage.')
  const toReferrer = referrer ? (price * BigInt(referrerBps)) / BPS : 0n
  const pots = new Map<string, Pot>()
  wait(pots, sold, price - toReferrer)
  const shares = shareOut(lineage, pots)
  const parts: SharePart[] = [
    { role: 'referrer', assetId: undefined, account: referrer, amount: toReferrer },
    ...[...pots.keys()].flatMap((key) => shares.get(key) ?? []),
  ]
  return parts.filter(({ amount }) => amount > 0n)
}

const keyOf = ({ assetId, version }: LineageLink) => `${assetId}/${version}`

function wait(pots: Map<string, Pot>, link: LineageLink, amount: bigint): void {
  const pot = pots.get(keyOf(link))
  if (pot) pot.waits += amount
  else pots.set(keyOf(link), { link, waits: amount })
}

/**
 * Settles every pot once. Parents are registered before their children, so whoever has the highest number has all that will
 * come to it.
 */
function shareOut(lineage: readonly LineageLink[], pots: Map<string, Pot>): Map<string, SharePart[]> {
  const links = groupBy(lineage.slice(1), ({ child }) => child)
  const shares = new Map<string, SharePart[]>()
  for (;;) {
    const open = [...pots.values()].filter(({ link }) => !shares.has(keyOf(link)))
    const pot = open.reduce<Pot | undefined>(
      (next, each) => (next && next.link.assetId >= each.link.assetId ? next : each),
      undefined,
    )
    if (!pot) return shares
    const { assetId, parents, parentsBps, owner, totalShares, contributorsBps } = pot.link
    const up = links.get(assetId) ?? []
    if (up.length !== parents && parentsBps > 0 && pot.waits > 0n)
      throw new RangeError(
        `The parents of asset ${assetId} are not in this lineage. Read it with a higher limit.`,
      )
    let left = pot.waits
    for (const link of up) {
      const amount = (pot.waits * BigInt(link.shareBps)) / BPS
      if (amount > 0n) wait(pots, link, amount)
      left -= amount
    }
    const toContributors = totalShares > 0n ? (left * BigInt(contributorsBps)) / BPS : 0n
    shares.set(keyOf(pot.link), [
      { role: 'owner', assetId, account: owner, amount: left - toContributors },
      { role: 'contributors', assetId, account: undefined, amount: toContributors },
    ])
  }
}

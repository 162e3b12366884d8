import { getCampaign, getItems, getSeats, type Item, type SaharaClient } from '@saharakit/sdk'
import { unpackLabels } from '@saharakit/sdk/seal'

/** Share of items whose answer is right; a tie counts its share. */
export type DatasetAccuracy = Readonly<{
  items: number
  /** Majority of everybody who sent labels. */
  everybody: number
  /** Majority of those who passed the gate: what the requester keeps and pays for. */
  accepted: number
}>

/**
 * Compares a campaign's labels with what its items really show, which only a demo can: everybody's majority and the
 * majority of those whose pay was not refused.
 */
export async function readDataset(
  client: SaharaClient,
  campaignId: bigint,
  truthOf: (item: Item) => number,
  signal?: AbortSignal,
): Promise<DatasetAccuracy> {
  const campaign = await getCampaign(client, { campaignId, signal })
  const numbers = await listSeatNumbers(client, campaignId, signal)
  const seats = (await getSeats(client, { campaignId, seats: numbers, signal })).filter(
    (seat) => seat?.labels !== undefined && seat.judged,
  )
  const batches = new Set(seats.flatMap((seat) => seat?.batch ?? []))
  const sum = { items: 0, everybody: 0, accepted: 0 }
  for (const batch of batches) {
    const { items } = await getItems(client, { campaign, batch, signal })
    const votes = seats.flatMap((seat) =>
      seat?.batch === batch && seat.labels !== undefined
        ? [{ accepted: !seat.refused, labels: unpackLabels(seat.labels, items.length) }]
        : [],
    )
    for (const [index, item] of items.entries()) {
      const truth = truthOf(item)
      const labelsOf = (some: typeof votes): number[] => some.flatMap(({ labels }) => labels[index] ?? [])
      sum.items += 1
      sum.everybody += shareOf(labelsOf(votes), truth, campaign.classes)
      sum.accepted += shareOf(labelsOf(votes.filter(({ accepted }) => accepted)), truth, campaign.classes)
    }
  }
  const share = (right: number): number => (sum.items > 0 ? right / sum.items : 0)
  return { items: sum.items, everybody: share(sum.everybody), accepted: share(sum.accepted) }
}

async function listSeatNumbers(
  client: SaharaClient,
  campaignId: bigint,
  signal: AbortSignal | undefined,
): Promise<number[]> {
  const numbers: number[] = []
  let after: string | undefined
  do {
    const page = await client.indexer.listSeats({ campaignId, limit: 200, after, signal })
    numbers.push(...page.rows.map(({ seat }) => seat))
    after = page.after
  } while (after !== undefined)
  return numbers
}

/** The truth's share of the majority: 1, its part of a tie, or 0. Without a vote chance decides. */
function shareOf(labels: readonly number[], truth: number, classes: number): number {
  const votes = Array.from({ length: classes }, (_, label) => labels.filter((each) => each === label).length)
  const most = Math.max(...votes)
  const winners = votes.filter((count) => count === most).length
  return votes[truth] === most ? 1 / winners : 0
}

import { getCampaign, getSeats, type SaharaClient } from '@saharakit/sdk'
import type { Verdict } from '../services.ts'

/** Why a batch was accepted or refused, from the contract's sums and the opened known answers. */
export async function readVerdict(
  client: SaharaClient,
  { campaignId, seat, signal }: Readonly<{ campaignId: bigint; seat: number; signal: AbortSignal }>,
): Promise<Verdict> {
  const [{ classes, p1Bps, rightWeight, wrongWeight }, [found], gold] = await Promise.all([
    getCampaign(client, { campaignId, signal }),
    getSeats(client, { campaignId, seats: [seat], signal }),
    // The list is a help to see the items; the sums alone decide and come from the chain.
    client.indexer.listGold({ campaignId, signal }).catch(() => []),
  ])
  const { score = 0, epochGoldSeen: seen = 0, batch, labels } = found ?? {}
  const leaf = gold.find((one) => one.batch === batch)
  const answers: { item: number; given: number; known: number }[] = []
  for (let item = 0; leaf && labels !== undefined && leaf.mask >> item; item++)
    if ((leaf.mask >> item) & 1)
      answers.push({ item, given: nibble(labels, item), known: nibble(leaf.answers, item) })
  return {
    seen,
    right: Math.round((score - seen * wrongWeight) / (rightWeight - wrongWeight)),
    expected: p1Bps / 10_000,
    // A tenth above pure chance, as the contract's gate has it.
    chance: 1 / classes + 0.1,
    answers,
  }
}

const nibble = (packed: bigint, item: number): number => Number((packed >> BigInt(4 * item)) & 15n)

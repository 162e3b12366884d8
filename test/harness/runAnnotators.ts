import { connect, startAnnotators, startKeeper, startLocalnet } from '@saharakit/demo/localnet'
import { getCampaign, getEarnings } from '@saharakit/sdk'

/** How one kind of annotator fared. */
export type KindResult = Readonly<{
  annotators: number
  items: number
  /** Share of their labels that were right. */
  accuracy: number
  /** Share of the pay for all their labels that they got. */
  paidShare: number
}>

/** Milliseconds until everybody must have claimed everything. */
const CLAIM_DEADLINE = 180_000

/** Results by kind: honest, constant, random. */
export type AnnotatorResults = Readonly<Record<string, KindResult>>

/**
 * Has the demo's simulated annotators label its whole first campaign on a network of their own, with the requester's
 * script opening and judging every epoch, and everybody claiming in the end.
 */
export async function runAnnotators(options: { cdn?: string } = {}): Promise<AnnotatorResults> {
  const localnet = await startLocalnet({ ...options, campaigns: ['birds'] })
  try {
    const keeper = startKeeper(localnet, 'birds', { everyMs: 250 })
    const crew = startAnnotators(localnet, 'birds', { speed: 1_000, fill: 'all' })
    await crew.finished
    await keeper.finished
    const { campaignId } = localnet.campaigns.birds
    const reader = connect(localnet.deployment, localnet.accounts.visitor)
    const isSettled = async () => {
      const all = await Promise.all(
        crew.members.map(({ account }) => getEarnings(reader, { campaignId, account })),
      )
      return all.every(({ pending, claimable }) => pending === 0n && claimable === 0n)
    }
    // A claim takes what its reader knows to be judged; what was judged in the very last block comes with the next one.
    const deadline = Date.now() + CLAIM_DEADLINE
    do await crew.claim()
    while (!(await isSettled()) && Date.now() < deadline)
    const { unitPrice } = await getCampaign(reader, { campaignId })
    const results: Record<string, { annotators: number; items: number; right: number; paid: bigint }> = {}
    for (const { kind, account, items, right } of crew.members) {
      const { claimed } = await getEarnings(reader, { campaignId, account })
      const sum = (results[kind] ??= { annotators: 0, items: 0, right: 0, paid: 0n })
      sum.annotators++
      sum.items += items
      sum.right += right
      sum.paid += claimed
    }
    return Object.fromEntries(
      Object.entries(results).map(([kind, { annotators, items, right, paid }]) => [
        kind,
        { annotators, items, accuracy: right / items, paidShare: Number(paid) / (Number(unitPrice) * items) },
      ]),
    )
  } finally {
    await localnet.stop()
  }
}

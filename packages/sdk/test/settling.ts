/** Epochs that are settled, and proposals that are wrong in one entry. */
import { openEpoch, openSeats, type SaharaClient } from '../src/index.ts'
import { layerTree } from '../src/settlement/layerTree.ts'
import { computeEpoch } from '../src/settling/computeEpoch.ts'
import type { Hex } from '../src/types/ids.ts'
import type { Network, Person, TestCampaign } from './network.ts'
import { workOnce } from './people.ts'

const minute = 60

/** Terms of a campaign whose epochs are settled. */
export const settling = {
  settleWindow: 60 * minute,
  disputeWindow: 30 * minute,
  bond: 10n ** 16n,
  arbitrator: `0x${'00'.repeat(20)}`,
} as const

/** Somebody, and how they answer. */
export type Player = Readonly<{ person: Person; labelOf?: (truth: number) => number }>

/** Everybody works through one epoch of `batches` batches; then it is opened, seats included. */
export async function playEpoch(
  network: Network,
  players: readonly Player[],
  { batches = 4, terms = {}, gold = 8 }: { batches?: number; terms?: object; gold?: number } = {},
): Promise<TestCampaign> {
  const campaign = await network.campaign({
    items: batches * 5,
    gold,
    terms: { epochBatches: batches, seatsPerBatch: players.length, settling, ...terms },
  })
  for (let batch = 0; batch < batches; batch++)
    for (const { person, labelOf } of players) await workOnce(network, person, campaign, labelOf)
  const { campaignId, secrets, requester } = campaign
  await openEpoch(requester.client, {
    campaignId,
    epoch: 0,
    ...(secrets.epochs[0] as (typeof secrets.epochs)[0]),
  })
  await openSeats(requester.client, { campaignId, epoch: 0 })
  await network.mine()
  return campaign
}

/** What a proposal has that is right but for one entry. */
export async function proposalWithout(
  client: SaharaClient,
  campaignId: bigint,
  wrong: Readonly<{ layer: number; index: number }>,
): Promise<Readonly<{ roots: readonly Hex[]; leaves: readonly Hex[] }>> {
  const computed = await computeEpoch(client, { campaignId, epoch: 0 })
  if (!computed) throw new Error('The epoch is not opened.')
  const { entries, trees, roots } = computed.layers
  const leaves = (entries[wrong.layer] ?? []).map((_, index) =>
    index === wrong.index ? (`0x${'ab'.repeat(32)}` as const) : (trees[wrong.layer]?.leafAt(index) as Hex),
  )
  return {
    leaves,
    roots: roots.map((root, layer) => (layer === wrong.layer ? layerTree(leaves).root : root)),
  }
}

import assert from 'node:assert/strict'
import { getSeat, requestSeat, submitContribution } from '../src/index.ts'
import type { Network, Person, TestCampaign } from './network.ts'

/** Takes a seat and waits for its draw. */
export async function takeSeat(
  network: Network,
  { client }: Person,
  { campaignId }: TestCampaign,
): Promise<number> {
  const { seat } = await requestSeat(client, { campaignId })
  await network.mine(2)
  return seat
}

/** The true labels of the batch that somebody holds, or what `labelOf` makes of them. */
export async function labelsOf(
  { client }: Person,
  campaign: TestCampaign,
  labelOf: (truth: number) => number = (truth) => truth,
): Promise<number[]> {
  const { campaignId, order, spec } = campaign
  const seat = await getSeat(client, { campaignId })
  assert(seat?.batch !== undefined, 'no batch is drawn')
  const start = seat.batch * spec.batchSize
  return order.slice(start, start + spec.batchSize).map((index) => labelOf(index % 3))
}

/** Works through one batch; returns the seat. */
export async function workOnce(
  network: Network,
  person: Person,
  campaign: TestCampaign,
  labelOf?: (truth: number) => number,
): Promise<number> {
  const seat = await takeSeat(network, person, campaign)
  const labels = await labelsOf(person, campaign, labelOf)
  await submitContribution(person.client, { campaignId: campaign.campaignId, seat, answers: { labels } })
  await network.mine(1)
  return seat
}

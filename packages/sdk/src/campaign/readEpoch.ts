import { noLabel } from '@saharakit/workers/consensus'
import { keccak256 } from 'viem'
import { getCampaign } from '../actions/getCampaign.ts'
import { getEpochs } from '../actions/getEpochs.ts'
import { getSeats } from '../actions/getSeats.ts'
import { collect } from '../indexer/collect.ts'
import { createRpcIndexer } from '../indexer/createRpcIndexer.ts'
import { indexerInvalid } from '../indexer/errors.ts'
import type { GoldRow, Indexer } from '../indexer/Indexer.ts'
import { itemsIn } from '../seal/money.ts'
import { unpackLabels } from '../seal/unpackLabels.ts'
import { word } from '../seal/word.ts'
import { epochLabels } from '../settlement/epochLabels.ts'
import type { SettlementLayersParameters } from '../settlement/settlementLayers.ts'
import type { Campaign, Epoch } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { Seat } from '../types/seat.ts'

/** Which epoch, and who lists its seats. */
export type ReadEpochParameters = CallOptions &
  Readonly<{
    campaignId: bigint
    epoch: number
    /** Default: the client's, and the chain's own logs where it contradicts the chain. */
    source?: Indexer | undefined
  }>

/** Everything that a settlement of an epoch follows from. */
export type EpochRecord = Readonly<{
  campaign: Campaign
  epoch: Epoch
  parameters: SettlementLayersParameters
  /** Opened seats, in the order of batches and, within one, of their opening. */
  seats: readonly Seat[]
  /** Account of each worker by its number in the epoch, from 0. */
  accounts: readonly Address[]
}>

/**
 * Reads an opened epoch as its settlement needs it: labels in the order of their seats, gold, and the terms.
 *
 * @returns undefined while seats of it are not opened
 * @throws what a list throws; IndexerInvalidResponseError where the logs of the chain contradict its state
 */
export async function readEpoch(
  client: SaharaClient,
  { source = client.indexer, ...parameters }: ReadEpochParameters,
): Promise<EpochRecord | undefined> {
  const { campaignId, epoch: number, signal } = parameters
  const [campaign, epochs] = await Promise.all([
    getCampaign(client, { campaignId, signal }),
    getEpochs(client, { campaignId, signal }),
  ])
  const epoch = epochs[number]
  if (epoch?.state !== 'Opened' || epoch.opened !== epoch.submitted) return undefined
  const found = await readFrom(client, source, { ...parameters, campaign, epoch })
  if (found) return found
  // The source left something out or made it up. The chain's own logs can't.
  const sure = await readFrom(client, createRpcIndexer(client), { ...parameters, campaign, epoch })
  if (sure) return sure
  throw indexerInvalid(`seats or gold of epoch ${campaignId}/${number} that contradict the chain`)
}

type Place = CallOptions & Readonly<{ campaignId: bigint; campaign: Campaign; epoch: Epoch }>

async function readFrom(
  client: SaharaClient,
  source: Indexer,
  { campaignId, campaign, epoch, signal }: Place,
): Promise<EpochRecord | undefined> {
  const [rows, gold] = await Promise.all([
    collect((after) => source.listSeats({ campaignId, epoch: epoch.epoch, after, limit: 200, signal })),
    source.listGold({ campaignId, signal }),
  ])
  const found = await getSeats(client, { campaignId, seats: rows.map(({ seat }) => seat), signal })
  const accounts: Address[] = []
  const seats: Seat[] = []
  let closed = 0
  for (const [index, seat] of found.entries()) {
    if (seat?.epoch !== epoch.epoch) continue
    if (seat.state === 'Void') closed++
    if (seat.labels === undefined) continue
    seats.push(seat)
    accounts[seat.number - 1] = rows[index]?.account as Address
  }
  seats.sort((one, other) => batchOf(one) - batchOf(other) || one.place - other.place)
  const { set, gold: answers } = epochLabels({ campaign, epoch: epoch.epoch, seats, gold })
  const isWhole = seats.length + closed === epoch.opened && accounts.length === epoch.workers
  const isFalse = seats.some((seat) => contradicts(campaign, epoch, seat, answers))
  if (!isWhole || !hasGold(campaign, epoch, gold) || isFalse) return undefined
  const { p1Bps, unitPrice } = campaign
  const parameters = { id: idOf(client, campaignId, epoch.epoch), set, gold: answers, p1Bps, unitPrice }
  return { campaign, epoch, parameters, seats, accounts }
}

const batchOf = ({ batch = 0 }: Seat): number => batch

/** What leaves are bound to, as `Settlements.epochIdOf` has it. */
function idOf({ deployment: { chainId, contracts } }: SaharaClient, campaignId: bigint, epoch: number): Hex {
  const words = [word(chainId), word(BigInt(contracts.Campaigns)), word(campaignId), word(epoch)]
  return keccak256(`0x${words.map((each) => each.slice(2)).join('')}`)
}

const firstBatchOf = ({ epochBatches }: Campaign, { epoch }: Epoch): number => epoch * epochBatches

/** Whether every batch's leaf is there. */
function hasGold(campaign: Campaign, epoch: Epoch, leaves: readonly GoldRow[]): boolean {
  const batches = new Set(leaves.map(({ batch }) => batch))
  const first = firstBatchOf(campaign, epoch)
  return Array.from({ length: epoch.batches }, (_, place) => first + place).every((batch) =>
    batches.has(batch),
  )
}

/** The chain says how many gold answers each seat has, and how many are right. */
function contradicts(
  campaign: Campaign,
  epoch: Epoch,
  { batch = 0, labels = 0n, goldSeen, goldRight }: Seat,
  gold: Uint8Array,
): boolean {
  const first = (batch - firstBatchOf(campaign, epoch)) * campaign.batchSize
  let [seen, right] = [0, 0]
  for (const [place, label] of unpackLabels(labels, itemsIn(campaign, batch)).entries()) {
    if (gold[first + place] === noLabel) continue
    seen++
    if (gold[first + place] === label) right++
  }
  return seen !== goldSeen || right !== goldRight
}

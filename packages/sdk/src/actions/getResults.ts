import type { ReadNotes } from '../campaign/readNotes.ts'
import type { EpochSettler, SettledEpochs, SettleOpenedParameters } from '../campaign/settleOpened.ts'
import { tally } from '../campaign/tally.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ListErrorType } from '../errors/types.ts'
import { groupBy } from '../groupBy.ts'
import { collect } from '../indexer/collect.ts'
import type { SeatRow } from '../indexer/Indexer.ts'
import { drops } from '../seal/gate.ts'
import { payOf } from '../seal/money.ts'
import type { Campaign, Epoch } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { AccountSettlement, AccountTally, CampaignResults, ItemSettlement } from '../types/results.ts'
import type { Seat } from '../types/seat.ts'
import { getCampaign } from './getCampaign.ts'
import { getEpochs } from './getEpochs.ts'
import { getSeats } from './getSeats.ts'

/** Parameters of {@link getResults}. */
export type GetResultsParameters = CallOptions &
  Readonly<{
    campaignId: bigint
    /** Labels that an item may have in all, before `wantsLabel` gives up on it. Default 15, the most seats of a batch. */
    mostLabels?: number | undefined
    /** Settles the epochs, for example `createConsensusRunner` of `@saharakit/workers/host`. Default: this thread, with rests. */
    runner?: EpochSettler | undefined
  }>
/** What the opened epochs say. */
export type GetResultsReturnType = CampaignResults
/** What {@link getResults} may throw. */
export type GetResultsErrorType = ListErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Reads the results of all opened epochs: per item the label, the votes behind it, what it is settled to and how sure that is,
 * the gold, problems and comments; per account how it did and what it is paid. Labels, scores and verdicts come from the chain,
 * notes are unsealed with the epochs' public scalars, settlements are computed here.
 *
 * An account whose gold score in an epoch is below `DROP_BELOW` has no vote in that epoch; its votes are counted apart.
 * Scores grow as seats are opened: read the results when `unopenedSeats` is empty.
 *
 * @example
 * const { items } = await getResults(client, { campaignId: 1n })
 */
export async function getResults(
  client: SaharaClient,
  parameters: GetResultsParameters,
): Promise<GetResultsReturnType> {
  const { campaignId, mostLabels = 15, runner, signal } = parameters
  const [campaign, epochs, gold, rows] = await Promise.all([
    getCampaign(client, { campaignId, signal }),
    getEpochs(client, { campaignId, signal }),
    client.indexer.listGold({ campaignId, signal }),
    collect((after) => client.indexer.listSeats({ campaignId, after, limit: 200, signal })),
  ])
  const seats = await getSeats(client, { campaignId, seats: rows.map(({ seat }) => seat), signal })
  const known = rows.flatMap((row, index) => {
    const seat = seats[index]
    return seat ? [{ row, seat }] : []
  })
  const own = known.map(({ seat }) => seat)
  const [notes, settled] = await Promise.all([
    readAllNotes(client, { campaign, epochs, rows }),
    settleAll({ campaign, epochs, gold, seats: own, mostLabels, runner, signal }),
  ])
  return {
    campaignId,
    items: tally({ campaign, epochs, gold, seats: known, notes: notes.read }).map((item) => ({
      ...item,
      ...(settled?.items.get(item.batch)?.[item.item] ?? unsettledItem),
    })),
    accounts: [...groupBy(known, ({ row }) => row.account)].map(([account, rowsOf]) => {
      const seatsOf = rowsOf.map(({ seat }) => seat)
      const worker = seatsOf[0]?.worker
      const settlement = worker === undefined ? undefined : settled?.accounts.get(worker)
      return {
        ...tallyOf(account, seatsOf, { campaign, epochs, rows: rowsOf.map(({ row }) => row) }),
        ...(settlement ?? unsettledAccount),
      }
    }),
    unopenedSeats: known.filter(({ seat }) => seat.state === 'Submitted').map(({ seat }) => seat.seat),
    unreadableNotes: notes.unreadable,
  }
}

/** Notes are rare, and what unseals them is larger than everything else here: it is loaded where there are some. */
async function readAllNotes(
  { deployment }: SaharaClient,
  parameters: Readonly<{ campaign: Campaign; epochs: readonly Epoch[]; rows: readonly SeatRow[] }>,
): Promise<ReadNotes> {
  if (!parameters.rows.some(({ notes }) => notes)) return { read: new Map(), unreadable: [] }
  const { readNotes } = await import('../campaign/readNotes.ts')
  return readNotes(deployment, parameters)
}

const unsettledItem: ItemSettlement = { settled: undefined, confidence: 0, wantsLabel: true, goldVoid: false }
const unsettledAccount: AccountSettlement = { scores: [], settledPay: 0n, looksLeaked: false }

/** The kernel is larger than everything else here: it is loaded where there is something to settle. */
async function settleAll(parameters: SettleOpenedParameters): Promise<SettledEpochs | undefined> {
  if (!parameters.epochs.some(({ state }) => state === 'Opened')) return undefined
  const { settleOpened } = await import('../campaign/settleOpened.ts')
  return settleOpened(parameters)
}

function tallyOf(
  account: Address,
  seats: readonly Seat[],
  {
    campaign,
    epochs,
    rows,
  }: Readonly<{ campaign: Campaign; epochs: readonly Epoch[]; rows: readonly SeatRow[] }>,
): AccountTally {
  const opened = seats.filter(({ labels }) => labels !== undefined)
  const epochsOf = (some: readonly Seat[]) => [...new Set(some.flatMap(({ epoch }) => epoch ?? []))]
  return {
    account,
    seats: opened.length,
    goldSeen: seats.reduce((sum, { goldSeen }) => sum + goldSeen, 0),
    goldRight: seats.reduce((sum, { goldRight }) => sum + goldRight, 0),
    refusedEpochs: epochsOf(seats.filter(({ judged, refused, settles }) => judged && refused && !settles)),
    droppedEpochs: epochsOf(opened.filter(({ score }) => drops(score))),
    pay: seats.reduce((sum, seat, index) => {
      if (seat.state !== 'Paid') return sum + seat.payout
      // A settlement may pay less than the price; what it will pay is not told here.
      if (seat.settles) return sum + (rows[index]?.amount ?? 0n)
      const bonus = seat.epochState === 'Lapsed' ? (epochs[seat.epoch ?? 0]?.bonusPerSeat ?? 0n) : 0n
      return sum + payOf(campaign, seat.batch ?? 0) + bonus
    }, 0n),
  }
}

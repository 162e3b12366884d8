import type { ReadNotes } from '../campaign/readNotes.ts'
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
import type { AccountResult, CampaignResults } from '../types/results.ts'
import type { Seat } from '../types/seat.ts'
import { getCampaign } from './getCampaign.ts'
import { getEpochs } from './getEpochs.ts'
import { getSeats } from './getSeats.ts'

/** Parameters of {@link getResults}. */
export type GetResultsParameters = CallOptions & Readonly<{ campaignId: bigint }>
/** What the opened epochs say. */
export type GetResultsReturnType = CampaignResults
/** What {@link getResults} may throw. */
export type GetResultsErrorType = ListErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Reads the results of all opened epochs: per item the label, the votes behind it, the gold, problems and comments; per
 * account how it did and what it is paid. Labels, scores and verdicts come from the chain, notes are unsealed with the
 * epochs' public scalars.
 *
 * An account whose gold score in an epoch is below `DROP_BELOW` has no vote in that epoch; its votes are counted apart.
 * Scores grow as seats are opened: read the results when `unopenedSeats` is empty.
 *
 * @example
 * const { items } = await getResults(client, { campaignId: 1n })
 */
export async function getResults(
  client: SaharaClient,
  { campaignId, signal }: GetResultsParameters,
): Promise<GetResultsReturnType> {
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
  const notes = await readAllNotes(client, { campaign, epochs, rows })
  return {
    campaignId,
    items: tally({ campaign, epochs, gold, seats: known, notes: notes.read }),
    accounts: [...groupBy(known, ({ row }) => row.account)].map(([account, own]) =>
      resultOf(
        account,
        own.map(({ seat }) => seat),
        { campaign, epochs },
      ),
    ),
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

function resultOf(
  account: Address,
  seats: readonly Seat[],
  { campaign, epochs }: Readonly<{ campaign: Campaign; epochs: readonly Epoch[] }>,
): AccountResult {
  const opened = seats.filter(({ labels }) => labels !== undefined)
  const epochsOf = (some: readonly Seat[]) => [...new Set(some.flatMap(({ epoch }) => epoch ?? []))]
  return {
    account,
    seats: opened.length,
    goldSeen: seats.reduce((sum, { goldSeen }) => sum + goldSeen, 0),
    goldRight: seats.reduce((sum, { goldRight }) => sum + goldRight, 0),
    refusedEpochs: epochsOf(seats.filter(({ judged, refused }) => judged && refused)),
    droppedEpochs: epochsOf(opened.filter(({ score }) => drops(score))),
    pay: seats.reduce((sum, seat) => {
      if (seat.state !== 'Paid') return sum + seat.payout
      const bonus = seat.epochState === 'Lapsed' ? (epochs[seat.epoch ?? 0]?.bonusPerSeat ?? 0n) : 0n
      return sum + payOf(campaign, seat.batch ?? 0) + bonus
    }, 0n),
  }
}

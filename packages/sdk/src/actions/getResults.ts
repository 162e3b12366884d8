import { readNotes } from '../campaign/readNotes.ts'
import { tally } from '../campaign/tally.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ListErrorType } from '../errors/types.ts'
import { groupBy } from '../groupBy.ts'
import { collect } from '../indexer/collect.ts'
import { payOf } from '../seal/money.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { AccountResult, CampaignResults } from '../types/results.ts'
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
 * Reads the results of all opened epochs: per item the votes, the majority, the gold, problems and comments; per account
 * how it did and what it is paid. Labels and verdicts come from the chain, notes are unsealed with the epochs' public
 * scalars.
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
  const notes = readNotes(client.deployment, { campaign, epochs, rows })
  const accounts = [...groupBy(known, ({ row }) => row.account)].map(([account, own]): AccountResult => {
    const sum = (of: (seat: (typeof own)[number]['seat']) => number) =>
      own.reduce((total, { seat }) => total + of(seat), 0)
    const refused = own
      .filter(({ seat }) => seat.judged && seat.refused)
      .flatMap(({ seat }) => seat.epoch ?? [])
    return {
      account,
      seats: own.filter(({ seat }) => seat.labels !== undefined).length,
      goldSeen: sum(({ goldSeen }) => goldSeen),
      goldRight: sum(({ goldRight }) => goldRight),
      refusedEpochs: [...new Set(refused)],
      pay: own.reduce((total, { seat }) => {
        if (seat.state !== 'Paid') return total + seat.payout
        const bonus = seat.epochState === 'Lapsed' ? (epochs[seat.epoch ?? 0]?.bonusPerSeat ?? 0n) : 0n
        return total + payOf(campaign, seat.batch ?? 0) + bonus
      }, 0n),
    }
  })
  return {
    campaignId,
    items: tally({ campaign, epochs, gold, seats: known, notes: notes.read }),
    accounts,
    unopenedSeats: known.filter(({ seat }) => seat.state === 'Submitted').map(({ seat }) => seat.seat),
    unreadableNotes: notes.unreadable,
  }
}

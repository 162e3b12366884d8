import type { AccountErrorType, ReadErrorType } from '../errors/types.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { type WorkerRow, workerLayout, workerSelector } from '../lens/layouts.generated.ts'
import { nestRow } from '../lens/nestRow.ts'
import { toSeat } from '../lens/toSeat.ts'
import { readLens } from '../rpc/readLens.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { Worker } from '../types/seat.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link getWorkers}. */
export type GetWorkersParameters = CallOptions &
  Readonly<{
    campaignIds: readonly bigint[]
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
  }>
/** One entry a campaign, in the order asked for. */
export type GetWorkersReturnType = readonly Worker[]
/** What {@link getWorkers} may throw. */
export type GetWorkersErrorType = ReadErrorType | AccountErrorType

/**
 * Reads what an account has in several campaigns: its deposit, its active seat and its newest one.
 *
 * @example
 * const [{ activeSeat }] = await getWorkers(client, { campaignIds: [1n] })
 */
export async function getWorkers(
  client: SaharaClient,
  { campaignIds, account, signal }: GetWorkersParameters,
): Promise<GetWorkersReturnType> {
  const of = account ?? (await getAccount(client, { signal }))
  const data = encodeWords(workerSelector, BigInt(of), 64, campaignIds.length, ...campaignIds)
  const rows = await readLens<object>(client, {
    data,
    layout: workerLayout,
    rows: campaignIds.length,
    signal,
  })
  return rows.map((flat) => {
    const { seat, activeSeat, ...row } = nestRow<WorkerRow>(flat)
    const lastSeat = row.worker ? toSeat(row.campaignId, seat) : undefined
    return { ...row, lastSeat, activeSeat: activeSeat ? lastSeat : undefined }
  })
}

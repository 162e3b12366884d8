import type { Epoch } from '../types/campaign.ts'
import { epochStates, type Seat, seatStates } from '../types/seat.ts'
import type { EpochsRow, SeatsRow } from './layouts.generated.ts'

/** `batch` of a seat that is not drawn. */
const NO_BATCH = 0xffffffff

const opened = new Set(['Opened', 'Paid', 'Reclaimed'])

/** A row of the Lens as a seat; undefined where there is none. */
export function toSeat(campaignId: bigint, row: SeatsRow): Seat | undefined {
  const state = seatStates[row.state] ?? 'None'
  if (state === 'None') return undefined
  const drawn = row.batch !== NO_BATCH
  return {
    ...row,
    campaignId,
    state,
    epoch: drawn ? row.epoch : undefined,
    batch: drawn ? row.batch : undefined,
    requestBlock: row.requestBlock || undefined,
    requestedAt: row.requestedAt || undefined,
    expiresAt: row.expiresAt || undefined,
    labels: opened.has(state) ? row.labels : undefined,
    epochState: epochStates[row.epochState] ?? 'Collecting',
    openBy: row.openBy || undefined,
    judgedAt: row.judgedAt || undefined,
  }
}

/** A row of the Lens as an epoch. */
export function toEpoch(row: EpochsRow): Epoch {
  return {
    ...row,
    state: epochStates[row.state] ?? 'Collecting',
    goldRoot: BigInt(row.goldRoot) ? row.goldRoot : undefined,
    scalar: row.scalar || undefined,
    openBy: row.openBy || undefined,
    judgedAt: row.judgedAt || undefined,
  }
}

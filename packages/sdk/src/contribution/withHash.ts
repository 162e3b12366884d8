import type { EpochRow, SeatRow } from '../indexer/Indexer.ts'
import type { ContributionStatus } from '../types/contribution.ts'
import type { Hex } from '../types/ids.ts'

/** A status with the transaction of its step, where the indexer's rows know it and this device does not. */
export function withHash(
  status: ContributionStatus,
  row: SeatRow,
  epochs: readonly EpochRow[],
): ContributionStatus {
  switch (status.status) {
    case 'included':
    case 'final':
      return { ...status, hash: status.hash ?? row.submittedTx }
    case 'opened':
    case 'judged':
      return known(status, row.openedTx)
    case 'paid':
      return known(status, row.state === 'Paid' ? row.endedTx : undefined)
    case 'lapsed': {
      const epoch = epochs.find((one) => one.campaignId === row.campaignId && one.epoch === row.epoch)
      return known(status, epoch?.state === 'Lapsed' ? epoch.endedTx : undefined)
    }
    default:
      return status
  }
}

function known<Status extends ContributionStatus>(status: Status, hash: Hex | undefined): Status {
  return hash ? { ...status, hash } : status
}

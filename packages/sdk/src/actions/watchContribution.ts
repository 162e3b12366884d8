import { settle } from '../contribution/settle.ts'
import { pause } from '../pause.ts'
import type { SaharaClient } from '../types/client.ts'
import { type Contribution, endStatuses } from '../types/contribution.ts'
import { pollingInterval } from '../wallet/waitForReceipt.ts'
import {
  type GetContributionErrorType,
  type GetContributionParameters,
  getContribution,
} from './getContribution.ts'

/** Parameters of {@link watchContribution}. */
export type WatchContributionParameters = GetContributionParameters &
  Readonly<{
    /** Called at once and on every change; after a reorg also back to an earlier status. */
    onStatus: (contribution: Contribution) => void
    /** A look at the chain failed; the next one follows. */
    onError?: ((error: WatchContributionErrorType) => void) | undefined
  }>
/** Stops watching. */
export type WatchContributionReturnType = () => void
/** What {@link watchContribution} hands to `onError`. */
export type WatchContributionErrorType = GetContributionErrorType

// Nothing happens for hours between `final` and `opened`: look less often.
const SLOW = 15_000

/**
 * Watches one contribution until it has ended or is stopped. What is reported as more than `included` was read at the
 * depth that the chain calls final; a reorg takes `included` back to `sent`.
 *
 * @example
 * const stop = watchContribution(client, { campaignId: 1n, seat: 7, onStatus: ({ status }) => console.log(status) })
 */
export function watchContribution(
  client: SaharaClient,
  parameters: WatchContributionParameters,
): WatchContributionReturnType {
  const { onStatus, onError, signal, ...seat } = parameters
  const stop = new AbortController()
  const until = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  let last = ''
  const watch = async () => {
    for (let ended = false; !ended && !until.aborted; ) {
      let slow = false
      try {
        const contribution = await getContribution(client, { ...seat, signal: until })
        const now = JSON.stringify(contribution, (_, value: unknown) =>
          typeof value === 'bigint' ? `${value}` : value,
        )
        if (now !== last) onStatus(contribution)
        if (now !== last) await settle(client, contribution)
        last = now
        ended = endStatuses.includes(contribution.status)
        slow = ['saved', 'final', 'judged', 'lapsed'].includes(contribution.status)
      } catch (error) {
        if (!until.aborted) onError?.(error as WatchContributionErrorType)
      }
      const interval = pollingInterval(client)
      if (!ended) await pause(slow ? Math.min(SLOW, 4 * interval) : interval, until)
    }
  }
  watch().catch(() => {}) // Only the pause rejects, and only because of the stop.
  return () => stop.abort()
}

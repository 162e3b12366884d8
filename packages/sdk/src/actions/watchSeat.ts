import { pause } from '../pause.ts'
import type { SaharaClient } from '../types/client.ts'
import type { AssignedSeat } from '../types/seat.ts'
import { pollingInterval } from '../wallet/waitForReceipt.ts'
import { type GetSeatErrorType, type GetSeatParameters, getSeat } from './getSeat.ts'

/** Parameters of {@link watchSeat}. */
export type WatchSeatParameters = GetSeatParameters &
  Readonly<{
    /** Called at once, and whenever the seat or its draw changes. */
    onSeat: (seat: AssignedSeat | undefined) => void
    /** A look at the chain failed; the next one follows. */
    onError?: ((error: WatchSeatErrorType) => void) | undefined
  }>
/** Stops watching. */
export type WatchSeatReturnType = () => void
/** What {@link watchSeat} hands to `onError`. */
export type WatchSeatErrorType = GetSeatErrorType

/**
 * Watches the seat that an account holds, until it is stopped.
 *
 * @example
 * const stop = watchSeat(client, { campaignId: 1n, onSeat: (seat) => console.log(seat?.batch) })
 */
export function watchSeat(client: SaharaClient, parameters: WatchSeatParameters): WatchSeatReturnType {
  const { onSeat, onError, signal, ...rest } = parameters
  const stop = new AbortController()
  const until = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  let last = ''
  const watch = async () => {
    while (!until.aborted) {
      try {
        const seat = await getSeat(client, { ...rest, signal: until })
        const now = `${seat?.seat} ${seat?.batch} ${seat?.drawn}`
        if (now !== last) onSeat(seat)
        last = now
      } catch (error) {
        if (!until.aborted) onError?.(error as WatchSeatErrorType)
      }
      await pause(pollingInterval(client), until)
    }
  }
  watch().catch(() => {}) // Only the pause rejects, and only because of the stop.
  return () => stop.abort()
}

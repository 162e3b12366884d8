import type { SaharaClient } from '../types/client.ts'
import type { WriteOptions, WriteStatus } from '../types/options.ts'
import { untilAborted } from '../untilAborted.ts'

/** One run of a piece of work, and who waits for it. */
type Flight = {
  result: Promise<unknown>
  /** Ends the run; only when everybody who waits has left. */
  end: AbortController
  waiting: number
  listeners: Set<(status: WriteStatus) => void>
  last?: WriteStatus
}

// By what is sent through and who signs, not by the client: pages make a copy of theirs for each wallet.
const flights = new WeakMap<object, WeakMap<object, Map<string, Flight>>>()

/**
 * Runs `work`, or joins the run of the same key that is under way: a double click must ask the wallet once. Whoever joins is
 * told how far it has come. Each signal ends the wait of its own caller; the run itself ends when nobody waits any more.
 */
export function singleFlight<Result>(
  client: SaharaClient,
  key: string,
  { signal, onStatus }: WriteOptions,
  work: (options: WriteOptions) => Promise<Result>,
): Promise<Result> {
  const running = flightsOf(client)
  const flight = running.get(key) ?? start(work)
  running.set(key, flight)
  const land = () => void (running.get(key) === flight && running.delete(key))
  flight.result.then(land, land)
  if (onStatus && flight.last) onStatus(flight.last)
  if (onStatus) flight.listeners.add(onStatus)
  flight.waiting++
  return untilAborted(flight.result as Promise<Result>, signal).finally(() => {
    if (onStatus) flight.listeners.delete(onStatus)
    if (--flight.waiting || !signal?.aborted) return
    land()
    flight.end.abort(signal.reason)
  })
}

function flightsOf({ rpc, wallet = rpc }: SaharaClient): Map<string, Flight> {
  const byWallet = flights.get(rpc) ?? new WeakMap<object, Map<string, Flight>>()
  flights.set(rpc, byWallet)
  const running = byWallet.get(wallet) ?? new Map<string, Flight>()
  byWallet.set(wallet, running)
  return running
}

function start(work: (options: WriteOptions) => Promise<unknown>): Flight {
  const end = new AbortController()
  const listeners = new Set<(status: WriteStatus) => void>()
  const onStatus = (status: WriteStatus) => {
    flight.last = status
    for (const listener of listeners) listener(status)
  }
  const flight: Flight = { result: Promise.resolve(), end, waiting: 0, listeners }
  // A turn later, so that whoever starts it is listening by then.
  flight.result = Promise.resolve().then(() => work({ signal: end.signal, onStatus }))
  return flight
}

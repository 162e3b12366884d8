import type { SaharaClient } from '../types/client.ts'

const flights = new WeakMap<SaharaClient, Map<string, Promise<unknown>>>()

/** Runs `work`, or joins the run of the same key that is under way: a double click must ask the wallet once. */
export function singleFlight<Result>(
  client: SaharaClient,
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const running = flights.get(client) ?? new Map<string, Promise<unknown>>()
  flights.set(client, running)
  const flight = (running.get(key) ?? work().finally(() => running.delete(key))) as Promise<Result>
  running.set(key, flight)
  return flight
}

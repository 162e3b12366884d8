import type { CallOptions } from '../types/options.ts'

/** Held until `release()`, or until the tab is gone. */
export type Leadership = Readonly<{ release: () => void }>

/** Parameters of {@link becomeLeader}. */
export type BecomeLeaderParameters = CallOptions &
  Readonly<{
    /** Tabs that give the same name wait for each other. */
    name: string
  }>

/**
 * Waits until no other tab of this origin is the leader. It only keeps two tabs from doing the same work twice: a crash
 * can always fall between sending and noting it, so what makes a replay harmless is that the contract takes one
 * submission a seat. Where the browser has no Web Locks, everybody leads at once.
 *
 * @throws the signal's reason
 * @example
 * const { release } = await becomeLeader({ name: `saharakit/outbox/${campaign}`, signal })
 */
export function becomeLeader({ name, signal }: BecomeLeaderParameters): Promise<Leadership> {
  const locks = globalThis.navigator?.locks
  signal?.throwIfAborted()
  if (!locks) return Promise.resolve({ release() {} })
  return new Promise((resolve, reject) => {
    locks
      .request(name, signal ? { signal } : {}, () => new Promise<void>((release) => resolve({ release })))
      // A page without storage permission may not take locks either; it leads, like one without Web Locks.
      .catch((error) => (signal?.aborted ? reject(signal.reason) : resolve({ release() {} })) ?? error)
  })
}

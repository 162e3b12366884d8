import { untilAborted } from '../untilAborted.ts'

/** Work that goes on side by side, within bounds. */
export type Window = Readonly<{
  /** Waits until there is room, then lets the work in. @throws what any work before failed with */
  add(work: () => Promise<void> | void): Promise<void>
  /** Waits for all. @throws what the first failure was */
  drain(): Promise<void>
}>

/** Lets at most `limit` pieces of work go on at a time; the first failure, or the signal, ends it. */
export function createWindow(limit: number, signal: AbortSignal | undefined): Window {
  const open = new Set<Promise<void>>()
  let failure: { reason: unknown } | undefined
  const settle = async (most: number) => {
    while (open.size > most && !failure) await untilAborted(Promise.race(open), signal)
    if (failure) throw failure.reason
  }
  return {
    async add(work) {
      await settle(limit - 1)
      const done: Promise<void> = Promise.resolve()
        .then(work)
        .catch((reason: unknown) => void (failure ??= { reason }))
        .finally(() => open.delete(done))
      open.add(done)
    },
    drain: () => settle(0),
  }
}

/**
 * Resolves when the worker that holds `name` is gone. The worker takes the lock before it says hello, so waiting
 * for it here means waiting for the worker's end. Stays pending where there are no Web Locks (the heartbeat is left).
 */
export async function watchLock(name: string, signal: AbortSignal): Promise<void> {
  if (!globalThis.navigator?.locks) return new Promise(() => {})
  const { held } = await navigator.locks.query()
  // A worker without Web Locks of its own (an opaque origin) never took it: nothing to wait for.
  if (!held?.some((lock) => lock.name === name)) return new Promise(() => {})
  await navigator.locks.request(name, { signal }, () => {})
}

/** Milliseconds until the first new try. Each pause is twice as long as the one before, up to the longest. */
const FIRST_PAUSE = 5_000
const LONGEST_PAUSE = 60_000

/** Failures that mend themselves: no node or gateway answered, or something between answered in a node's place. */
const passing = /^(Rpc|Content)(Unavailable|InvalidResponse)/

/**
 * Reads again what could not be read, until it can be: a network comes back by itself more often than a reader of a page
 * presses a button. At once where the device says that it is online again, never where nobody sees the page. What is on
 * screen stays until there is something better. Ends with the signal; other failures are left as they are.
 *
 * @param name Name of the error that it failed with.
 * @param read What failed. Its errors are no news.
 * @param again Called once, when it could be read.
 */
export async function readAgain(
  name: string,
  read: () => Promise<unknown>,
  again: () => void,
  signal: AbortSignal,
): Promise<void> {
  if (!passing.test(name)) return
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    await event(signal, window, 'online', pause)
    while (document.hidden && !signal.aborted) await event(signal, document, 'visibilitychange')
    if (signal.aborted) return
    try {
      await read()
      break
    } catch {
      // Not yet.
    }
  }
  if (!signal.aborted) again()
}

/** Waits for an event, at most so many milliseconds, and no longer than the signal lasts. */
function event(signal: AbortSignal, target: EventTarget, type: string, atMost?: number): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController()
    const done = () => {
      heard.abort()
      clearTimeout(timer)
      resolve()
    }
    const timer = atMost === undefined ? undefined : setTimeout(done, atMost)
    if (signal.aborted) return done()
    for (const [from, name] of [
      [target, type],
      [signal, 'abort'],
    ] as const)
      from.addEventListener(name, done, { signal: heard.signal })
  })
}

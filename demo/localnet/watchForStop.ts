/** Somebody asked the process to end while it was still starting. */
export class StoppedError extends Error {
  /** What asked: the name of a signal, or `disconnect`. */
  readonly by: string
  constructor(by: string) {
    super(`Stopped by ${by} before everything was up. What had been started is ended.`)
    this.name = 'StoppedError'
    this.by = by
  }
}

/**
 * A signal that aborts when this process is asked to end: Ctrl-C, a signal, a closed terminal, or the end of the process
 * that started it. A second Ctrl-C ends it at once; the warden then ends what it started.
 */
export function watchForStop(): AbortSignal {
  const stop = new AbortController()
  const ask = (by: string): void => stop.abort(new StoppedError(by))
  process.on('SIGINT', () => {
    if (stop.signal.aborted) process.exit(130)
    ask('SIGINT')
  })
  for (const name of ['SIGTERM', 'SIGHUP'] as const) process.on(name, () => ask(name))
  process.once('disconnect', () => ask('disconnect'))
  return stop.signal
}

/** Settles when the signal aborts. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

/** Somebody asked the process to end while it was still starting. */
export class StoppedError extends Error {
  constructor() {
    super('Stopped before everything was up. What had been started is ended.')
    this.name = 'StoppedError'
  }
}

/**
 * A signal that aborts when this process is asked to end: Ctrl-C, a signal, a closed terminal, or the end of the process
 * that started it. A second Ctrl-C ends it at once; the warden then ends what it started.
 */
export function watchForStop(): AbortSignal {
  const stop = new AbortController()
  const ask = (): void => stop.abort(new StoppedError())
  process.on('SIGINT', () => {
    if (stop.signal.aborted) process.exit(130)
    ask()
  })
  for (const name of ['SIGTERM', 'SIGHUP'] as const) process.on(name, ask)
  process.once('disconnect', ask)
  return stop.signal
}

/** Settles when the signal aborts. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

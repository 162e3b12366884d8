/** What has to be undone, in the order in which it was done. */
export type Stops = Readonly<{
  /** Adds what undoes a step that was just done. After `run` it is undone at once. */
  push(...stops: (() => Promise<unknown>)[]): void
  /** Undoes in reverse order; one that fails does not keep the others. @throws AggregateError of the failures */
  run(): Promise<void>
}>

/** An empty list of what has to be undone. */
export function createStops(): Stops {
  const waiting: (() => Promise<unknown>)[] = []
  let running: Promise<void> | undefined
  const undo = async (): Promise<void> => {
    const failures: unknown[] = []
    for (const stop of waiting.toReversed()) await stop().catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped.')
  }
  return {
    push(...stops) {
      if (!running) return void waiting.push(...stops)
      // A start that was given up may still finish a step: nothing may be left of it.
      for (const stop of stops) running = running.finally(stop)
    },
    run: () => (running ??= undo()),
  }
}

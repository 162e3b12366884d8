/** Prints what happened while something starts, each line with the seconds that it took. */
export type Steps = Readonly<{
  /** Runs one step and prints a line when it is done. `describe` makes the line of what came out. */
  run<Result>(
    name: string,
    work: () => Promise<Result>,
    describe?: (result: Result) => string,
  ): Promise<Result>
  /** Seconds since the first step began. */
  seconds(): number
}>

/**
 * Steps that are told to this listener, one line each.
 *
 * @param options.now milliseconds of a clock
 * @param options.signal ends the row: the next step, or the one that runs, rejects with its reason
 */
export function createSteps(
  print: (line: string) => void,
  options: { now?: () => number; signal?: AbortSignal | undefined } = {},
): Steps {
  const { now = () => performance.now(), signal } = options
  const started = now()
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  aborted.catch(() => {})
  const seconds = (from: number): string => `${((now() - from) / 1_000).toFixed(1).padStart(5)} s`
  return {
    async run(name, work, describe) {
      signal?.throwIfAborted()
      const from = now()
      const result = await Promise.race([work(), aborted])
      const words = describe?.(result)
      print(`${seconds(from)}  ${name}${words ? `: ${words}` : ''}`)
      return result
    },
    seconds: () => (now() - started) / 1_000,
  }
}

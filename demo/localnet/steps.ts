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

/** Steps that are timed with this clock and told to this listener, one line each. */
export function createSteps(
  print: (line: string) => void,
  now: () => number = () => performance.now(),
): Steps {
  const started = now()
  const seconds = (from: number): string => `${((now() - from) / 1_000).toFixed(1).padStart(5)} s`
  return {
    async run(name, work, describe) {
      const from = now()
      const result = await work()
      const words = describe?.(result)
      print(`${seconds(from)}  ${name}${words ? `: ${words}` : ''}`)
      return result
    },
    seconds: () => (now() - started) / 1_000,
  }
}

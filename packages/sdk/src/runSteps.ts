import { pause } from './pause.ts'

/** Milliseconds of work between two rests, so that a page goes on drawing. */
const longest = 8

/** How {@link runSteps} works. */
export type RunStepsOptions = Readonly<{
  signal?: AbortSignal | undefined
  /** Told before each rest, with the share of the work that is done, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined
}>

/** Takes all steps on this thread, resting now and then. @throws the signal's reason */
export async function runSteps<Result>(
  steps: Generator<number, Result, void>,
  { signal, onProgress }: RunStepsOptions = {},
): Promise<Result> {
  for (let rested = performance.now(); ; ) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - rested < longest) continue
    onProgress?.(value)
    await pause(0, signal)
    rested = performance.now()
  }
}

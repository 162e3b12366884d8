/** Milliseconds of work between two turns of everybody else: half a frame. */
const SLICE = 8

/** How a long computation goes on. */
export type SliceOptions = Readonly<{
  signal?: AbortSignal | undefined
  /** Told the share of the work that is done, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined
}>

/**
 * Takes all steps of a computation and lets the page do other things in between.
 *
 * @returns what the last step gives
 * @throws the signal's reason
 */
export async function inSlices<Result>(
  steps: Generator<number, Result, void>,
  { signal, onProgress }: SliceOptions = {},
): Promise<Result> {
  const { port1, port2 } = new MessageChannel()
  try {
    for (let started = performance.now(); ; ) {
      signal?.throwIfAborted()
      const { done, value } = steps.next()
      if (done) return value
      if (performance.now() - started < SLICE) continue
      onProgress?.(value)
      // A message to oneself comes after those that wait; a timer would be held back by four milliseconds each time.
      await new Promise((resolve) => {
        port1.onmessage = resolve
        port2.postMessage(undefined)
      })
      started = performance.now()
    }
  } finally {
    port1.close()
  }
}

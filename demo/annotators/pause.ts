import { setTimeout } from 'node:timers/promises'

/** Waits so many milliseconds. @throws the signal's reason as soon as it is aborted */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal })
  } catch {
    signal.throwIfAborted()
  }
}

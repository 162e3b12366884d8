import { format } from 'node:util'

/**
 * Runs something and keeps what it writes to the console.
 *
 * @param run is given the lines, which grow while it runs
 */
export async function captureConsole<Result>(
  run: (printed: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const printed: string[] = []
  const { log, warn } = console
  const keep = (...values: unknown[]) => void printed.push(format(...values))
  Object.assign(console, { log: keep, warn: keep })
  try {
    return await run(printed)
  } finally {
    Object.assign(console, { log, warn })
  }
}

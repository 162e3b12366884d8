/** Waits until something holds. @throws after two minutes: a limit that only ends what hangs */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const started = Date.now(); !(await holds()); await new Promise((resolve) => setTimeout(resolve, 20)))
    if (Date.now() - started > 120_000) throw new Error(`never: ${holds}`)
}

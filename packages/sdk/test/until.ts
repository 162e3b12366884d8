/** Waits until something holds. @throws after 15 s */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const started = Date.now(); !(await holds()); await new Promise((resolve) => setTimeout(resolve, 20)))
    if (Date.now() - started > 15_000) throw new Error(`never: ${holds}`)
}

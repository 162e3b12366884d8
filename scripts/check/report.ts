/** A named check: it passes unless its function throws. */
export type Check = readonly [name: string, run: () => Promise<void>]

/** Runs checks in order to the last one, prints a line for each, the reason of a failure, and the count; sets the exit code. */
export async function report(checks: readonly Check[]): Promise<void> {
  let failed = 0
  for (const [name, run] of checks) {
    try {
      await run()
      console.log(`ok    ${name}`)
    } catch (error) {
      failed++
      console.log(`FAIL  ${name}\n${indent(error instanceof Error ? error.message : String(error))}`)
    }
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ')
}

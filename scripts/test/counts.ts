/** What one suite did, and which of its tests failed: file, name and reason in one line each. */
export type Counts = { passed: number; failed: number; skipped: number; failures?: readonly string[] }

/** Adds counts up. */
export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
    failures: all.flatMap(({ failures }) => failures ?? []),
  }
}

/** One line that says which test failed and how its reason begins; the whole of it is in the log. */
export function failureLine(where: string, name: string, reason = ''): string {
  const start = reason.replace(/\s+/g, ' ').trim().slice(0, 200)
  return [where, name, start].filter(Boolean).join(': ')
}

/** `12 passed, 0 failed`, and `, 1 skipped` where there are any. */
export function format({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
